import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Language } from '../../ground/language';
import type { Span } from '../../ground/span';
import type { CivilDate } from '../../thai/date';
import type { Path } from '../../yaml/syntax-tree';

/** What an entry stands for: the client shows a sign for each. */
export type CompletionKind = 'item' | 'key' | 'value' | 'division' | 'date' | 'address' | 'reference' | 'code' | 'text';

/** One entry of the list that is offered at a place. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What the list shows, in the user's language. */
  readonly label: string;
  /** Beside the label, on the same line. */
  readonly detail: string;
  /** Markdown; empty where there is no more to say. */
  readonly documentation: string;
  /** What is replaced, in UTF-16 offsets of the text: on one line, and around the cursor. */
  readonly span: Span;
  /** A snippet with tab stops (LSP) where `isSnippet`, else what is written as it stands. Its lines have their indentation. */
  readonly newText: string;
  readonly isSnippet: boolean;
  /** All that may be typed for it, in Thai and English: label, id, short forms. What is typed most stands first. */
  readonly filterWords: readonly string[];
  /** What is written elsewhere when this one is taken, clear of `span`: the web site of the agency that is named. */
  readonly besides: readonly TextEdit[];
  /** A completion is asked for again when this one was taken: it leaves a value open that has a choice. */
  readonly asksAgain: boolean;
}

/** Where a completion is asked for. An entry for it is made by `createEntry`. */
export interface CompletionPlace {
  readonly result: CheckResult;
  /** UTF-16 offset of the cursor. */
  readonly offset: number;
  /** The map of which a key may be typed here, from the top of the text; null: none may. */
  readonly mapPath: Path | null;
  /** The value that may be typed here: the path ends in its key, or in its index of a list; null: none may. */
  readonly valuePath: Path | null;
  /** The comment in which the cursor stands, from its `#` to the end of the line; no key and no value may be typed there. */
  readonly comment: Span | null;
  /** The id of the item in which the cursor stands (`O9`, of a misspelt key too), or null. */
  readonly itemId: string | null;
  /** The keys that stand in the map of `mapPath`, as they are typed, that under the cursor aside. */
  readonly keys: () => ReadonlySet<string>;
  /** What is replaced: what is being typed, without quotation marks, and the blanks before it where they are too few or too many. */
  readonly word: Span;
  /** What of it stands before the cursor, without the blanks. */
  readonly typed: string;
  /** The sign in which the word is quoted, or ''. */
  readonly quote: '"' | "'" | '';
  /** What has to be written before and behind it: indentation, a dash, a blank behind a colon, a closing quotation mark. */
  readonly lead: string;
  readonly tail: string;
  /** Blanks before the key or value: what stands below a key stands two farther in. */
  readonly column: number;
  /** Inside `{ }` or `[ ]`: all has to stay on one line. */
  readonly isFlow: boolean;
  /** Nothing but the word stands on the line: what is written may have several lines. */
  readonly isAlone: boolean;
  /** The word is a key whose colon stands already. */
  readonly hasColon: boolean;
  readonly language: Language;
  /** The day on which it is asked, B.E.; null where that is not known. */
  readonly today: CivilDate | null;
}

/** Gives the entries of one kind of place, in the order in which they are offered; none where the place is another. */
export type CompletionSource = (place: CompletionPlace) => readonly Completion[];
