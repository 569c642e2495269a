import type { Language } from '../core';
import type { Flags, ParsedArguments } from './arguments';
import type { ExitCode, Output } from './output';

export interface CommandContext {
  readonly parsed: ParsedArguments;
  readonly language: Language;
  readonly output: Output;
  /** Gives what ends a job that takes long, which then says what it has; before it is called, the program is ended by what ends programs. */
  readonly listenForEnd: () => AbortSignal;
}

/** A command of the program. */
export interface Command {
  readonly flags: Flags;
  /** Throws a `CommandFailure` where the job can't be done. */
  run(context: CommandContext): Promise<ExitCode>;
}
