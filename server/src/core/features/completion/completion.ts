import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { Span } from '../../ground/span';
import type { CivilDate } from '../../thai/date';
import type { Place } from '../../yaml/find-place';

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
  /** A snippet with tab stops (LSP) where `isSnippet`, else what is written as it stands. */
  readonly newText: string;
  readonly isSnippet: boolean;
  /** All that may be typed for it, in Thai and English: label, id, short forms. */
  readonly filterWords: readonly string[];
  /** A completion is asked for again when this one was taken: it leaves a value open that has a choice. */
  readonly asksAgain: boolean;
}

/** Where a completion is asked for. */
export interface CompletionPlace {
  readonly result: CheckResult;
  /** UTF-16 offset of the cursor. */
  readonly offset: number;
  readonly place: Place;
  /** The id of the item in which the cursor stands (`O9`, of a misspelt key too), or null. */
  readonly itemId: string | null;
  /** What is being typed, from its first sign to the cursor and on to its end; without quotation marks. Empty where nothing is. */
  readonly word: Span;
  /** The sign in which the word is quoted, or ''. */
  readonly quote: '"' | "'" | '';
  readonly language: Language;
  /** The day on which it is asked, C.E.; null where that is not known. */
  readonly today: CivilDate | null;
}

/** Gives the entries of one kind of place, in the order in which they are offered; none where the place is another. */
export type CompletionSource = (place: CompletionPlace) => readonly Completion[];
