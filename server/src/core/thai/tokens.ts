import { toArabicDigits } from './digits';
import { monthBySpelling } from './months';

/** How often data are published. */
export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What a word of a reporting period or a date means. */
export type Word =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'frequency'; readonly every: Frequency }
  | { readonly kind: 'half'; readonly which: 'first' | 'last' }
  | {
      readonly kind:
        | 'to'
        | 'slash'
        | 'and'
        | 'quarter'
        | 'fiscal-year'
        | 'year'
        | 'civil-year'
        | 'era'
        | 'school-year'
        | 'term'
        | 'as-of'
        | 'end'
        | 'since'
        | 'onward'
        | 'current'
        | 'latest'
        | 'count'
        | 'months'
        | 'round'
        | 'every'
        | 'first'
        | 'last'
        /** Nothing that belongs in a period or a date. */
        | 'other';
    };

export type WordKind = Word['kind'];

/** A word at its place in the text. */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** Spellings by meaning, `_` a blank in them; null: a word that says nothing of its own. */
const vocabulary: readonly (readonly [Word | null, string])[] = [
  [{ kind: 'quarter' }, 'ไตรมาสที่ ไตรมาส'],
  [{ kind: 'fiscal-year' }, 'ประจำปีงบประมาณ ประจำปี_งบประมาณ ปีงบประมาณ ปี_งบประมาณ ตลอดปีงบประมาณ ปีงบฯ ปีงบ'],
  [{ kind: 'year' }, 'ประจำปี ตลอดปี ปี'],
  [{ kind: 'civil-year' }, 'ปีปฏิทิน'],
  [{ kind: 'era' }, 'พ.ศ. พ.ศ พศ. ค.ศ. ค.ศ'],
  [{ kind: 'school-year' }, 'ประจำปีการศึกษา ปีการศึกษา'],
  [{ kind: 'term' }, 'ภาคเรียนที่ ภาคเรียน ภาคการศึกษาที่ ภาคการศึกษา เทอมที่ เทอม'],
  [{ kind: 'half', which: 'first' }, 'ครึ่งปีแรก ครึ่งแรก'],
  [{ kind: 'half', which: 'last' }, 'ครึ่งปีหลัง ครึ่งหลัง'],
  [{ kind: 'first' }, 'แรก'],
  [{ kind: 'last' }, 'หลัง สุดท้าย'],
  [{ kind: 'frequency', every: 'day' }, 'รายวัน ทุกวัน ทุกวันทำการ ปรับปรุงทุกวัน ปรับปรุงข้อมูลทุกวัน'],
  [{ kind: 'frequency', every: 'week' }, 'รายสัปดาห์ ทุกสัปดาห์ รายอาทิตย์'],
  [{ kind: 'frequency', every: 'month' }, 'รายเดือน ทุกเดือน ปรับปรุงทุกเดือน ปรับปรุงข้อมูลทุกเดือน'],
  [{ kind: 'frequency', every: 'quarter' }, 'รายไตรมาส ทุกไตรมาส'],
  [{ kind: 'frequency', every: 'year' }, 'รายปี ทุกปี'],
  [{ kind: 'every' }, 'ทุก'],
  [{ kind: 'as-of' }, 'ณ'],
  [{ kind: 'end' }, 'สิ้น วันสิ้น'],
  [{ kind: 'since' }, 'ตั้งแต่ เริ่มตั้งแต่ เริ่ม'],
  [{ kind: 'onward' }, 'เป็นต้นไป เป็นต้นมา'],
  [{ kind: 'current' }, 'ปัจจุบัน'],
  [{ kind: 'latest' }, 'ล่าสุด'],
  [{ kind: 'count' }, 'จำนวน รอบระยะเวลา ระยะเวลา รอบ รวม อย่างน้อย'],
  [{ kind: 'round' }, 'รอบที่ ครั้งที่ งวดที่'],
  [{ kind: 'months' }, 'เดือน'],
  [{ kind: 'to' }, 'ถึง จนถึง - ‐ ‑ – — − ~'],
  [{ kind: 'slash' }, '/'],
  [{ kind: 'and' }, 'และ กับ , ; & +'],
  ...['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ', 'สิบเอ็ด', 'สิบสอง'].map(
    (name, index) => [{ kind: 'number', digits: String(index + 1) }, name] as const,
  ),
  [null, 'ข้อมูล รายงาน ผล สถิติ ประจำ สะสม เป็น คือ ได้แก่ ของ ใน ช่วง งวด ระหว่าง วันที่ ที่ สิ้นสุด เต็ม ทั้ง ๆ'],
  [null, 'วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันพฤหัสที่ วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ที่'],
  [{ kind: 'other' }, 'หลังจาก ปีก่อน ปีที่'],
];

/** A spelling and what it means. */
interface Entry {
  readonly spelling: string;
  readonly word: Word | null;
}

const byText = new Map<string, Word | null>([
  ...vocabulary.flatMap(([word, spellings]) => spellings.split(' ').map((spelling) => [spelling.replace('_', ' '), word] as const)),
  ...[...monthBySpelling].map(([spelling, month]) => [spelling, { kind: 'month', month }] as const),
]);

/** The spellings by their first letter, the longest first: most letters of a running text begin none. */
const byFirst: ReadonlyMap<string, readonly Entry[]> = groupByFirst(
  [...byText].map(([spelling, word]) => ({ spelling, word })).sort((a, b) => b.spelling.length - a.spelling.length),
);

function groupByFirst(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.spelling.charAt(0), [...(groups.get(entry.spelling.charAt(0)) ?? []), entry]);
  return groups;
}

/** Words end in the sign ณ too: ประมาณ, คุณ, บริเวณ. */
const asOfSign = 'ณ';
const lettersBeforeAsOf = 'าุวรฐ';

function findEntry(text: string, at: number): Entry | undefined {
  return byFirst
    .get(text.charAt(at))
    ?.find(
      ({ spelling }) =>
        text.startsWith(spelling, at) && !(spelling === asOfSign && at > 0 && lettersBeforeAsOf.includes(text.charAt(at - 1))),
    );
}

/** Signs that part words and say nothing. */
const silent = /[\s().:[\]"“”*•\u200b]/;
const digits = /[0-9]+/y;

const begins = { nothing: 1, number: 2, word: 3, silence: 4 } as const;

/** What a sign may begin, by its UTF-16 code: looked up for every letter of long texts, and found out when a letter is first met. */
const beginnings = new Uint8Array(0x10000);

function beginningOf(code: number): number {
  const known = beginnings[code];
  if (known) return known;
  const beginning = findBeginning(String.fromCharCode(code));
  beginnings[code] = beginning;
  return beginning;
}

function findBeginning(sign: string): number {
  if (sign >= '0' && sign <= '9') return begins.number;
  if (byFirst.has(sign)) return begins.word;
  return silent.test(sign) ? begins.silence : begins.nothing;
}

function readDigits(text: string, at: number): string {
  digits.lastIndex = at;
  return digits.exec(text)?.[0] ?? '';
}

const otherWord: Word = { kind: 'other' };

/** Gives the words of a text in their order; what belongs in no period and no date is one word `other`. Linear in the text. */
export function scanTokens(text: string): Token[] {
  const plain = toArabicDigits(text);
  const tokens: Token[] = [];
  let other = 0;
  let at = 0;
  const take = (word: Word | null, end: number) => {
    if (at > other) tokens.push({ word: otherWord, start: other, end: at });
    if (word) tokens.push({ word, start: at, end });
    other = end;
    at = end;
  };
  while (at < plain.length) {
    const beginning = beginningOf(plain.charCodeAt(at));
    const entry = beginning === begins.word ? findEntry(plain, at) : undefined;
    if (entry) take(entry.word, at + entry.spelling.length);
    else if (beginning === begins.silence) take(null, at + 1);
    else if (beginning === begins.number) {
      const number = readDigits(plain, at);
      take({ kind: 'number', digits: number }, at + number.length);
    } else at++;
  }
  if (other < plain.length) tokens.push({ word: otherWord, start: other, end: plain.length });
  return tokens;
}

/** Gives the words of a period or date; null where something else stands between them. */
export function tokenize(text: string): Token[] | null {
  const tokens = scanTokens(text);
  return tokens.some(({ word }) => word.kind === 'other') ? null : tokens;
}
