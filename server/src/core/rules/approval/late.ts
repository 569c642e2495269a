import { quote } from '../../ground/quote';
import { firstStepAfter, lastDay } from '../../submission/approval-steps';
import { stepNames } from '../../submission/step-names';
import type { ApprovalStepName } from '../../submission/submission';
import { spanOfText } from '../../submission/texts';
import { compareDates, formatThaiDate } from '../../thai/date';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

interface Arguments {
  readonly step: ApprovalStepName;
  readonly value: string;
  readonly deadline: string;
}

export const approvalLate = defineRule<Arguments>({
  code: 'approval.late',
  severity: 'warning',
  scope: 'item',
  source: '002 l.135: the divisions hand in their evidence by a day of the office',
  texts: {
    th: {
      message: ({ step, value, deadline }) =>
        `ขั้น “${stepNames.th[step]}” (${step}) ลงวันที่ ${quote(value)} เลยกำหนดส่งภายใน (${deadline}) ให้ตรวจวันที่หรือเร่งดำเนินการ เพราะอาจเหลือเวลาแก้ไขไม่พอก่อนปิดรับคำตอบ`,
      meaning: 'การรับรองลงวันที่หลังกำหนดส่งภายใน (`deadlines.internal`) ของหน่วยงาน',
      why: 'กำหนดภายในมีไว้ให้เหลือเวลาแก้ไขก่อนปิดรับคำตอบ',
      remedy: 'เร่งข้อนั้นก่อน หรือแก้วันที่หรือกำหนดที่พิมพ์ผิด แจ้งเฉพาะขั้นแรกที่เลยกำหนด',
    },
    en: {
      message: ({ step, value, deadline }) =>
        `The step “${step}” is dated ${quote(value)}, after the office's own deadline (${deadline}). Check the date, or hurry: little time may be left to mend things before the answers close.`,
      meaning: 'A step is dated after the office’s own deadline (`deadlines.internal`).',
      why: 'That deadline leaves time to mend things before the answers close.',
      remedy: 'Take up this item first, or correct the date or the deadline. Only the first late step is reported.',
    },
  },
  check: eachAnsweredItem((item, _expected, context) => {
    const deadline = context.submission.deadlines.internal?.reading?.date;
    const late = deadline ? firstStepAfter(item.approval, deadline) : null;
    const closes = lastDay(context);
    // After the window it is that finding's date.
    if (!deadline || !late || (closes && compareDates(late.date, closes) > 0)) return [];
    const args = { step: late.step, value: late.text.value, deadline: formatThaiDate(deadline) };
    return [found(spanOfText(late.text), args, { item: item.id })];
  }),
});
