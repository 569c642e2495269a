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
export type Token = Word & { readonly start: number; readonly end: number };

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

const byText = new Map<string, Word | null>([
  ...vocabulary.flatMap(([word, spellings]) => spellings.split(' ').map((spelling) => [spelling.replace('_', ' '), word] as const)),
  ...[...monthBySpelling].map(([spelling, month]) => [spelling, { kind: 'month', month }] as const),
]);

const escapeSigns = (text: string) => text.replace(/[.+\-/]/g, '\\$&');
/** Words end in this sign too: ประมาณ, คุณ, บริเวณ. */
const inWords: ReadonlyMap<string, string> = new Map([['ณ', '(?<![าุวรฐ])ณ']]);
const alternatives = [...byText.keys()]
  .sort((a, b) => b.length - a.length)
  .map((spelling) => inWords.get(spelling) ?? escapeSigns(spelling))
  .join('|');
const tokenPattern = new RegExp(`([0-9]+)|(${alternatives})|[\\s().:\\[\\]"“”*•\\u200b]+`, 'g');

/** Gives the words of a text in their order; what belongs in no period and no date is one word `other`. Linear in the text. */
export function scanTokens(text: string): Token[] {
  const plain = toArabicDigits(text);
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: typed, 1: digits, 2: spelling, index } of plain.matchAll(tokenPattern)) {
    if (index > at) tokens.push({ kind: 'other', start: at, end: index });
    at = index + typed.length;
    const word: Word | null = digits ? { kind: 'number', digits } : (spelling && byText.get(spelling)) || null;
    if (word) tokens.push({ ...word, start: index, end: at });
  }
  if (at < plain.length) tokens.push({ kind: 'other', start: at, end: plain.length });
  return tokens;
}

/** Gives the words of a period or date; null where something else stands between them. */
export function tokenize(text: string): Token[] | null {
  const tokens = scanTokens(text);
  return tokens.some(({ kind }) => kind === 'other') ? null : tokens;
}
