import type { ByLanguage } from '../../ground/language';
import { limits } from '../../ground/limits';

/** Columns of the sheet of answers, one row an item. */
export const answerKeys = ['item', 'title', 'answer', 'urls', 'description', 'period', 'due', 'open'] as const;
/** Columns of the sheet of elements, one row an element. */
export const elementKeys = ['item', 'title', 'element', 'need', 'choice', 'url', 'note'] as const;

export type AnswerKey = (typeof answerKeys)[number];
export type ElementKey = (typeof elementKeys)[number];

/** What is written into the sheets, and taken back from them. */
export type WrittenAnswer = Readonly<Record<'answer' | 'urls' | 'description' | 'period', string>>;
export type WrittenElement = Readonly<Record<'choice' | 'url' | 'note', string>>;

export const writtenAnswerKeys = ['answer', 'urls', 'description', 'period'] as const;
export const writtenElementKeys = ['choice', 'url', 'note'] as const;

interface SheetWords<Key extends string> {
  /** As its tab says. */
  readonly name: string;
  readonly heads: Readonly<Record<Key, string>>;
}

export interface LayoutWords {
  readonly answers: SheetWords<AnswerKey>;
  readonly elements: SheetWords<ElementKey>;
}

/** What sheets and columns are called; a table reader understands the headings too. */
export const layoutWords: ByLanguage<LayoutWords> = {
  th: {
    answers: {
      name: 'คำตอบ',
      heads: {
        ...{ item: 'ข้อ', title: 'หัวข้อ', answer: 'คำตอบ', urls: 'URL (บรรทัดละหนึ่ง)', description: 'คำอธิบาย' },
        ...{ period: 'รอบระยะเวลา', due: 'กำหนดส่ง', open: 'สิ่งที่ยังต้องแก้' },
      },
    },
    elements: {
      name: 'องค์ประกอบ',
      heads: {
        ...{ item: 'ข้อ', title: 'หัวข้อ', element: 'องค์ประกอบ', need: 'ต้องมีหรือไม่', choice: 'สถานะองค์ประกอบ' },
        ...{ url: 'URL ขององค์ประกอบ', note: 'หมายเหตุขององค์ประกอบ' },
      },
    },
  },
  en: {
    answers: {
      name: 'Answers',
      heads: {
        ...{ item: 'Item', title: 'Title', answer: 'Answer', urls: 'URLs (one a line)', description: 'Description' },
        ...{ period: 'Period', due: 'Due', open: 'To be mended' },
      },
    },
    elements: {
      name: 'Elements',
      heads: {
        ...{ item: 'Item', title: 'Title', element: 'Element', need: 'Asked for', choice: 'Element state' },
        ...{ url: 'Element URL', note: 'Element note' },
      },
    },
  },
};

/** What a work sheet was made from: the hidden sheet says it. */
export interface WorksheetRecord {
  /** Id of the list: `bangkok-district-2568`. */
  readonly profile: string;
  readonly fiscalYear: number;
  readonly agency: string;
  readonly division: string;
  /** Name of the file of the submission. */
  readonly source: string;
  /** Of its bytes. */
  readonly sha256: string;
  /** The text of the items as they stood in it: `items:` and their lines. */
  readonly base: string;
  readonly answers: readonly RecordedAnswer[];
  readonly elements: readonly RecordedElement[];
}

export interface RecordedAnswer {
  readonly item: string;
  /** The division answers for the item, and not for some of its elements alone. */
  readonly isOwn: boolean;
  readonly written: WrittenAnswer;
}

export interface RecordedElement {
  readonly item: string;
  readonly element: string;
  readonly label: string;
  readonly written: WrittenElement;
  /** What no column shows. */
  readonly kept: Readonly<Record<'period' | 'division' | 'note', string>>;
}

export const recordSheet = 'oit';
const version = '1';
const mark = 'oit-worksheet';
/** Characters of a text that one cell holds, with what stands for quotation marks and line ends. */
const chunkLength = 8_000;

/** Signs of which no program makes others. */
const unsafe = /[^\x20-\x7e\u0e01-\u0e5b]/g;
const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes the record as rows of the hidden sheet. Texts are JSON between bars: no program trims them or reads them as something else. */
export function encodeRecord({ base, answers, elements, ...facts }: WorksheetRecord): string[][] {
  const row = (name: string, value: unknown) =>
    chunksOf(JSON.stringify(value).replace(unsafe, escapeSign)).map((chunk) => [name, `|${chunk}|`]);
  return [
    [mark, version],
    ...row('facts', facts),
    ...row('base', base),
    ...answers.flatMap((each) => row('answer', each)),
    ...elements.flatMap((each) => row('element', each)),
  ];
}

/** A long text goes on in the rows below, under the same name. */
function chunksOf(text: string): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(text.length / chunkLength)) }, (_, at) =>
    text.slice(at * chunkLength, (at + 1) * chunkLength),
  );
}

/** Reads the rows of a hidden sheet; null where they are no record, or one that was changed. */
export function decodeRecord(rows: readonly (readonly string[])[]): WorksheetRecord | null {
  const [[name, found] = [], ...rest] = rows;
  if (name !== mark || found !== version || rest.length > limits.tableRows) return null;
  const texts: [name: string, text: string][] = [];
  for (const [key = '', cell = ''] of rest) {
    const chunk = /^\|(.*)\|$/s.exec(cell)?.[1];
    const last = texts.at(-1);
    if (chunk === undefined) return null;
    // What is longer than one cell goes on where a full one breaks off.
    if (last && last[0] === key && last[1].length % chunkLength === 0 && !isWhole(last[1])) last[1] += chunk;
    else texts.push([key, chunk]);
  }
  const valuesOf = (key: string) => texts.filter(([each]) => each === key).map(([, text]) => parseJson(text));
  const [facts] = valuesOf('facts');
  const [base] = valuesOf('base');
  if (!isFacts(facts) || typeof base !== 'string') return null;
  const [answers, elements] = [valuesOf('answer'), valuesOf('element')];
  if (!answers.every(isRecordedAnswer) || !elements.every(isRecordedElement)) return null;
  return { ...facts, base, answers, elements };
}

function isWhole(text: string): boolean {
  return parseJson(text) !== undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsTexts(value: unknown, keys: readonly string[]): boolean {
  return isMap(value) && keys.every((key) => typeof value[key] === 'string');
}

type Facts = Omit<WorksheetRecord, 'base' | 'answers' | 'elements'>;

function isFacts(value: unknown): value is Facts {
  return holdsTexts(value, ['profile', 'agency', 'division', 'source', 'sha256']) && isMap(value) && typeof value.fiscalYear === 'number';
}

function isRecordedAnswer(value: unknown): value is RecordedAnswer {
  return holdsTexts(value, ['item']) && isMap(value) && typeof value.isOwn === 'boolean' && holdsTexts(value.written, writtenAnswerKeys);
}

function isRecordedElement(value: unknown): value is RecordedElement {
  return (
    holdsTexts(value, ['item', 'element', 'label']) &&
    isMap(value) &&
    holdsTexts(value.written, writtenElementKeys) &&
    holdsTexts(value.kept, ['period', 'division', 'note'])
  );
}
