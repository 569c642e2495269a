import type { AnswerList, ListedItem } from './answer-list';
import { type Sentence, sentences } from './sentences';

/** How much stands in every item. */
export interface ItemSize {
  readonly addresses: number;
  /** Of the description. */
  readonly lines: number;
}

/** Where the typing goes on. A finding on the same line moves with every character. */
export interface TypingPlace {
  readonly line: number;
  readonly character: number;
  /** Columns from there to that finding. */
  readonly toFinding: number;
}

/** A file to type in. */
export interface SubmissionFile {
  readonly text: string;
  /** The end of a note; behind it stands a key that the schema does not know. */
  readonly inNote: TypingPlace;
  /** The end of a description; behind it stands a mark that is none of a description, which only we find. */
  readonly inDescription: TypingPlace;
}

const office = 'สำนักงานเขตทุ่งรวงทอง';
const site = 'https://www.thungruangthong-district.example';
const beforeNote = `      - { url: ${site}/page/`;
const noteStart = 'หน้านี้แสดง';
const afterNote = ', ';
const unknownKey = 'remark';
const mark = '<br>';

/**
 * Writes a file that answers every item of a list. The item in its middle is the one to type in; `number` tells files of
 * the same list from one another.
 */
export function writeSubmissionFile(list: AnswerList, size: ItemSize, number = 0): SubmissionFile {
  const middle = Math.floor(list.items.length / 2);
  const head = writeHead(list, number);
  const items = list.items.map((item, index) => writeItem(item, { list, size, index, number, isTypedIn: index === middle }));
  const text = `${[...head, ...items.flat()].join('\n')}\n`;
  return { text, inNote: findPlace(text, afterNote, `${unknownKey}: `), inDescription: findPlace(text, ' ', mark) };
}

/** Finds the place before what is found there. */
function findPlace(text: string, between: string, found: string): TypingPlace {
  const before = text.slice(0, text.indexOf(`${between}${found}`)).split('\n');
  return { line: before.length - 1, character: (before.at(-1) as string).length, toFinding: between.length };
}

function writeHead({ profile, fiscalYear }: AnswerList, number: number): string[] {
  return [
    `# คำตอบ OIT ชุดที่ ${number + 1} (เขตสมมุติ ไม่มีอยู่จริง)`,
    'oit: 1',
    `fiscalYear: ${fiscalYear}`,
    `profile: ${profile}`,
    'agency:',
    `  name: ${office}`,
    `  website: ${site}/`,
    `  contact: ita${number + 1}@thungruangthong-district.example`,
    '',
    'items:',
  ];
}

interface Place {
  readonly list: AnswerList;
  readonly size: ItemSize;
  readonly index: number;
  readonly number: number;
  readonly isTypedIn: boolean;
}

function writeItem(item: ListedItem, { list: { fiscalYear }, size, index, number, isTypedIn }: Place): string[] {
  const page = (10_000 + number) * 100_000 + index * 1_000;
  const addresses = Array.from({ length: size.addresses }, (_, at) =>
    at === 0 ? `      - ${site}/page/${page}/main` : `${beforeNote}${page + at}/part-${at}, note: ส่วนที่ ${at} ของข้อมูล }`,
  );
  const typed = `${beforeNote}${page + size.addresses}/more, note: ${noteStart}${afterNote}${unknownKey}: ตรวจแล้ว }`;
  const facts = { title: item.title, office, fiscalYear, number, index };
  const described = Array.from({ length: size.lines - 1 }, (_, at) => `      ${pickSentence(index + at * 7 + number)(facts, at)}`);
  const divisions = item.divisions?.filter((name) => name !== 'ทุกฝ่าย') ?? [];
  const period = writePeriod(item.period?.kind, fiscalYear);
  return [
    `  ${item.id}:`,
    '    answer: มี',
    '    urls:',
    ...addresses,
    ...(isTypedIn ? [typed] : []),
    '    description: |',
    `      หน้าหลัก > ข้อมูลสาธารณะ > ${item.title}`,
    ...described,
    ...(isTypedIn ? [`      ${noteStart} ${mark}`] : []),
    ...(divisions.length > 0 ? [`    division: [${divisions.join(', ')}]`] : []),
    ...(period === null ? [] : [`    period: ${period}`]),
    ...(item.elements ? ['    elements:', ...item.elements.map(({ id }) => `      ${id}: true`)] : []),
    '    notes: เจ้าของเรื่องตรวจทานหน้านี้ทุกวันจันทร์แรกของเดือน',
  ];
}

function pickSentence(at: number): Sentence {
  return sentences[at % sentences.length] as Sentence;
}

function writePeriod(kind: string | undefined, fiscalYear: number): string | null {
  switch (kind) {
    case undefined:
      return null;
    case 'current':
      return 'ปัจจุบัน';
    case 'plan':
      return `ปีงบประมาณ ${fiscalYear}`;
    case 'fiscal-year':
      return `ปีงบประมาณ ${fiscalYear - 1}`;
    default:
      return `ต.ค. ${fiscalYear - 1} - มี.ค. ${fiscalYear}`;
  }
}
