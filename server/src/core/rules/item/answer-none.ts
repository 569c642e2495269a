import { formatHundredths } from '../../ground/fraction';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';
import { costText } from './texts';

export const itemAnswerNone = defineRule<{ readonly cost: string | null }>({
  code: 'item.answer-none',
  severity: 'warning',
  scope: 'item',
  source: 'defects 4.3: ไม่มี scores 0',
  texts: {
    th: {
      message: ({ cost }) => `ตอบว่า “ไม่มี” ถ้ามีข้อมูลบนเว็บไซต์ให้ตอบ “มี” พร้อม URL เพราะคำตอบ “ไม่มี” ได้ 0 คะแนน${costText.th(cost)}`,
      meaning: 'ข้อนี้ตอบว่า “ไม่มี”',
      why: 'คำตอบ “ไม่มี” ได้ 0 คะแนน ข้อความบอกคะแนนรวมที่จะเสีย (ประมาณการ) เมื่อคำนวณได้',
      remedy: 'ถ้ามีข้อมูลบนเว็บไซต์หรือยังเผยแพร่ทันกำหนด ให้เผยแพร่แล้วตอบ “มี” พร้อม URL ถ้าไม่มีจริงให้คงคำตอบไว้ และปิดการแจ้งพร้อมเหตุผลเพื่อให้ผู้ตรวจทานทราบ',
    },
    en: {
      message: ({ cost }) =>
        `The answer is ไม่มี (no). If the information is on the web site, answer มี with its URL: ไม่มี scores 0.${costText.en(cost)}`,
      meaning: 'The item is answered “ไม่มี” (no).',
      why: 'That answer scores 0. The message gives an estimate of what it costs where one can be computed.',
      remedy:
        'Where the information is on the web site, or can still be published in time, publish it and answer “มี” with its URL. Where it truly does not exist, leave the answer and suppress the finding with a reason, for those who review the file.',
    },
  },
  check: eachItem(({ item }, { costs }) => {
    if (item.answer?.value !== 'ไม่มี' || item.hasUrls) return [];
    const cost = costs?.get(item.id);
    const args = { cost: cost === undefined ? null : formatHundredths(cost) };
    return [found(item.answer.span, args, { item: item.id })];
  }),
});
