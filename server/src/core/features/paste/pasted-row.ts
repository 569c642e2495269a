import type { Profile } from '../../profile/profile';
import { type CellMeaning, readCell } from './cell-meaning';

/** What rows on one item hold, by the keys of the item. */
export interface PastedRow {
  readonly answer: string | null;
  readonly urls: readonly string[];
  readonly divisions: readonly string[];
  readonly period: string | null;
  /** Lines of prose. */
  readonly prose: readonly string[];
}

/** Understands rows as what they say of an item; null where they name another one. What has no key of its own, or a second time, is prose. */
export function readRows(rows: readonly (readonly string[])[], id: string, profile: Profile | null): PastedRow | null {
  const read = rows.map((row) => row.map((cell) => ({ cell, meaning: readCell(cell, id, profile) })));
  const all = read.flat().map(({ meaning }) => meaning);
  if (all.some((meaning) => meaning.kind === 'item' && meaning.id !== id)) return null;
  const isTable = all.every(({ kind }) => kind === 'prose' || kind === 'period');
  let answer: string | null = null;
  let period: string | null = null;
  const urls: string[] = [];
  const divisions: string[] = [];
  const prose: string[] = [];
  const takes = (meaning: CellMeaning): boolean => {
    if (meaning.kind === 'item' || meaning.kind === 'said') return true;
    if (meaning.kind === 'addresses') urls.push(...meaning.list.filter((each) => !urls.includes(each)));
    else if (meaning.kind === 'divisions') divisions.push(...meaning.list.filter((each) => !divisions.includes(each)));
    else if (meaning.kind === 'answer' && (answer ?? meaning.text) === meaning.text) answer = meaning.text;
    else if (meaning.kind === 'period' && !isTable && (period ?? meaning.text) === meaning.text) period = meaning.text;
    else return false;
    return true;
  };
  for (const row of read) {
    const left = row.filter(({ meaning }) => !takes(meaning)).map(({ cell }) => cell);
    const lines = left.join(isTable ? '\t' : ' ').split('\n');
    if (left.length > 0 && !(rows.length > 1 && !isTable && prose.join('\n').includes(lines.join('\n')))) prose.push(...lines);
  }
  return { answer, urls, divisions, period, prose };
}
