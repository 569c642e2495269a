import type { Profile } from '../../profile/profile';
import { compact } from '../../thai/compact';
import type { Doubt, FoundAnswers, FoundItem, FoundValue } from '../found-answers';
import { elementValueOf, readElementChoice } from '../tables/element-cells';
import { readItemCell } from '../tables/read-item-cell';
import { readPeriods } from '../tables/read-parts';
import { readUrlCell } from '../tables/read-url-cell';
import { cellAt, type Table, type TableCell, type TableFile } from '../tables/table';
import { tableTexts } from '../tables/table-texts';
import {
  type AnswerKey,
  decodeRecord,
  type ElementKey,
  layoutWords,
  type RecordedAnswer,
  type RecordedElement,
  recordSheet,
  type WorksheetRecord,
  writtenAnswerKeys,
  writtenElementKeys,
} from './layout';
import { worksheetTexts } from './worksheet-texts';

/** What came back in a work sheet, and what it was made from. */
export interface WorksheetAnswers {
  readonly record: WorksheetRecord;
  /** Nothing but what was changed in the sheet. */
  readonly found: FoundAnswers;
}

/** Gives what a work sheet was made from; null: the file is none. */
export function findWorksheetRecord({ tables }: TableFile): WorksheetRecord | null {
  const hidden = tables.find(({ name }) => name === recordSheet);
  return hidden ? decodeRecord(hidden.rows.map(({ cells }) => cells.map(({ text }) => text))) : null;
}

/** Reads what was changed in a work sheet since it was made; null: it is none, or its hidden sheet is lost, and it is a table like any other. */
export function readWorksheet(file: TableFile, profile: Profile): WorksheetAnswers | null {
  const record = findWorksheetRecord(file);
  if (!record) return null;
  const remarks: Doubt[] = [...file.remarks];
  if (record.profile !== profile.id) remarks.push(worksheetTexts.otherList(record.profile, profile.id));
  const items = new Map<string, { readonly place: Doubt; readonly values: FoundValue[] }>();
  const add = (id: string, place: Doubt, values: readonly FoundValue[]) => {
    const item = items.get(id) ?? { place, values: [] };
    item.values.push(...values);
    if (values.length > 0) items.set(id, item);
  };
  readAnswerRows(file, record, { add, remarks });
  readElementRows(file, record, { add, remarks });
  const found = Array.from(items, ([id, { place, values }]): FoundItem => ({ id, title: null, place, values, doubts: [] }));
  return {
    record,
    found: {
      ...{ kind: 'worksheet', agencyName: null, website: null, fiscalYear: record.fiscalYear, items: found, remarks },
      ...{ base: record.base, origin: { sha256: record.sha256, agency: record.agency } },
    },
  };
}

interface Taking {
  readonly add: (id: string, place: Doubt, values: readonly FoundValue[]) => void;
  readonly remarks: Doubt[];
}

function readAnswerRows(file: TableFile, { answers }: WorksheetRecord, taking: Taking): void {
  const sheet = findSheet<AnswerKey>(file, ({ answers: words }) => words);
  if (!sheet) {
    taking.remarks.push(worksheetTexts.noSheet(layoutWords.th.answers.name));
    return;
  }
  const open = new Map(answers.map((answer) => [answer.item, answer]));
  const known = new Set(open.keys());
  for (const row of sheet.rows) {
    const id = readItemCell(row.cell('item').text)?.id ?? '';
    const recorded = open.get(id);
    if (recorded) {
      taking.add(id, row.place, changesOfAnswer(recorded, row, taking.remarks));
      open.delete(id);
    } else
      taking.remarks.push(known.has(id) ? worksheetTexts.twice(row.place, id) : worksheetTexts.addedRow(row.place, row.cell('item').text));
  }
  for (const { item } of open.values()) taking.remarks.push(worksheetTexts.rowGone(item));
}

function changesOfAnswer({ written, isOwn }: RecordedAnswer, row: SheetRow<AnswerKey>, remarks: Doubt[]): readonly FoundValue[] {
  return writtenAnswerKeys.flatMap((key): FoundValue[] => {
    const cell = row.cell(key);
    if (isSame(cell.text, written[key])) return [];
    if (!isOwn) {
      remarks.push(worksheetTexts.notOwn(row.place, cell.text));
      return [];
    }
    if (cell.text === '') {
      remarks.push(worksheetTexts.emptied(row.place, written[key]));
      return [];
    }
    return readChange(key, cell, row.place, remarks);
  });
}

function readChange(key: (typeof writtenAnswerKeys)[number], cell: TableCell, place: Doubt, remarks: Doubt[]): FoundValue[] {
  if (key === 'description') return [{ path: [key], value: cell.text, doubts: [] }];
  if (key === 'answer') {
    const word = compact(cell.text);
    if (word === 'มี' || word === 'ไม่มี') return [{ path: [key], value: word, doubts: [] }];
    remarks.push(tableTexts.notAnswer(place, cell.text));
    return [];
  }
  if (key === 'period') {
    const periods = readPeriods(cell.text);
    const [only = ''] = periods;
    return [{ path: [key], value: periods.length === 1 ? only : periods.map((value) => ({ value, doubts: [] })), doubts: [] }];
  }
  const urls = readUrlCell({ ...cell, link: null });
  if (urls.length === 0) remarks.push(tableTexts.notAddress(place, cell.text));
  const entries = urls.map(({ url, note, doubts }) => ({ value: note === null ? url : { url, note }, doubts }));
  return entries.length === 0 ? [] : [{ path: ['urls'], value: entries, doubts: [] }];
}

function readElementRows(file: TableFile, { elements }: WorksheetRecord, taking: Taking): void {
  if (elements.length === 0) return;
  const sheet = findSheet<ElementKey>(file, ({ elements: words }) => words);
  if (!sheet) {
    taking.remarks.push(worksheetTexts.noSheet(layoutWords.th.elements.name));
    return;
  }
  const keyOf = (item: string, label: string) => `${item}\n${compact(label)}`;
  const open = new Map(elements.map((element) => [keyOf(element.item, element.label), element]));
  for (const row of sheet.rows) {
    const id = readItemCell(row.cell('item').text)?.id ?? '';
    const key = keyOf(id, row.cell('element').text);
    const recorded = open.get(key);
    if (recorded) taking.add(id, row.place, changesOfElement(recorded, row, taking.remarks));
    else taking.remarks.push(worksheetTexts.addedRow(row.place, `${row.cell('item').text} ${row.cell('element').text}`));
    open.delete(key);
  }
  for (const { item, label } of open.values()) taking.remarks.push(worksheetTexts.rowGone(`${item} ${label}`));
}

function changesOfElement({ element, written, kept }: RecordedElement, row: SheetRow<ElementKey>, remarks: Doubt[]): FoundValue[] {
  if (writtenElementKeys.every((key) => isSame(row.cell(key).text, written[key]))) return [];
  const [typed, note] = [row.cell('choice').text, row.cell('note').text];
  if (typed === '') {
    remarks.push(worksheetTexts.emptied(row.place, written.choice));
    return [];
  }
  const choice = readElementChoice(typed);
  if (!choice) remarks.push(tableTexts.notChoice(row.place, typed));
  if (choice === 'none' && note === '') remarks.push(tableTexts.noReason(row.place));
  if (!choice || (choice === 'none' && note === '')) return [];
  const urlCell = row.cell('url');
  const [url] = urlCell.text === '' ? [] : readUrlCell({ ...urlCell, link: null });
  if (urlCell.text !== '' && !url) remarks.push(tableTexts.notAddress(row.place, urlCell.text));
  const isNone = choice === 'none';
  const { value, unplaced } = elementValueOf({
    ...{ choice, reason: isNone ? note : '', note: isNone ? kept.note : note },
    ...{ url: choice === 'shown' ? (url?.url ?? '') : '', period: kept.period, division: kept.division },
  });
  const doubts = unplaced === null ? [] : [tableTexts.unplacedNote(unplaced)];
  return [{ path: ['elements', element], value, doubts }];
}

/** Line ends and blanks around them are what a program makes of them. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[ \t\u00a0]*\r?\n[ \t\u00a0]*/g, '\n').trim();
  return plain(one) === plain(other);
}

interface SheetRow<Key> {
  readonly place: Doubt;
  readonly cell: (key: Key) => TableCell;
}

type WordsOf<Key extends string> = (words: (typeof layoutWords)['th']) => { readonly heads: Readonly<Record<Key, string>> };

/** Gives the rows of the sheet with the headings of one kind, in either language, wherever its columns stand now. */
function findSheet<Key extends string>({ tables }: TableFile, wordsOf: WordsOf<Key>): { readonly rows: readonly SheetRow<Key>[] } | null {
  for (const table of tables)
    for (const words of Object.values(layoutWords)) {
      const { heads } = wordsOf(words);
      const columns = findHeads<Key>(table, heads);
      if (!columns) continue;
      const rows = table.rows.slice(1).map((row) => ({
        place: tableTexts.row(row.number, table.name),
        cell: (key: Key) => cellAt(row, columns[key]),
      }));
      return { rows };
    }
  return null;
}

function findHeads<Key extends string>(
  { rows: [head] }: Table,
  heads: Readonly<Record<Key, string>>,
): Readonly<Record<Key, number>> | null {
  const texts = (head?.cells ?? []).map(({ text }) => compact(text));
  const columns = { ...heads } as Record<Key, unknown> as Record<Key, number>;
  for (const key in heads) columns[key] = texts.indexOf(compact(heads[key]));
  return Object.values<number>(columns).includes(-1) ? null : columns;
}
