import { quote } from '../../ground/quote';
import { findMisreadWords } from '../../thai/misreadings';
import { defineRule, found } from '../define-rule';
import { replacePartFix } from '../writing/replace-part';

/** A division's name is compared with those of the profile; notes are read by nobody outside. */
const otherKeys: readonly string[] = ['division', 'notes'];

export const textMisreadWord = defineRule<{ readonly typed: string; readonly meant: string }>({
  code: 'text.misread-word',
  severity: 'info',
  scope: 'item',
  source: '001, 002, 004: words that scanning made of others (defects 4.7)',
  texts: {
    th: {
      message: ({ typed, meant }) => `${quote(typed)} น่าจะหมายถึง ${quote(meant)} ซึ่งมักเพี้ยนจากการสแกนหรือพิมพ์ผิด ให้ตรวจและแก้ก่อนส่ง`,
      meaning: 'คำนี้มักเพี้ยนจากการสแกนหรือพิมพ์ผิด',
      why: 'คำที่ผิดในคำตอบทำให้ผู้ประเมินอ่านสะดุดหรือเข้าใจผิด',
      remedy: 'ตรวจแล้วกดแก้ ถ้าคำนั้นถูกอยู่แล้วไม่ต้องทำอะไร “แก้ทั้งหมด” ไม่แก้จุดนี้ให้',
    },
    en: {
      message: ({ typed, meant }) =>
        `${quote(typed)} probably means ${quote(meant)}; scanning or typing often spoils this word. Check and correct it before you submit.`,
      meaning: 'Scanning or typing often spoils this word.',
      why: 'A wrong word makes an answer hard to read or misleads.',
      remedy: 'Look at it, then use the quick fix. If the word is right, leave it: fix-all does not touch it.',
    },
  },
  check: (context) =>
    context.publishedTexts
      .filter(({ role, key }) => role !== 'remark' && !otherKeys.includes(key))
      .flatMap((text) =>
        findMisreadWords(text.prose, context.agencies !== null).map(({ span, typed, meant }) => {
          const fix = replacePartFix(context, text, span, meant);
          return found(text.locate(span), { typed, meant }, { item: text.item, fix });
        }),
      ),
});
