import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { Span } from '../../ground/span';
import type { Profile, ProfileItem } from '../../profile/profile';
import type { Item } from '../../submission/submission';
import type { CivilDate } from '../../thai/date';
import type { Place } from '../../yaml/find-place';
import type { Path } from '../../yaml/syntax-tree';

/** What is said of what stands at an offset. */
export interface Hover {
  /** What it speaks of, in UTF-16 offsets of the text. */
  readonly span: Span;
  readonly markdown: string;
}

/** A key, a value on its own, or a word of a comment. */
export interface Subject {
  readonly role: 'key' | 'value' | 'comment';
  readonly span: Span;
  /** What it means: without quotation marks. */
  readonly text: string;
  /** From the top of the text, its own key included; empty in a comment. */
  readonly path: Path;
}

/** Who asks, and when. */
export interface HoverOptions {
  readonly language: Language;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What is asked about. */
export interface HoverPlace extends HoverOptions, Subject {
  readonly result: CheckResult;
  readonly offset: number;
  readonly place: Place;
  readonly profile: Profile | null;
  /** The day of the check; null where it is not known. */
  readonly today: CivilDate | null;
  /** The id of the item in which it stands (`O9`, of a misspelt key too), or null. */
  readonly itemId: string | null;
  /** That item as the list of items has it, and as the file has it: with places in its own block. null: it is not there, or cannot be read. */
  readonly listed: ProfileItem | null;
  readonly item: Item | null;
}

/** What is shown: a heading and short rows, each Markdown on one line but for rows below it. */
export interface HoverCard {
  readonly heading: string;
  readonly rows: readonly string[];
  /** Where it speaks of less than the subject. */
  readonly span?: Span;
}

/** Gives what is known of one kind of thing; null where the place is another. */
export type HoverSource = (place: HoverPlace) => HoverCard | null;

/** Gives a row with a label, or none where nothing is known. `value`: Markdown. */
export function row(label: string, value: string | null | undefined | false): string[] {
  return value ? [`${label}: ${value}`] : [];
}

/** Gives a row with rows below it, or none where there are none. */
export function group(label: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [[`${label}:`, ...rows.map((each) => `  - ${each}`)].join('\n')];
}

/** Gives the keys below the item in which something stands: `elements`, `staffing`; null outside of items. */
export function pathInItem({ path, itemId }: Pick<HoverPlace, 'path' | 'itemId'>): Path | null {
  return itemId === null ? null : path.slice(2);
}
