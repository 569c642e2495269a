import { formatDate, parseDate } from '../../thai/date';
import { formatPeriod, type Period, parsePeriod } from '../../thai/period';
import type { Path, ScalarNode } from '../../yaml/syntax-tree';

const dateKeys: ReadonlySet<unknown> = new Set(['on', 'internal', 'closes']);
const ofFlow = /[,[\]{}#]/;

/**
 * Gives how a date or period is written in its canonical form, quotes included; null where it is, where it says more, and where
 * something is to be asked first: of the Christian era and of years of two digits there are findings with fixes of their own.
 */
export function canonicalValue(node: ScalarNode, path: Path, source: string): string | null {
  const text = node.text.trim();
  const canonical = isDate(path) ? canonicalDate(text) : isPeriod(path) ? canonicalPeriod(text) : null;
  if (canonical === null || canonical === text) return null;
  const written = source.slice(node.span.start, node.span.end).trimEnd();
  if (written === text) return ofFlow.test(canonical) ? null : canonical;
  const sign = written.charAt(0);
  return node.style === 'quoted' && written === `${sign}${node.text}${sign}` ? `${sign}${canonical}${sign}` : null;
}

function isDate(path: Path): boolean {
  return dateKeys.has(path.at(-1)) && (path[0] === 'deadlines' || path[0] === 'items');
}

function isPeriod(path: Path): boolean {
  return path[0] === 'items' && (path.at(-1) === 'period' || (typeof path.at(-1) === 'number' && path.at(-2) === 'period'));
}

function canonicalDate(text: string): string | null {
  const reading = parseDate(text);
  return reading && !reading.christianEra && !reading.twoDigitYear ? formatDate(reading.date) : null;
}

function canonicalPeriod(text: string): string | null {
  const reading = parsePeriod(text);
  if (!reading || reading.christianEra || reading.twoDigitYear || reading.conflict || reading.open) return null;
  const canonical = formatPeriod(reading);
  const again = parsePeriod(canonical);
  return again && isSame(reading, again) ? canonical : null;
}

function isSame(one: Period, other: Period): boolean {
  const facts = ({ kind, from, to, holes = [], day, frequency, statedMonths }: Period) =>
    JSON.stringify([kind, from, to, holes, day, frequency, statedMonths]);
  return facts(one) === facts(other);
}
