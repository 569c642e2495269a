import { toArabicDigits } from './digits';
import { monthBySpelling } from './months';

/** A word of a reporting period or a date. */
export type Token =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'to' | 'slash' | 'and' | 'quarter' | 'fiscal-year' | 'as-of' | 'monthly' | 'current' | 'count' | 'months' | 'round' };

const keywords: readonly (readonly [string, Token | null])[] = [
  ['ไตรมาสที่', { kind: 'quarter' }],
  ['ไตรมาส', { kind: 'quarter' }],
  ['ประจำปีงบประมาณ', { kind: 'fiscal-year' }],
  ['ปีงบประมาณ', { kind: 'fiscal-year' }],
  ['ปีงบ', { kind: 'fiscal-year' }],
  ['ประจำปี', { kind: 'fiscal-year' }],
  ['ปี', { kind: 'fiscal-year' }],
  ['รายเดือน', { kind: 'monthly' }],
  ['ปัจจุบัน', { kind: 'current' }],
  ['ข้อมูล', null],
  ['ล่าสุด', null],
  ['รายไตรมาส', null],
  ['ณ', { kind: 'as-of' }],
  ['จำนวน', { kind: 'count' }],
  ['รอบที่', { kind: 'round' }],
  ['รอบ', { kind: 'count' }],
  ['ระยะเวลา', { kind: 'count' }],
  ['ตั้งแต่', null],
  ['ระหว่าง', null],
  ['เดือน', { kind: 'months' }],
  ['วันที่', null],
  ['ที่', null],
  ['ถึง', { kind: 'to' }],
  ['และ', { kind: 'and' }],
  ['กับ', { kind: 'and' }],
  ['พ.ศ.', null],
  ['พ.ศ', null],
  ['พศ.', null],
  ['ค.ศ.', null],
  ['ค.ศ', null],
  ['สิ้นสุด', null],
];

const dash: Token = { kind: 'to' };
const symbols: Readonly<Record<string, Token>> = {
  '-': dash,
  '‐': dash,
  '‑': dash,
  '–': dash,
  '—': dash,
  '−': dash,
  '~': dash,
  '/': { kind: 'slash' },
  ',': { kind: 'and' },
};

const byText = new Map<string, Token | null>([
  ...keywords,
  ...[...monthBySpelling].map(([spelling, month]) => [spelling, { kind: 'month', month }] as const),
]);

const escapeDots = (text: string) => text.replaceAll('.', '\\.');
const alternatives = [...byText.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escapeDots)
  .join('|');
const tokenPattern = new RegExp(`\\s+|[().:\\u200b]|([0-9]+)|([-‐‑–—−~/,])|(${alternatives})`, 'y');

/** Gives the words of a period or date; null as soon as something is met that belongs in neither. Linear in the text. */
export function tokenize(text: string): Token[] | null {
  const plain = toArabicDigits(text);
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < plain.length) {
    const match = tokenPattern.exec(plain);
    if (!match) return null;
    const [, digits, symbol, word] = match;
    if (digits) tokens.push({ kind: 'number', digits });
    else if (symbol) tokens.push(symbols[symbol] as Token);
    else if (word) {
      const token = byText.get(word);
      if (token) tokens.push(token);
    }
  }
  return tokens;
}
