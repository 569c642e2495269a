import type { Code, MessageArguments } from '../../messages/arguments';
import type { Language } from '../../messages/messages';

/** An example in words, with what the message about it is made from. */
export interface DescribedExample<C extends Code> {
  readonly args: MessageArguments[C];
  readonly wrong: Readonly<Record<Language, string>>;
  readonly right: Readonly<Record<Language, string>>;
}
