import type { ByLanguage, Language } from '../ground/language';
import { readItemId } from '../thai/item-id';
import { childOf, type SyntaxNode } from '../yaml/syntax-tree';

/** What a submission says of the result of an item in an earlier year. */
export interface PreviousResult {
  /** B.E. */
  readonly fiscalYear: number | null;
  /** Its number in that year: `O9`, or what was typed. */
  readonly item: string | null;
  /** 0 to 100. */
  readonly score: number | null;
  readonly remark: string | null;
}

/** Reads `previous` of an item; null where it says nothing of a result. */
export function readPreviousResult(node: SyntaxNode | null): PreviousResult | null {
  const score = numberAt(node, 'score');
  const remark = textAt(node, 'remark');
  if (score === null && remark === null) return null;
  const item = textAt(node, 'item');
  return { fiscalYear: numberAt(node, 'fiscalYear'), item: item && (readItemId(item) ?? item), score, remark };
}

function textAt(node: SyntaxNode | null, key: string): string | null {
  const value = childOf(node, key);
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text.trim() : null;
}

function numberAt(node: SyntaxNode | null, key: string): number | null {
  const text = textAt(node, key) ?? '';
  return /^\d{1,4}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
}

interface PreviousTexts {
  readonly label: (year: number | null, item: string | null) => string;
  readonly score: (score: number) => string;
}

const previousTexts: ByLanguage<PreviousTexts> = {
  th: {
    label: (year, item) => `ผลปีก่อน${year === null ? '' : ` ${year}`}${item === null ? '' : ` (${item})`}`,
    score: (score) => `${score} คะแนน`,
  },
  en: {
    label: (year, item) => `Result of last year${year === null ? '' : `, ${year}`}${item === null ? '' : ` (${item})`}`,
    score: (score) => `score ${score}`,
  },
};

/** Gives a result of an earlier year in words: of which year and item, and what it was. */
export function describePreviousResult(
  { fiscalYear, item, score, remark }: PreviousResult,
  language: Language,
): { readonly label: string; readonly score: string | null; readonly remark: string | null } {
  const texts = previousTexts[language];
  return { label: texts.label(fiscalYear, item), score: score === null ? null : texts.score(score), remark };
}
