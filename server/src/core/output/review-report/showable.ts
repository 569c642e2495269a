import { limits } from '../../ground/limits';
import { showSafely } from '../report/display-width';

/** Gives plain data with every text fit to be shown: no sign that turns the direction of reading or moves a cursor, no text without end. */
export function makeShowable<T>(data: T): T {
  return mapTexts(data, showText) as T;
}

/** Gives the beginning of a text where the whole of it stands elsewhere. */
export function shorten(text: string): string {
  return text.length <= limits.shownStartLength
    ? text
    : `${text.slice(0, limits.shownStartLength).replace(/[\ud800-\udbff\p{M}]*$/u, '')}…`;
}

function showText(text: string): string {
  const shown = showSafely(text.replace(/\s+/g, ' ')).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
  return shown.length <= limits.shownTextLength ? shown : `${shown.slice(0, limits.shownTextLength).replace(/[\ud800-\udbff]$/, '')}…`;
}

function mapTexts(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((each) => mapTexts(each, change));
  // What lies in a map is numbers, by what this program names itself.
  if (data === null || typeof data !== 'object' || data instanceof Map) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapTexts(value, change)]));
}
