import type { Language } from '../ground/language';
import type { PdfText } from '../links/ports';
import type { Profile } from '../profile/profile';
import type { CivilDate } from '../thai/date';
import type { FoundAnswers, Unreadable } from './found-answers';

/** What answers are taken from. */
export interface Source {
  /** As the user named it: of a file its name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a PDF what its text is, or why there is none. */
  readonly pdf?: PdfText;
}

/** What a person says of a table, as typed. */
export interface TableWishes {
  /** `ข้อ=A, URL=C`: meanings, and letters or headings of columns. */
  readonly columns?: string | null;
  readonly sheet?: string | null;
}

/** For what it is read. */
export interface SourceContext {
  readonly profile: Profile;
  readonly language: Language;
  readonly today: CivilDate;
  readonly table?: TableWishes;
  /** The agency's web site as a person says it: what links of a saved page are relative to, where that does not say. */
  readonly website?: string | null;
}

/** Reads one kind of source; null: it is none of this kind. */
export type SourceReader = (source: Source, context: SourceContext) => FoundAnswers | Unreadable | null;
