/** Where a command writes: the result to one place, everything else to the other. */
export interface Output {
  /** Resolves when more may be written; false: nobody reads on. */
  result(text: string): Promise<boolean>;
  message(text: string): void;
  /** Shows how far a long job is in a line of so many columns, in place of what was shown before; null takes it away. Without a terminal there is none. */
  readonly progress?: (format: ((columns: number) => string) | null) => void;
  /** Asks a person at the terminal for a line; null: none was typed. Without a terminal nobody is asked. */
  readonly ask?: (question: string) => Promise<string | null>;
  /** The result may be coloured. */
  readonly colour: boolean;
}

/** Exit codes of the command line. */
export const exitCodes = { noErrors: 0, errorsFound: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
