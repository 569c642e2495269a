import { formatDay } from '../../features/eras';
import { interfaceTexts } from '../../features/interface-texts';
import type { Language } from '../../ground/language';
import type { CivilDate } from '../../thai/date';
import { type ReviewReportTexts, reviewReportTexts } from './texts';

/** How a part of the report is shown: its language, where it stands in the page, and where its links lead. */
export interface View {
  readonly language: Language;
  readonly texts: ReviewReportTexts;
  /** Level of the headings of its sections: 2 where the agency is the page, 3 below an agency's own heading. */
  readonly level: 2 | 3;
  /** Stands before every id of the part, so that each is one of a kind in the page. */
  readonly prefix: string;
  /** Gives where the id of an item leads in the editor; null: to its place in the page. */
  readonly openItem: ((item: string) => string) | null;
}

/** Makes a view; unless said otherwise of a page of its own. */
export function createView(language: Language, { level = 2, prefix = '', openItem = null }: Partial<View> = {}): View {
  return { language, texts: reviewReportTexts[language], level, prefix, openItem };
}

/** Gives a day: `20 มี.ค. 2568`, in English `20 March 2568`; B.E. */
export function showDay(date: CivilDate, { language }: Pick<View, 'language'>): string {
  return formatDay(date, language);
}

/** Gives the name of an agency, or a word for one that has none. */
export function nameAgency(agency: string | null, { language }: Pick<View, 'language'>): string {
  return agency?.trim() || interfaceTexts(language).unnamedAgency;
}
