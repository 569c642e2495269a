import type { FixTitle, RelatedNote } from '../findings/finding';
import type { MessageArguments } from './arguments';

/** The texts of some codes: of each a function of its arguments. */
export type Texts<Arguments> = { readonly [C in keyof Arguments]: (args: Arguments[C]) => string };

/** The texts of one language: of every code what is wrong, why it matters, and what to do. */
export interface MessageCatalogue {
  readonly findings: Texts<MessageArguments>;
  readonly fixes: { readonly [K in FixTitle['kind']]: (title: Extract<FixTitle, { kind: K }>) => string };
  readonly related: Readonly<Record<RelatedNote, string>>;
}
