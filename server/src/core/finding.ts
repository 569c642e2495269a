import type { Code, MessageArguments } from './messages/arguments';
import type { Span } from './text/span';

export type Severity = 'error' | 'warning' | 'info';

/** Notes on a place that has to do with a finding. */
export type RelatedNote = 'first-place';

export interface RelatedPlace {
  readonly note: RelatedNote;
  readonly span: Span;
}

/** What the checker found: data only. Texts come from `messages/` by code. */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  /** null: the code's default, until the settings are applied. */
  readonly severity: Severity | null;
  readonly span: Span;
  readonly args: MessageArguments[C];
  /** The item it belongs to (`O9`), or null. */
  readonly item: string | null;
  readonly related: readonly RelatedPlace[];
}

/** Makes a finding; without a severity it has its code's default. */
export function createFinding<C extends Code>(
  code: C,
  span: Span,
  args: MessageArguments[C],
  more: { severity?: Severity; item?: string | null; related?: readonly RelatedPlace[] } = {},
): Finding<C> {
  return { code, span, args, severity: more.severity ?? null, item: more.item ?? null, related: more.related ?? [] };
}
