import type { Language } from '../core';
import type { Flags, ParsedArguments } from './arguments';
import type { ExitCode, Output } from './output';

export interface CommandContext {
  readonly parsed: ParsedArguments;
  readonly language: Language;
  readonly output: Output;
  /** Ends what takes long. */
  readonly signal: AbortSignal;
}

/** A command of the program. */
export interface Command {
  readonly flags: Flags;
  /** Throws a `CommandFailure` where the job can't be done. */
  run(context: CommandContext): Promise<ExitCode>;
}
