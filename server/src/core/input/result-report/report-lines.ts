import { stripMarkup } from '../../submission/description-html';
import { compact } from '../../thai/compact';
import { toArabicDigits } from '../../thai/digits';
import { normalizeThai } from '../../thai/normalisation';
import { beginsPart } from './part-labels';

/** A line of a report that says something. */
export interface ReportLine {
  /** Cells stand apart by tabs. */
  readonly text: string;
  /** In the source, from 1. */
  readonly number: number;
  /** A page ended above it. */
  readonly isAfterBreak: boolean;
  /** A number alone where a page ends: its number, unless a score is awaited there. */
  readonly isNumberOfPage: boolean;
}

/** A line that stood again and again at the edges of pages and was left out. */
export interface RepeatedLine {
  readonly text: string;
  /** Where in the source it stands. */
  readonly numbers: readonly number[];
}

export interface ReportText {
  readonly lines: readonly ReportLine[];
  readonly repeated: readonly RepeatedLine[];
}

interface RawLine {
  readonly text: string;
  readonly number: number;
  readonly isMark: boolean;
}

const tagOverLines = /<\/?[a-z][^<>\n]{0,200}\n[^<>]{0,200}>/gi;
/** PDF files part signs from their letters. */
const blankBeforeMark = /(?<=[\u0e01-\u0e2e][\u0e48-\u0e4b]?) (?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])/g;
const pageEnd = '\f';
/** Labels that may stand behind others on one line, where columns ran together. */
const labelInside =
  /(?<=\S[ \t]{1,9})(?=(?:URL\s?ที่ส่ง|คำอธิบายของหน่วยงาน|ความครบถ้วนของข้อมูล)\s{0,3}[:：]|ข้อเสนอแนะ\s{0,3}[:：]\s{0,3}(?:ความครบถ้วน|ข้อเสนอแนะ|-\s?ไม่มี))/g;
const headingWords = /^[^\d:]{0,40}(?:ตัวชี้วัด|หัวข้อ|ประเด็น|รายการ|ข้อ)[^\d:]{0,40}คะแนน(?:ที่ได้)?$/;
const pageNumber =
  /^(?:(?:หน้า|page)(?:ที่)?\s*[0-9]{1,4}(?:\s*(?:\/|จาก|of)\s*[0-9]{1,4})?|[-–—]\s*[0-9]{1,4}\s*[-–—]|[0-9]{1,4}\s*(?:\/|จาก|of)\s*[0-9]{1,4})$/i;
const bareNumber = /^[0-9]{1,4}$/;
/** Lines from the end of a page in which heads and feet stand. */
const edge = 3;
/** Pages on which a line must stand to be one of them. */
const pagesOfRepeated = 3;

/** Gives the lines of a report: without markup, empty lines, headings of the table, page numbers, and what every page repeats. Linear in the text. */
export function readReportLines(text: string): ReportText {
  const raw = readRawLines(text);
  const near = findNear(raw.map(({ isMark }) => isMark));
  const repeated = findRepeated(raw, near);
  const lines: ReportLine[] = [];
  let isAfterBreak = false;
  for (const [at, line] of raw.entries()) {
    const isLeftOut = line.isMark || (near[at] === true && repeated.has(keyOf(line.text)));
    const isNumberOfPage = bareNumber.test(toArabicDigits(line.text)) && isBesideMark(raw, at);
    if (!isLeftOut) lines.push({ text: line.text, number: line.number, isAfterBreak, isNumberOfPage });
    isAfterBreak = isLeftOut || (isAfterBreak && isNumberOfPage);
  }
  return { lines, repeated: [...repeated.values()] };
}

function readRawLines(text: string): readonly RawLine[] {
  const plain = normalizeThai(text.replace(/\r\n?/g, '\n').replace(blankBeforeMark, '')).replace(tagOverLines, (tag) => {
    const ends = tag.split('\n').length - 1;
    return tag.replaceAll('\n', ' ') + '\n'.repeat(ends);
  });
  return plain.split('\n').flatMap((line, at) => readRawLine(line, at + 1));
}

function readRawLine(line: string, number: number): readonly RawLine[] {
  return line.split(/(\f)/).flatMap((part): readonly RawLine[] => {
    if (part === pageEnd) return [{ text: '', number, isMark: true }];
    return stripMarkup(part)
      .replace(/[\u00a0\u200b-\u200d\ufeff]/g, (sign) => (sign === '\u00a0' ? ' ' : ''))
      .replace(labelInside, '\n')
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => ({ text: each, number, isMark: isPageMark(each) }));
  });
}

function isPageMark(text: string): boolean {
  if (text.length > 100) return false;
  const arabic = toArabicDigits(text);
  return headingWords.test(arabic.replace(/\s+/g, '')) || arabic === 'คะแนน' || pageNumber.test(arabic);
}

/** Which lines stand within so many lines of the end of a page. */
function findNear(marks: readonly boolean[]): readonly boolean[] {
  const near = marks.map(() => false);
  for (const [at, isMark] of marks.entries()) {
    if (isMark) near.fill(true, Math.max(0, at - edge), Math.min(marks.length, at + edge + 1));
  }
  return near;
}

/** Digits change from page to page. */
const keyOf = (text: string) => compact(text).replace(/[0-9]+/g, '#');

function findRepeated(raw: readonly RawLine[], near: readonly boolean[]): ReadonlyMap<string, RepeatedLine> {
  const found = new Map<string, { readonly text: string; readonly numbers: number[] }>();
  for (const [at, { text, number, isMark }] of raw.entries()) {
    if (!near[at] || isMark || text.length > 200 || beginsPart(text) || !/\p{L}{3}/u.test(text)) continue;
    const key = keyOf(text);
    const known = found.get(key);
    if (known) known.numbers.push(number);
    else found.set(key, { text, numbers: [number] });
  }
  return new Map([...found].filter(([, { numbers }]) => numbers.length >= pagesOfRepeated));
}

const isBesideMark = (raw: readonly RawLine[], at: number) => raw[at + 1]?.isMark === true || raw[at - 1]?.isMark === true;
