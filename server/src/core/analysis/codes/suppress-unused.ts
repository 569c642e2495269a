import { defineCode } from '../../findings/define-code';
import { quote } from '../../ground/quote';
import { howTo } from './suppress-texts';

export const suppressUnused = defineCode<{ readonly code: string }>({
  code: 'suppress.unused',
  severity: 'warning',
  source: 'the format: comments that suppress a finding',
  isUnsuppressible: true,
  texts: {
    th: {
      message: ({ code }) => `คำสั่งปิดการแจ้ง ${quote(code)} ไม่ได้ใช้แล้ว (ไม่มีรายการให้ปิด หรือปิดไม่ได้) ให้ลบออก มิฉะนั้นอาจบังข้อผิดพลาดในภายหน้า`,
      meaning: 'หมายเหตุปิดการแจ้งนี้ไม่ได้ปิดอะไร\n\nรายการที่เคยปิดอาจแก้แล้ว รหัสอาจพิมพ์ผิด หมายเหตุอาจอยู่ผิดบรรทัด หรือเป็นรหัสที่ปิดไม่ได้',
      why: 'หมายเหตุที่ค้างอยู่อาจบังข้อผิดพลาดใหม่ที่ทำให้เสียคะแนนในภายหน้า',
      remedy: `ลบหมายเหตุ หรือแก้รหัสและตำแหน่งให้ถูก\n${howTo.th}`,
    },
    en: {
      message: ({ code }) =>
        `The comment suppresses ${quote(code)}, but there is nothing to suppress, or it cannot be. Remove it before it hides a later mistake.`,
      meaning:
        'This comment suppresses nothing.\n\nWhat it suppressed may be mended, the code may be misspelt, the comment may stand at the wrong line, or the code cannot be suppressed.',
      why: 'A comment that is left over may hide a new mistake that costs points later.',
      remedy: `Remove the comment, or correct its code or place.\n${howTo.en}`,
    },
  },
});
