import type { Language } from '../../ground/language';
import type { Entered } from './entered';
import type { PackedItem } from './packed-item';
import { packageTexts } from './texts';

/** Gives the rows of the entry table: one a URL, one of an item without any. A draft says so in every row. */
export function createEntryTable(items: readonly PackedItem[], draft: boolean, language: Language): string[][] {
  const texts = packageTexts[language];
  const mark = draft ? [texts.draftMark] : [];
  return [[...mark, ...texts.columns], ...items.flatMap((item) => rowsOf(item).map((row) => [...mark, ...row]))];
}

function rowsOf({ id, title, answer, urls, description, typed, divisions, periods, stateText, owners }: PackedItem): string[][] {
  const end = [description || (typed.item ?? ''), divisions, periods, stateText, owners];
  if (urls.length === 0) return [[id, title, answer, '', '', '', ...end]];
  return urls.map(({ url, note }, index) => [id, title, answer, String(index + 1), url, note ?? '', ...end]);
}

/** Reads of a table that was written so what is entered of each item; cells are as they were guarded. */
export function readEntryTable(rows: readonly (readonly string[])[], draft: boolean): Entered[] {
  const read: Entered[] = [];
  for (const cells of rows.slice(1)) {
    const [id = '', , answer = '', number = '', url = '', , description = ''] = draft ? cells.slice(1) : cells;
    const last = read.at(-1);
    const isNext = Number(number) > 1 && last?.id === id && last.answer === answer && last.description === description;
    if (isNext) read.splice(-1, 1, { ...last, urls: [...last.urls, url] });
    else read.push({ id, answer, urls: number === '' && url === '' ? [] : [url], description });
  }
  return read;
}
