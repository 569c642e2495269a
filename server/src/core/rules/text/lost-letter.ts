import { findMatches } from '../../ground/matches';
import { defineRule, found } from '../define-rule';

const lost = /\ufffd+/g;

const lostLetter = '\ufffd';

export const textLostLetter = defineRule<{ readonly count: number }>({
  code: 'text.lost-letter',
  severity: 'warning',
  scope: 'item',
  source: 'practice: U+FFFD in valid UTF-8 stands for a letter that a copy or conversion lost',
  texts: {
    th: {
      message: ({ count }) =>
        `มีอักษรหายไป ${count} ตัวตรงนี้ (แสดงเป็น ${lostLetter}) ให้พิมพ์อักษรที่หายใหม่ อาจหายตอนคัดลอกหรือแปลงไฟล์ และโปรแกรมกู้คืนให้ไม่ได้ ผู้ประเมินจะอ่านคำนี้ไม่ออก`,
      meaning: 'มีเครื่องหมาย \ufffd แทนอักษรที่หายไป ไฟล์เป็น UTF-8 ถูกต้อง แต่อักษรหายไปก่อนแล้วตอนคัดลอกหรือแปลงไฟล์',
      why: 'ผู้ประเมินอ่านคำนั้นไม่ออก และคำที่ขาดอักษรค้นหาไม่พบ',
      remedy: 'เปิดต้นฉบับแล้วพิมพ์อักษรที่หายใหม่ โปรแกรมไม่ทราบว่าเดิมเป็นอักษรใดจึงแก้ให้ไม่ได้',
    },
    en: {
      message: ({ count }) =>
        `${count === 1 ? 'A letter was' : `${count} letters were`} lost here (shown as ${lostLetter}), mostly in copying or converting, and cannot be brought back. The assessor cannot read the word: type the missing letters.`,
      meaning:
        'The sign \ufffd stands for a letter that was lost. The file is right UTF-8: the letter was lost before, in copying or converting.',
      why: 'The assessor cannot read the word, and no search finds it.',
      remedy: 'Type the missing letters from the original. Which they were cannot be known, so there is no quick fix.',
    },
  },
  check: ({ submission }) =>
    submission.texts
      .filter(({ value }) => value.includes(lostLetter))
      .flatMap((text) =>
        findMatches(text.value, lost).map(({ 0: typed, index }) => {
          const span = text.locate({ start: index, end: index + typed.length });
          return found(span, { count: typed.length }, { item: text.item });
        }),
      ),
});
