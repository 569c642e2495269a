import type { NoArguments } from '../../findings/define-code';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

export const answerNoneWithUrl = defineRule<NoArguments>({
  code: 'answer.none-with-url',
  severity: 'error',
  scope: 'item',
  source: 'defects 4.3: ไม่มี, yet a URL is given',
  texts: {
    th: {
      message: () => 'ตอบ “ไม่มี” แต่ใส่ URL ไว้ ถ้ามีข้อมูลให้แก้เป็น “มี” ถ้าไม่มีให้ลบ URL เพราะคำตอบที่ขัดกันเสี่ยงได้ 0 คะแนน',
      meaning: 'ตอบ “ไม่มี” แต่ใส่ URL ไว้',
      why: 'คำตอบขัดกันเอง ถ้าส่งว่า “ไม่มี” จะได้ 0 คะแนน แม้หน้าเว็บมีข้อมูลครบ',
      remedy: 'ถ้ามีข้อมูล ให้แก้คำตอบเป็น “มี” ถ้าไม่มี ให้ลบ URL ออก',
    },
    en: {
      message: () =>
        'The answer is ไม่มี (no), yet a URL is given. Answer มี if the information is there, or remove the URL: a contradiction may score 0.',
      meaning: 'The answer is “ไม่มี” (no), yet a URL is given.',
      why: 'The two contradict each other. Submitted as “ไม่มี” the item scores 0, however complete the page is.',
      remedy: 'Where the information exists, answer “มี”. Where it does not, remove the URL.',
    },
  },
  check: eachItem(({ item }) => (item.answer?.value === 'ไม่มี' && item.hasUrls ? [found(item.answer.span, {}, { item: item.id })] : [])),
});
