import { defineCode, type NoArguments } from '../../findings/define-code';
import { howTo } from './suppress-texts';

export const suppressNoReason = defineCode<NoArguments>({
  code: 'suppress.no-reason',
  severity: 'warning',
  source: 'the format: comments that suppress a finding',
  isUnsuppressible: true,
  texts: {
    th: {
      message: () =>
        'คำสั่งปิดการแจ้งยังไม่มีเหตุผล ให้เขียนเหตุผลจริงหลัง -- อย่างน้อย 10 ตัวอักษร มิฉะนั้นผู้ตรวจทานจะไม่ทราบเหตุที่ปิด และถ้าปิดข้อผิดพลาดไว้จะส่งออกได้เฉพาะฉบับร่าง',
      meaning:
        'หมายเหตุปิดการแจ้งนี้ยังไม่มีเหตุผล: ไม่ได้เขียน ยังเป็นคำว่า “เหตุผล” หรือสั้นกว่า 10 ตัวอักษร\n\nรายการที่ปิดยังไม่แสดง แต่ถ้าเป็นข้อผิดพลาด ข้อนั้นยังไม่พร้อมและส่งออกได้เฉพาะฉบับร่าง',
      why: 'ผู้ตรวจทานและผู้รับงานต่อจะไม่ทราบว่าปิดเพราะตรวจแล้วหรือเพราะรีบ',
      remedy: `เขียนเหตุผลต่อท้ายหลัง \`--\` อย่างน้อย 10 ตัวอักษร เหตุผลทุกข้อจะอยู่ในชุดเอกสารที่ส่งออก\n${howTo.th}`,
    },
    en: {
      message: () =>
        'The comment gives no reason, so a reviewer cannot tell why the finding is hidden, and where it hides an error only a draft can be exported. Write a real reason of at least 10 characters behind --.',
      meaning:
        'This comment suppresses a finding without a reason: there is none, it is still the placeholder, or it has fewer than 10 characters.\n\nThe finding is not shown all the same. Where it is an error, its item is not ready and the export gives a draft only.',
      why: 'Those who review the file cannot tell whether it was looked into, or only in the way.',
      remedy: `Write the reason after \`--\`, with at least 10 characters. The package lists every suppression with its reason.\n${howTo.en}`,
    },
  },
});
