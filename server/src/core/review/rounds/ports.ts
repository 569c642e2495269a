/** Where rounds are kept; `platform/` gives it. */
export interface RoundFiles {
  /** Reads a file of rounds; null where there is none. Rejects where it cannot be read: `ROUNDS_TOO_LARGE` in `code`, or the system's reason. */
  read(file: string): Promise<Uint8Array | null>;
  /** Adds a line whole or not at all, and changes nothing before it. */
  append(file: string, line: string): Promise<void>;
  /** Gives the files of rounds beside a submission that belong to no submission there. */
  findStray(submission: string): Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]>;
}
