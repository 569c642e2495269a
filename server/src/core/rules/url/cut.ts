import { shortened } from '../../addresses/url';
import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import type { Span } from '../../ground/span';
import { severityOf } from '../../submission/urls';
import { defineRule, found } from '../define-rule';

const encoded = /(?:%[0-9A-F]{2})+/gi;
/** The first signs of an encoded Thai letter, of which the rest is lost. */
const halfLetter = /%E0(?:%B[89AB])?$/i;
const halfSign = /(?:%[0-9A-F]{2}){2}(%[0-9A-F]?)$/i;

export const urlCut = defineRule<{ readonly typed: string; readonly isShortened: boolean }>({
  code: 'url.cut',
  severity: 'warning',
  scope: 'item',
  source: 'UTF-8: a Thai letter is three bytes, %E0%B8%9B; addresses cut off when copied',
  texts: {
    th: {
      message: ({ typed, isShortened }) =>
        `URL จบด้วย ${quote(typed)} ${isShortened ? 'เหมือนที่อยู่ที่ถูกย่อไว้ตอนแสดง' : 'ซึ่งเป็นเพียงส่วนหนึ่งของตัวอักษรที่เข้ารหัสไว้'} ให้เปิดหน้าเว็บแล้วคัดลอกที่อยู่ใหม่ทั้งหมด ที่อยู่น่าจะถูกตัดตอนคัดลอก ลิงก์อาจเปิดไม่ได้`,
      meaning: 'URL จบกลางตัวอักษรที่เข้ารหัสไว้ (ตัวอักษรไทยหนึ่งตัวต้องครบสามส่วน เช่น `%E0%B8%9B`) หรือจบด้วย `...`',
      why: 'ที่อยู่ถูกตัดตอนคัดลอกหรือพิมพ์ ลิงก์จึงมักเปิดไม่พบหน้า',
      remedy: 'เปิดหน้าเว็บแล้วคัดลอกที่อยู่ใหม่ทั้งหมด',
    },
    en: {
      message: ({ typed, isShortened }) =>
        `The URL ends in ${quote(typed)}, ${isShortened ? 'as addresses that are shown short do' : 'which is only a part of an encoded letter'}. It was probably cut off when copied and may not open. Open the page and copy the whole address again.`,
      meaning: 'The URL ends inside an encoded letter (a Thai letter has three parts: `%E0%B8%9B`), or in `...`.',
      why: 'The address was cut off when it was copied or typed, so the page is mostly not found.',
      remedy: 'Open the page and copy the whole address again.',
    },
  },
  check: (context) =>
    context.pages.flatMap(({ entry, item }) => {
      const dots = shortened.exec(entry.value);
      const at = dots ? { start: dots.index, end: entry.value.length } : entry.value.includes('%') ? findCut(entry.value) : null;
      if (!at) return [];
      const args = { typed: entry.value.slice(at.start, at.end), isShortened: dots !== null };
      return [found(entry.locate(at), args, { item, severity: severityOf(entry, 'warning') })];
    }),
});

/** Gives what is left of a letter at the end of an address; null where it is whole, or was never in UTF-8. */
function findCut(address: string): Span | null {
  const sign = halfSign.exec(address)?.[1] ?? '';
  const end = address.length - sign.length;
  const letter = halfLetter.exec(address.slice(0, end))?.[0] ?? '';
  const start = end - letter.length;
  if (start === address.length || !isUtf8(address.slice(0, start))) return null;
  return { start, end: address.length };
}

/** Addresses of old sites hold Thai letters as single bytes (TIS-620): there `%E0` is เ. */
function isUtf8(text: string): boolean {
  return findMatches(text, encoded).every(([run]) => {
    try {
      decodeURIComponent(run);
      return true;
    } catch {
      return false;
    }
  });
}
