import type { ByLanguage, Language } from '../../ground/language';
import { compact } from '../../thai/compact';
import type { FoundScalar } from '../found-answers';

/** How an element stands, as one chooses it in a sheet. */
export type ElementChoice = 'shown' | 'open' | 'none';

/** What the choices are called. */
export const elementChoices: Readonly<Record<ElementChoice, ByLanguage<string>>> = {
  shown: { th: 'แสดงแล้ว', en: 'shown' },
  open: { th: 'ยังไม่แสดง', en: 'not shown yet' },
  none: { th: 'ไม่มีในหน่วยงาน', en: 'does not exist here' },
};

/** Other words for them that leave no doubt. */
const otherWords: Readonly<Record<ElementChoice, readonly string[]>> = {
  shown: ['✓', '✔', '√', '☑', 'yes', 'true', 'เผยแพร่แล้ว', 'มีแล้ว'],
  open: ['✗', '✘', '☐', 'no', 'false', 'ยังไม่เผยแพร่', 'ยังไม่มี'],
  none: ['ไม่มีในหน่วยงานนี้', 'ไม่เกี่ยวข้อง'],
};

const byWord: ReadonlyMap<string, ElementChoice> = new Map(
  (['shown', 'open', 'none'] as const).flatMap((choice) =>
    [...Object.values(elementChoices[choice]), ...otherWords[choice]].map((word) => [compact(word), choice]),
  ),
);

/** Gives the choice that a cell means; null where it means none. */
export function readElementChoice(text: string): ElementChoice | null {
  return byWord.get(compact(text)) ?? null;
}

/** Gives the choices in their order, as a list to choose from. */
export function listElementChoices(language: Language): readonly string[] {
  return Object.values(elementChoices).map((names) => names[language]);
}

/** What is said of an element; empty: nothing. */
export interface ElementCells {
  readonly choice: ElementChoice;
  /** Where it is shown. */
  readonly url: string;
  /** Why there is none. */
  readonly reason: string;
  readonly note: string;
  readonly period: string;
  readonly division: string;
}

/** What stands under an element in a submission, and the note that has no place there. */
export interface ElementValue {
  readonly value: FoundScalar;
  readonly unplaced: string | null;
}

/** Gives what stands under the element in a submission. One that is shown has a note only beside its address or period. */
export function elementValueOf({ choice, url, reason, note, period, division }: ElementCells): ElementValue {
  const facts = { ...(division && { division }), ...(note && { note }) };
  if (choice === 'none') return { value: { none: reason, ...facts }, unplaced: null };
  if (choice === 'open') return { value: Object.keys(facts).length > 0 ? facts : false, unplaced: null };
  if (url === '' && period === '') return { value: true, unplaced: note === '' ? null : note };
  const isAlone = Object.keys(facts).length === 0 && period === '';
  return { value: isAlone ? url : { ...(url && { url }), ...(period && { period }), ...facts }, unplaced: null };
}
