import type { ByLanguage } from '../ground/language';
import type { Severity } from './severity';

/** What is said of a code in one language; all but the message is Markdown. */
export interface CodeTexts<A> {
  /** What is wrong at a place, why it matters, and what to do: plain text on one line. */
  readonly message: (args: A) => string;
  /** What the finding says. Its first sentence stands in the index of the manual. */
  readonly meaning: string;
  /** Why it matters for the assessment. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
}

/** An example in words, with what the message about it is made from. */
export interface DescribedExample<A> {
  readonly args: A;
  readonly wrong: ByLanguage<string>;
  readonly right: ByLanguage<string>;
}

/** What messages are made from that say the same at every place. */
export type NoArguments = Record<never, never>;

/** All that one code is. `A`: what its message is made from; `never`: a code of which that is not known. */
export interface CodeDefinition<A extends object = never> {
  /** `family.name`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where it comes from: document and line, or the page of the design. */
  readonly source: string;
  readonly texts: ByLanguage<CodeTexts<A>>;
  /** It says that something is not read or not shown: no setting changes its severity, and no comment suppresses it. */
  readonly isFixed?: true;
  /** No comment suppresses it: it speaks of comments, or is said before they are read. */
  readonly isUnsuppressible?: true;
  /** The key that it misses: where it is only misspelt, or its text is read as a comment, that has the finding. */
  readonly misses?: string;
  /** Known only from opening a link: always, or with some arguments. */
  readonly restsOnLinks?: true | ((args: A) => boolean);
  /** It is true of the whole file: of all places the first tells it. */
  readonly isSaidOnce?: true;
  /** Gives the link that it speaks of, as it stands in the file: one may open it, or leave it out. */
  readonly linkOf?: (args: A) => string;
  /** For the manual, where the lines of a submission cannot show the mistake. */
  readonly example?: DescribedExample<object>;
  /** For the manual: what is right, where the submission without the mistake shows a rare case of it. */
  readonly plainExample?: string;
  /** For the manual: there is a quick fix, though the submission with the mistake shows none. */
  readonly hasQuickFix?: true;
}

/** A code as it is written: its example is made of its own arguments. */
export interface CodeSource<A extends object> extends CodeDefinition<A> {
  readonly example?: DescribedExample<A>;
}

/** Codes whose names begin with one word, in the order of the manual. */
export interface CodeFamily {
  readonly name: string;
  readonly title: ByLanguage<string>;
  readonly codes: readonly CodeDefinition[];
}

/** Defines a code that is reported before the rules. */
export function defineCode<A extends object>(definition: CodeSource<A>): CodeDefinition<A> {
  return definition;
}
