import type { CheckResult } from '../../analysis/check-result';
import type { Finding, TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import type { ProfileCatalog } from '../../profile/catalog';
import type { Profile } from '../../profile/profile';
import type { FileContext } from '../../rules/rule-context';
import type { Item, Submission } from '../../submission/submission';
import type { CivilDate } from '../../thai/date';
import type { SyntaxFile } from '../../yaml/syntax-file';
import { type MapNode, nodeAt, type SyntaxNode } from '../../yaml/syntax-tree';
import type { ActionTitle } from './action-title';

/** A file as actions look at it. Places are those of the file. */
export interface Scene {
  readonly text: string;
  readonly file: SyntaxFile;
  /** An empty map where nothing could be read. */
  readonly root: SyntaxNode;
  readonly submission: Submission | null;
  /** What rules of scope `file` look at: places in its items are relative to their blocks. */
  readonly context: FileContext | null;
  readonly profile: Profile | null;
  readonly catalog: ProfileCatalog;
  readonly findings: readonly Finding[];
  readonly today: CivilDate | null;
}

/** Edits that are offered, with nothing of a finding in them. */
export interface Offer {
  readonly title: ActionTitle;
  /** In the order of the text, none inside another. */
  readonly edits: readonly TextEdit[];
  /** What is to be typed over in the text of the first edit, or where in it one goes on to type; null where nothing is. */
  readonly typeOver: Span | null;
}

/** Gives a checked file as actions look at it. */
export function createScene(result: CheckResult): Scene {
  const { text, findings, profile, judged } = result;
  const { file, context, options } = judged.analysis;
  const { catalog, today } = options;
  return {
    ...{ text, file, context, findings, profile, catalog, today },
    get root() {
      return file.root;
    },
    get submission() {
      return result.submission;
    },
  };
}

/** Gives the offer of edits; null where there are none. */
export function offer(title: ActionTitle, edits: readonly TextEdit[] | TextEdit | null, typeOver: Span | null = null): Offer | null {
  const all = edits === null ? [] : 'span' in edits ? [edits] : edits;
  return all.length === 0 ? null : { title, edits: all, typeOver };
}

/** The same, where one goes on to type behind what the first edit writes, inside its last bracket. */
export function offerToType(title: ActionTitle, edits: readonly TextEdit[] | TextEdit | null): Offer | null {
  const [first] = edits === null ? [] : 'span' in edits ? [edits] : edits;
  const end = first?.newText.replace(/[\]\r\n]+$/, '').length ?? 0;
  return offer(title, edits, { start: end, end });
}

/** Gives the map of an item's keys; null where it is none. */
export function mapOfItem({ root }: Scene, { key }: Item): MapNode | null {
  const node = nodeAt(root, ['items', key]);
  return node?.kind === 'map' ? node : null;
}

/** Gives the item that a place lies in or belongs to, by the items' places in the file; null where it is in none. */
export function itemHolding({ submission }: Scene, { start, end }: Span): Item | null {
  return submission?.items.find(({ keySpan, span }) => keySpan.start <= start && end <= Math.max(keySpan.end, span.end)) ?? null;
}
