import { namesOf } from '../../profile/element-names';
import type { Profile, ProfileElement, ProfileItem } from '../../profile/profile';
import { compact } from '../../thai/compact';
import { toArabicDigits } from '../../thai/digits';
import { readDivision } from '../../thai/division';
import { readWord } from '../../thai/read-word';
import type { Doubt, FoundAnswers, FoundEntry, FoundItem, FoundValue, Unreadable } from '../found-answers';
import type { ColumnMeaning } from './column-meanings';
import { elementValueOf, readElementChoice } from './element-cells';
import { type ColumnChoice, findColumns, type TableColumn, type TableColumns, titlesOf } from './find-columns';
import { readItemCell } from './read-item-cell';
import { partsOf, readPeriods } from './read-parts';
import { isWebAddress, readUrlCell } from './read-url-cell';
import { cellAt, nameColumn, type Table, type TableCell, type TableFile, type TableRow } from './table';
import { tableTexts } from './table-texts';

export interface TableOptions {
  /** What a person says of columns. */
  readonly columns?: ColumnChoice;
  /** The sheet that is read; else the one whose headings say the most, and those with the same headings. */
  readonly sheet?: string | null;
}

/** Reads the answers that tables hold: a row an item, or several rows an item with an address each. */
export function readTable(
  file: TableFile,
  profile: Profile,
  { columns: choice, sheet = null }: TableOptions = {},
): FoundAnswers | Unreadable {
  const named = file.tables.filter(({ name }) => sheet === null || (name !== null && compact(name) === compact(sheet)));
  if (sheet !== null && named.length === 0)
    return {
      problem: tableTexts.noSheet(
        sheet,
        file.tables.flatMap(({ name }) => name ?? []),
      ),
    };
  const read = named.map((table) => ({ table, found: findColumns(table, profile, choice) }));
  const main = chooseMain(read, sheet !== null);
  if (!main) return { problem: tableTexts.noHeadings(read.flatMap(({ found }) => found.columns.map(describeColumn))) };
  const taken = read.flatMap(({ table, found }) => {
    const columns = table === main.table ? found.columns : columnsLike(main.found, found, table);
    return columns && (!table.isHidden || sheet !== null) ? [{ table, found: { ...found, columns } }] : [];
  });
  const unused = file.tables.filter((table) => table.rows.length > 0 && !taken.some((each) => each.table === table));
  const collector = createItemCollector(profile);
  const isOneTable = file.tables.length === 1;
  for (const { table, found } of taken) readRows(found, isOneTable ? null : table.name, collector);
  const { items, remarks } = collector.finish();
  if (items.length === 0) return { problem: tableTexts.noItems };
  const fiscalYear = yearIn(main.found.above);
  return {
    ...{ kind: 'table', agencyName: null, website: null, fiscalYear, items },
    remarks: [
      ...file.remarks,
      ...(fiscalYear !== null && fiscalYear !== profile.fiscalYear ? [tableTexts.otherYear(fiscalYear, profile.fiscalYear)] : []),
      ...(unused.some(({ name }) => name !== null) ? [tableTexts.unusedSheets(unused.flatMap(({ name }) => name ?? []))] : []),
      ...remarksOnColumns(main.found.columns),
      ...remarks,
    ],
  };
}

const describeColumn = ({ letter, heading }: TableColumn) => (heading === '' ? letter : `${letter} “${heading}”`);

interface ReadTable {
  readonly table: Table;
  readonly found: TableColumns;
}

/** What a table must have beside the items to be one of answers. */
const telling: ReadonlySet<ColumnMeaning> = new Set([
  'answer',
  'url',
  'description',
  'elementState',
  'score',
  'period',
  'notes',
  'evidence',
]);

/** Gives the table whose columns say the most of items; of equal ones the first. Hidden ones only where they are asked for. */
function chooseMain(read: readonly ReadTable[], isAsked: boolean): ReadTable | null {
  let [best, most]: [ReadTable | null, number] = [null, 0];
  for (const each of read) {
    const meanings = new Set(each.found.columns.map(({ meaning }) => meaning));
    const names = meanings.has('item') || meanings.has('title');
    const weight = names
      ? [...telling].filter((meaning) => meanings.has(meaning)).length * 1000 + Math.min(999, each.found.body.length)
      : 0;
    if (weight >= 1000 && weight > most && (isAsked || !each.table.isHidden)) [best, most] = [each, weight];
  }
  return best;
}

/** Gives the columns of a further table with the same headings, or, in a document, without any and as many columns; null: it is another one. */
function columnsLike(main: TableColumns, other: TableColumns, table: Table): readonly TableColumn[] | null {
  const signOf = ({ columns }: TableColumns) => columns.map(({ heading }) => compact(heading)).join('|');
  if (other.head.length > 0) return signOf(other) === signOf(main) ? main.columns : null;
  return table.name === null && other.columns.length === main.columns.length ? main.columns : null;
}

/** Meanings that several columns may have. */
const several: ReadonlySet<ColumnMeaning | null> = new Set(['url', 'urlNote', 'notes', 'ignored', 'order', 'title', null]);

function remarksOnColumns(columns: readonly TableColumn[]) {
  const unknown = columns.filter(({ meaning, heading }) => meaning === null && heading !== '').map(({ heading }) => heading);
  const first = new Map<ColumnMeaning, TableColumn>();
  const twice = columns.flatMap((column) => {
    if (column.meaning === null || several.has(column.meaning)) return [];
    const known = first.get(column.meaning);
    if (!known) first.set(column.meaning, column);
    return known ? [tableTexts.columnTwice(describeColumn(column), describeColumn(known))] : [];
  });
  return [...(unknown.length > 0 ? [tableTexts.unknownColumns(unknown)] : []), ...twice];
}

function yearIn(rows: readonly TableRow[]): number | null {
  const text = toArabicDigits(rows.flatMap(({ cells }) => cells.map((cell) => cell.text)).join(' '));
  const year = /ปีงบประมาณ\s*(?:พ\.?\s*ศ\.?)?\s*(2[45]\d\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** What rows say of one item, as it is gathered. */
interface OpenItem {
  readonly id: string;
  title: string | null;
  readonly place: Doubt;
  readonly doubts: Doubt[];
  /** By path. */
  readonly values: Map<
    string,
    { readonly path: readonly string[]; value: FoundValue['value']; readonly doubts: Doubt[]; readonly place: Doubt }
  >;
  readonly urls: Map<string, { readonly note: string | null; readonly doubts: readonly Doubt[] }>;
  hasAnswerColumn: boolean;
}

interface ItemCollector {
  readonly profile: Profile;
  open(id: string, place: Doubt): OpenItem;
  remark(text: Doubt): void;
  finish(): { readonly items: readonly FoundItem[]; readonly remarks: readonly Doubt[] };
}

function createItemCollector(profile: Profile): ItemCollector {
  const items = new Map<string, OpenItem>();
  const remarks: Doubt[] = [];
  return {
    profile,
    open(id, place) {
      const item: OpenItem = items.get(id) ?? {
        ...{ id, title: null, place, doubts: [], values: new Map(), urls: new Map(), hasAnswerColumn: false },
      };
      items.set(id, item);
      return item;
    },
    remark: (text) => remarks.push(text),
    finish: () => ({ items: [...items.values()].flatMap(closeItem), remarks }),
  };
}

/** An item of which the table says nothing but its number and title is none that is found. */
function closeItem({ id, title, place, doubts, values, urls, hasAnswerColumn }: OpenItem): FoundItem[] {
  const entries = [...urls].map(
    ([url, { note, doubts: own }]): FoundEntry => ({ value: note === null ? url : { url, note }, doubts: own }),
  );
  const answer = values.get('answer');
  const found: FoundValue[] = [
    ...(answer
      ? [answer]
      : entries.length > 0
        ? [{ path: ['answer'], value: 'มี', doubts: hasAnswerColumn ? [] : [tableTexts.answerFromUrl] }]
        : []),
    ...(entries.length > 0 ? [{ path: ['urls'], value: entries, doubts: [] }] : []),
    ...[...values.values()].filter((value) => value !== answer),
  ].map(({ path, value, doubts: own }) => ({ path, value: ofOne(path, value), doubts: own }));
  return found.length === 0 ? [] : [{ id, title, place, values: found, doubts }];
}

/** One division or period stands behind its key. */
function ofOne([key = '']: readonly string[], value: FoundValue['value']): FoundValue['value'] {
  const [only, ...others] = isEntries(value) ? value : [];
  return only && others.length === 0 && (key === 'division' || key === 'period') ? only.value : value;
}

/** Takes in the rows of a table; a row without an item goes on with the one above. */
function readRows({ columns, body }: TableColumns, table: string | null, collector: ItemCollector): void {
  const first = new Map<ColumnMeaning, number>();
  for (const { meaning, index } of columns) if (meaning && !first.has(meaning)) first.set(meaning, index);
  let item: OpenItem | null = null;
  for (const row of body) {
    const place = tableTexts.row(row.number, table);
    const cell = (meaning: ColumnMeaning): TableCell | null => {
      const index = first.get(meaning);
      return index === undefined || cellAt(row, index).text === '' ? null : cellAt(row, index);
    };
    const named = nameItem(cell('item'), cell('title'), collector.profile);
    if (named.kind === 'group') {
      item = null;
      continue;
    }
    if (named.kind === 'unknown') {
      item = null;
      collector.remark(tableTexts.noItem(place, named.text));
      continue;
    }
    if (named.kind === 'item') {
      item = collector.open(named.id, place);
      item.title ??= named.title;
      for (const doubt of named.doubts) addDoubt(item.doubts, doubt);
    }
    if (!item) {
      const text = row.cells
        .map((each) => each.text)
        .filter((each) => each !== '')
        .join(' | ');
      // A row of the same text all over is a heading between the rows.
      if (new Set(row.cells.map((each) => each.text)).size > 2) collector.remark(tableTexts.lostRow(place, text));
      continue;
    }
    if (row.isHidden) addDoubt(item.doubts, tableTexts.hiddenRow);
    item.hasAnswerColumn ||= first.has('answer');
    readRow(row, { columns, cell, item, place, collector });
  }
}

type NamedItem =
  | { readonly kind: 'item'; readonly id: string; readonly title: string | null; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'same' | 'group' };

/** Gives the item that a row names by its number, else by its title. `same`: it names none; `group`: it heads the rows below. */
function nameItem(item: TableCell | null, title: TableCell | null, profile: Profile): NamedItem {
  const typed = item && readItemCell(item.text);
  const titleText = (title?.text ?? '') || (typed?.rest ?? '');
  const ofTitle =
    titlesOf(profile).get(compact(titleText.replace(/^(?:O|ข้อ)?\s*[0-9๐-๙]+[.:)]?\s+/i, ''))) ??
    titlesOf(profile).get(compact(titleText)) ??
    null;
  if (typed) {
    if (!profile.itemById.has(typed.id)) return { kind: 'unknown', text: item.text };
    const isConfirmed = ofTitle === typed.id;
    const doubts = [
      ...(ofTitle !== null && !isConfirmed ? [tableTexts.otherTitle(titleText, ofTitle)] : []),
      ...(typed.isCertain || isConfirmed ? [] : [tableTexts.bareNumber(item.text)]),
    ];
    return { kind: 'item', id: typed.id, title: titleText === '' ? null : titleText, doubts };
  }
  if (item && /^[0-9๐-๙]+(?:[.][0-9๐-๙]+)+/.test(item.text)) return { kind: 'group' };
  const byItemCell = item ? (titlesOf(profile).get(compact(item.text)) ?? null) : null;
  const id = byItemCell ?? ofTitle;
  if (id !== null) {
    const name = byItemCell === null ? titleText : (item?.text ?? '');
    return { kind: 'item', id, title: name, doubts: [tableTexts.byTitle(name)] };
  }
  if (item && title && !item.isRepeated) return { kind: 'unknown', text: `${item.text} ${title.text}` };
  return { kind: (item && !item.isRepeated) || (title && !title.isRepeated && !item) ? 'group' : 'same' };
}

interface RowContext {
  readonly columns: readonly TableColumn[];
  readonly cell: (meaning: ColumnMeaning) => TableCell | null;
  readonly item: OpenItem;
  readonly place: Doubt;
  readonly collector: ItemCollector;
}

function readRow(row: TableRow, context: RowContext): void {
  const { cell, item, place, collector } = context;
  const element = cell('element');
  const listed = collector.profile.itemById.get(item.id);
  if (element && cell('elementState') && listed) {
    readElementRow(element, listed, context);
    return;
  }
  readAnswer(context);
  readUrls(row, context);
  const texts: readonly (readonly [ColumnMeaning, readonly string[]])[] = [
    ['description', ['description']],
    ['notes', ['notes']],
  ];
  for (const [meaning, path] of texts) {
    const found = cell(meaning);
    if (found) addText(item, path, found, place);
  }
  const lists: readonly (readonly [ColumnMeaning, readonly string[], (text: string) => readonly string[]])[] = [
    ['division', ['division'], (text) => readDivisions(text, collector.profile)],
    ['period', ['period'], readPeriods],
    ['evidence', ['evidence'], (text) => partsOf(text, /\n|;/)],
  ];
  for (const [meaning, path, read] of lists) {
    const found = cell(meaning);
    if (found) addEntries(item, path, read(found.text), place);
  }
  readScore(context);
}

function readAnswer({ cell, item, place, collector }: RowContext): void {
  const found = cell('answer');
  if (!found) return;
  const word = readWord(found.text);
  const plain = compact(word);
  if (plain === 'มี' || plain === 'ไม่มี') addValue(item, ['answer'], plain, [], place);
  else if (/^(?:[✓✔√☑/]|yes|y|มีข้อมูล|มีการเปิดเผย(?:ข้อมูล)?|เปิดเผย(?:แล้ว)?)$/.test(plain))
    addValue(item, ['answer'], 'มี', [tableTexts.answerRead(found.text)], place);
  else if (/^(?:[✗✘☐]|no|n|ไม่มีข้อมูล|ไม่เปิดเผย)$/.test(plain)) addValue(item, ['answer'], 'ไม่มี', [tableTexts.answerRead(found.text)], place);
  else if (!/^[-–—]*$/.test(plain)) collector.remark(tableTexts.notAnswer(place, found.text));
}

/** What is written where there is no address. */
const noAddress = /^(?:[-–—]+|ไม่มี(?:url|ลิงก์)?|n\/?a|none|no)$/i;

function readUrls(row: TableRow, { columns, item, place, collector }: RowContext): void {
  for (const { index, meaning } of columns) {
    if (meaning !== 'url') continue;
    const cell = cellAt(row, index);
    if (cell.text === '' && cell.link === null) continue;
    const noteColumn = columns.find((column) => column.meaning === 'urlNote' && column.index > index);
    const note = noteColumn ? cellAt(row, noteColumn.index).text : '';
    const found = readUrlCell(cell);
    if (found.length === 0 && !noAddress.test(compact(cell.text))) collector.remark(tableTexts.notAddress(place, cell.text));
    for (const { url, note: own, doubts } of found) {
      const said = [own ?? '', note].filter((each) => each !== '').join(' ');
      if (!item.urls.has(url)) item.urls.set(url, { note: said === '' ? null : said, doubts });
    }
  }
  if (item.urls.size > 0) return;
  const behind = columns
    .filter(({ meaning }) => meaning === 'item' || meaning === 'title' || meaning === 'description' || meaning === null)
    .flatMap(({ index, heading }) => {
      const { link } = cellAt(row, index);
      return link !== null && isWebAddress(link) ? [{ link, heading: heading === '' ? nameColumn(index) : heading }] : [];
    });
  for (const { link, heading } of behind) item.urls.set(link, { note: null, doubts: [tableTexts.linkOfOther(heading)] });
}

function readDivisions(text: string, profile: Profile): readonly string[] {
  const divisions = profile.divisions ?? [];
  const parts = partsOf(text, /\n|[,;]|\s+และ\s+/);
  return parts.map((part) => {
    const plain = part.replace(/^(?:[-•*]|[0-9๐-๙]{1,2}[.)])\s*/, '');
    const reading = readDivision(plain, divisions);
    return reading.kind === 'known' ? reading.name : plain;
  });
}

function readScore({ cell, item, place, collector }: RowContext): void {
  const [score, remark] = [cell('score'), cell('remark')];
  const number = score ? Number(toArabicDigits(score.text).replace(/\s*(?:คะแนน|%)$/, '')) : Number.NaN;
  const isScore = score !== null && number >= 0 && number <= 100;
  if (isScore) addValue(item, ['result', 'score'], number, [], place);
  else if (score && !/^[-–—]+$/.test(score.text)) collector.remark(tableTexts.notScore(place, score.text));
  if (remark && !/^[-–—\s]*(?:ไม่มี)?$/.test(remark.text)) {
    if (item.values.has('result\nscore')) addText(item, ['result', 'remark'], remark, place);
    else collector.remark(tableTexts.remarkWithoutScore(place, remark.text));
  }
}

function readElementRow(element: TableCell, listed: ProfileItem, { cell, item, place, collector }: RowContext): void {
  const known = findElement(element.text, listed);
  if (!known) {
    collector.remark(tableTexts.noElement(place, element.text));
    return;
  }
  const typed = cell('elementState')?.text ?? '';
  const choice = readElementChoice(typed);
  if (!choice) {
    collector.remark(tableTexts.notChoice(place, typed));
    return;
  }
  const [url = ''] = readUrlCell(cell('elementUrl') ?? cell('url') ?? element).map((each) => each.url);
  const said = cell('elementNote')?.text ?? '';
  if (choice === 'none' && said === '') {
    collector.remark(tableTexts.noReason(place));
    return;
  }
  const isNone = choice === 'none';
  const { value, unplaced } = elementValueOf({
    ...{ choice, url: choice === 'shown' ? url : '', reason: isNone ? said : '', note: isNone ? '' : said },
    ...{ period: '', division: '' },
  });
  addValue(item, ['elements', known.id], value, unplaced === null ? [] : [tableTexts.unplacedNote(unplaced)], place);
}

/** Gives the element that a text names: by its id, its label in either language, or another name that no other element has. */
export function findElement(text: string, { elements = [] }: ProfileItem): ProfileElement | null {
  const typed = compact(text);
  const label = (element: ProfileElement) => [element.id, element.label, element.labelEn ?? ''].map(compact);
  const found = elements.filter((element) => label(element).includes(typed));
  const named = found.length > 0 ? found : elements.filter((element) => namesOf(element).map(compact).includes(typed));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function addDoubt(doubts: Doubt[], doubt: Doubt): void {
  if (!doubts.some((known) => known.th === doubt.th)) doubts.push(doubt);
}

function addValue(item: OpenItem, path: readonly string[], value: FoundValue['value'], doubts: readonly Doubt[], place: Doubt): void {
  const key = path.join('\n');
  const known = item.values.get(key);
  if (!known) item.values.set(key, { path, value, doubts: [...doubts], place });
  else if (JSON.stringify(known.value) !== JSON.stringify(value))
    addDoubt(known.doubts, tableTexts.differs(known.place, place, typeof value === 'object' ? JSON.stringify(value) : String(value)));
}

/** The text of a merged cell, or one that is repeated in each row, is said once. */
function addText(item: OpenItem, path: readonly string[], { text, isRepeated }: TableCell, place: Doubt): void {
  if (!isRepeated || !item.values.has(path.join('\n'))) addValue(item, path, text, [], place);
}

function addEntries(item: OpenItem, path: readonly string[], texts: readonly string[], place: Doubt): void {
  if (texts.length === 0) return;
  const known = item.values.get(path.join('\n'));
  const before = known && typeof known.value === 'object' && isEntries(known.value) ? known.value : [];
  const fresh = texts.filter((text) => !before.some(({ value }) => value === text));
  const value = [...before, ...fresh.map((text): FoundEntry => ({ value: text, doubts: [] }))];
  if (known) known.value = value;
  else item.values.set(path.join('\n'), { path, value, doubts: [], place });
}

function isEntries(value: FoundValue['value']): value is readonly FoundEntry[] {
  return Array.isArray(value);
}
