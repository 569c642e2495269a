import type { ByLanguage, Language } from '../core';
import type { Flags, ParsedArguments } from './arguments';
import type { ExitCode, Output } from './output';

/** A command of the program: its arguments are read by this, and its help is written from it. */
export interface Command {
  /** How it is called. */
  readonly form: string;
  readonly what: ByLanguage<string>;
  /** In the order of the help. */
  readonly flags: Flags;
}

export interface CommandContext {
  readonly parsed: ParsedArguments;
  readonly language: Language;
  readonly output: Output;
  /** Gives what ends a job that takes long, which then says what it has; before it is called, the program is ended by what ends programs. */
  readonly listenForEnd: () => AbortSignal;
}

/** Does what a command is for. Throws a `CommandFailure` where that can't be done. */
export type Job = (context: CommandContext) => Promise<ExitCode>;
