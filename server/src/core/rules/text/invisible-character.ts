import type { TextEdit } from '../../findings/finding';
import { partsWords, strayCharacters } from '../../ground/invisible';
import type { ByLanguage } from '../../ground/language';
import { findMatches } from '../../ground/matches';
import type { Span } from '../../ground/span';
import type { TextValue } from '../../submission/submission';
import { defineRule, found } from '../define-rule';
import type { ItemContext } from '../rule-context';
import { replacePartFix } from '../writing/replace-part';

/** What a sign that is not seen is. */
export type UnseenSign = 'special-blank' | 'soft-hyphen' | 'no-width' | 'line-break' | 'pasted-object' | 'control' | 'direction';

/** Signs by what they are; what is none of these gives a direction. */
const kinds: readonly (readonly [RegExp, UnseenSign])[] = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164]/, 'special-blank'],
  [/\u00ad/, 'soft-hyphen'],
  [/[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/, 'no-width'],
  [/[\v\f\u0085\u2028\u2029]/, 'line-break'],
  [/\ufffc/, 'pasted-object'],
  [/[\p{Cc}\ufff9-\ufffb]/u, 'control'],
];

const unseenSigns: ByLanguage<Readonly<Record<UnseenSign, string>>> = {
  th: {
    'special-blank': 'เว้นวรรคชนิดพิเศษ',
    'soft-hyphen': 'ยัติภังค์ที่ซ่อนอยู่',
    'no-width': 'อักขระที่ไม่มีความกว้าง',
    'line-break': 'รหัสขึ้นบรรทัดหรือขึ้นหน้าใหม่',
    'pasted-object': 'รหัสแทนรูปหรือวัตถุที่คัดลอกมา',
    control: 'รหัสควบคุม',
    direction: 'รหัสกำหนดทิศทางข้อความ',
  },
  en: {
    'special-blank': 'A special blank',
    'soft-hyphen': 'A hidden hyphen',
    'no-width': 'A sign without width',
    'line-break': 'A sign for a new line or page',
    'pasted-object': 'A sign that stands for a pasted picture or object',
    control: 'A control sign',
    direction: 'A sign for the direction of text',
  },
};

export const textInvisibleCharacter = defineRule<{ readonly sign: UnseenSign; readonly codePoint: string }>({
  code: 'text.invisible-character',
  severity: 'warning',
  scope: 'item',
  source: 'defects 4.7: no-break and zero-width characters stay in keys and texts without an error',
  texts: {
    th: {
      message: ({ sign, codePoint }) =>
        `มี${unseenSigns.th[sign]} (${codePoint}) แทรกอยู่ มองไม่เห็นหรือเห็นเป็นช่องว่าง ให้ลบออกหรือใช้เว้นวรรคธรรมดา มิฉะนั้นค้นหาหรือคัดลอกข้อความไม่ได้ผล`,
      meaning:
        'มีอักขระที่มองไม่เห็นหรือช่องว่างพิเศษ เช่น ช่องว่างความกว้างศูนย์ ช่องว่างกว้าง (U+3000) ตัวแบ่งบรรทัดของ Unicode หรืออักขระควบคุม มักติดมาจากการคัดลอกเว็บหรือ PDF',
      why: 'ค้นหา คัดลอก และเปรียบเทียบข้อความไม่ได้ผล ทั้งที่มองดูถูกต้อง',
      remedy: 'กดแก้เพื่อลบ ช่องว่างพิเศษและตัวแบ่งบรรทัดจะเปลี่ยนเป็นเว้นวรรคธรรมดา',
    },
    en: {
      message: ({ sign, codePoint }) =>
        `${unseenSigns.en[sign]} (${codePoint}) stands here; it is not seen or looks like a blank, and search and copy go wrong. Remove it or use an ordinary blank.`,
      meaning:
        'A character that cannot be seen or a special blank stands in a text: a zero-width space, a wide blank (U+3000), a line separator of Unicode, a control character. Most come with text copied from pages and PDF files.',
      why: 'Search, copy and comparison fail although the text looks right.',
      remedy: 'The quick fix removes it; special blanks and line separators become an ordinary blank.',
    },
  },
  check: (context) =>
    context.submission.wordTexts.flatMap((text) => {
      const matches = findStrays(text);
      const canRemove = matches.length > 0 && isOpen(context, text);
      return matches.map((match) => {
        const first = match[0].charAt(0);
        const codePoint = `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const part = { start: match.index, end: match.index + match[0].length };
        const edits = canRemove ? removeSigns(context, text, part) : null;
        const fix = edits && { title: { kind: 'remove' as const, what: codePoint }, edits, isSafe: true };
        const args = { sign: kindOf(first), codePoint };
        return found(text.locate(part), args, { item: text.item, fix });
      });
    }),
});

function kindOf(sign: string): UnseenSign {
  return kinds.find(([kind]) => kind.test(sign))?.[1] ?? 'direction';
}

/** What stands for a pasted picture or object; in the prose it stands for addresses. */
const pastedObjects = /\ufffc+/g;

function findStrays({ prose, value }: TextValue): RegExpExecArray[] {
  const found = [...findMatches(prose, strayCharacters), ...findMatches(value, pastedObjects)];
  if (found.length === 0) return found;
  return found.filter((match) => !isWithinEmoji(value, match)).sort((a, b) => a.index - b.index);
}

const emojiBehind = /^\p{Extended_Pictographic}/u;

/** Joins the parts of one picture. */
function isWithinEmoji(value: string, { 0: typed, index }: RegExpExecArray): boolean {
  return typed === '\u200d' && emojiBehind.test(value.slice(index + 1, index + 3));
}

/** Signs that mean something to YAML beside a blank, or where a text begins. */
const indicator = /[-:#?,[\]{}&*!|>'"%@`~<=]/;

const quotedOrBlock = /["'|>]/;

const hidden = new RegExp(`\\s|${strayCharacters.source}`);

const nothing = /^(?:null)?$/i;

/** How far to look for the next sign that the eye sees. */
const farthestSign = 8;

/** Gives whether signs can be taken from a text: without quotation marks it must stay a text. */
function isOpen({ text: source }: ItemContext, { value, span }: TextValue): boolean {
  return isQuoted(source, span) || !nothing.test(value.replace(strayCharacters, '').trim());
}

/** Gives the edit that takes signs away and leaves a blank for a no-break blank; null where YAML would then read something else. */
function removeSigns(context: ItemContext, text: TextValue, { start, end }: Span): readonly TextEdit[] | null {
  const [before, after] = [text.value.charAt(start - 1), text.value.charAt(end)];
  // At the start of a line blanks would become indentation.
  if (/^[\r\n]?$/.test(before) && /[ \t]/.test(after)) return null;
  if (!isQuoted(context.text, text.span) && [signBeside(text.value, start - 1, -1), signBeside(text.value, end, 1)].some(isRisky))
    return null;
  const isWithin = before !== '' && after !== '' && !hidden.test(before) && !hidden.test(after);
  const newText = isWithin && partsWords.test(text.value.slice(start, end)) ? ' ' : '';
  return replacePartFix(context, text, { start, end }, newText)?.edits ?? null;
}

function isQuoted(source: string, span: Span): boolean {
  return quotedOrBlock.test(source.charAt(span.start));
}

function isRisky(sign: string | null): boolean {
  return sign === null || indicator.test(sign);
}

/** Gives the next sign that the eye sees; empty at the end of the text, null where it is too far away. */
function signBeside(value: string, from: number, step: 1 | -1): string | null {
  for (let distance = 0; distance < farthestSign; distance++) {
    const sign = value.charAt(from + distance * step);
    if (!hidden.test(sign)) return sign;
  }
  return null;
}
