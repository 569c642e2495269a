import { limits } from '../../ground/limits';
import { cut } from '../../ground/quote';
import { showSafely } from '../report/display-width';
import type { View } from './view';

/** Gives plain data with every text fit to be shown: no sign that turns the direction of reading or moves a cursor, no text without end. */
export function makeShowable<T>(data: T): T {
  return mapTexts(data, showText) as T;
}

/** Gives of a text whose whole stands elsewhere the beginning in a page of many agencies, to a blank where one is near, and all of it in an agency's own. */
export function shorten(text: string, { level }: Pick<View, 'level'>): string {
  if (level === 2 || text.length <= limits.shownStartLength) return text;
  const start = cut(text, limits.shownStartLength);
  const blank = start.lastIndexOf(' ');
  return `${blank > start.length / 2 ? start.slice(0, blank) : start}…`;
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
