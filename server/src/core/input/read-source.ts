import type { Language } from '../ground/language';
import type { Profile } from '../profile/profile';
import type { CivilDate } from '../thai/date';
import type { FoundAnswers, Unreadable } from './found-answers';
import { type SourceForm, sniffSource } from './sniff-source';
import { sourceProblems } from './source-problems';

/** What answers are taken from. */
export interface Source {
  /** As the user named it: of a file its name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a PDF its text, where it has one. */
  readonly pdfText?: string;
}

/** For what it is read. */
export interface SourceContext {
  readonly profile: Profile;
  readonly language: Language;
  readonly today: CivilDate;
}

/** Reads one kind of source; null: it is none of this kind. */
export type SourceReader = (source: Source, context: SourceContext) => FoundAnswers | Unreadable | null;

/** Who reads what, in the order in which they are asked. */
const readers: Readonly<Record<SourceForm, readonly SourceReader[]>> = {
  pdf: [],
  xlsx: [],
  ods: [],
  docx: [],
  html: [],
  text: [],
  'old-office': [],
  unknown: [],
};

/** Reads a source of any kind. Any bytes in, no throw out. */
export function readSource(source: Source, context: SourceContext): FoundAnswers | Unreadable {
  const form = sniffSource(source.bytes);
  for (const read of readers[form]) {
    const found = read(source, context);
    if (found) return found;
  }
  return { problem: sourceProblems[form] };
}

export { mergeAnswers } from './merge-answers';
export { describeNextYear, formatNextYearText } from './next-year/describe-next-year';
export { startNextYear } from './next-year/start-next-year';
export { suggestNextYearName } from './next-year/suggest-name';
export { sniffSource } from './sniff-source';
export { writeDraft } from './write-draft';
