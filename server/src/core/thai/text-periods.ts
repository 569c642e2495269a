import type { Span } from '../ground/span';
import { combineParts, type Period, type PeriodContext } from './period';
import { groupParts, type Part } from './period-grammar';
import { foldWords } from './period-words';
import { scanTokens, type Token, type WordKind } from './tokens';

/** A period that a running text states. */
export interface TextPeriod {
  readonly span: Span;
  readonly period: Period;
}

/** Topics that say of what time data are; a day or a number may be anything. */
const telling: ReadonlySet<Part['topic']> = new Set<Part['topic']>(['months', 'quarters', 'half', 'year']);

/** Gives the periods that a running text states, in its order. Linear in the text. */
export function findTextPeriods(text: string, context: PeriodContext): TextPeriod[] {
  const found: TextPeriod[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    for (const tokens of phrasesOf(line)) {
      for (const parts of groupParts(foldWords(tokens))) {
        for (const { span, period } of readGroup(parts, context)) {
          const end = withBracket(line, span);
          found.push({ span: { start: index + span.start, end: index + end }, period });
        }
      }
    }
  }
  return found;
}

/** A bracket that opens in a period closes behind it. */
function withBracket(line: string, { start, end }: Span): number {
  const typed = line.slice(start, end);
  return typed.lastIndexOf('(') > typed.lastIndexOf(')') && line.charAt(end) === ')' ? end + 1 : end;
}

/** Gives the stretches of a line in which nothing but words of periods stand, as far as a month, a quarter or a year is among them. */
function phrasesOf(line: string): Token[][] {
  const phrases: Token[][] = [[]];
  for (const token of scanTokens(line)) {
    if (token.word.kind === 'other') phrases.push([]);
    else phrases.at(-1)?.push(token);
  }
  return phrases.filter((tokens) => tokens.some(({ word }) => tellingWords.has(word.kind)));
}

const tellingWords: ReadonlySet<WordKind> = new Set<WordKind>([
  'month',
  'quarter',
  'fiscal-year',
  'year',
  'civil-year',
  'half',
  'first',
  'last',
]);

/** All parts of a group together, or each for itself where they cannot be meant together. */
function readGroup(parts: readonly Part[], context: PeriodContext): TextPeriod[] {
  const kept = parts.filter(({ isBare }) => !isBare);
  if (!kept.some(isTelling)) return [];
  const together = combineParts(kept, context);
  const groups = together ? [kept] : kept.filter(isTelling).map((part) => [part]);
  return groups.flatMap((group) => {
    const period = together ?? combineParts(group, context);
    const [first, last] = [group[0], group.at(-1)];
    return period && first && last ? [{ span: { start: first.start, end: last.end }, period }] : [];
  });
}

/** A single month without a year may be of any. */
function isTelling({ topic, stated, readOf }: Part): boolean {
  if (!telling.has(topic)) return false;
  if (topic !== 'months' || stated !== null) return true;
  const ofSome = readOf(2568);
  return ofSome?.kind === 'months' && ofSome.to > ofSome.from;
}
