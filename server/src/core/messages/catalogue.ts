import type { RelatedNote } from '../finding';
import type { Code, MessageArguments } from './arguments';

/** The texts of one language: of every code what is wrong, why it matters, and what to do. */
export interface MessageCatalogue {
  readonly findings: { readonly [C in Code]: (args: MessageArguments[C]) => string };
  readonly related: Readonly<Record<RelatedNote, string>>;
}
