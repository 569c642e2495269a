import type { Severity } from '../../findings/severity';
import type { Language } from '../../ground/language';

/** How a code can be mended by the program: not, by a click, or also together with all others. */
export type QuickFix = 'none' | 'click' | 'fix-all';

/** The fixed words of the manual, in one language. */
export interface PageTexts {
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly quickFix: string;
  readonly quickFixes: Readonly<Record<QuickFix, string>>;
  readonly meaning: string;
  readonly why: string;
  readonly example: string;
  readonly wrong: string;
  readonly right: string;
  readonly message: string;
  readonly fix: string;
  readonly settings: string;
  readonly canSet: (code: string) => string;
  readonly cannotSet: string;
  readonly canSuppress: string;
  readonly cannotSuppress: string;
  readonly reason: string;
  readonly source: string;
  readonly index: string;
  readonly indexIntroduction: string;
  readonly columns: readonly [code: string, severity: string, quickFix: string, meaning: string];
}

const th: PageTexts = {
  severity: 'ระดับปกติ',
  severities: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
  quickFix: 'แก้ด้วยคลิกเดียว',
  quickFixes: { none: 'ไม่มี', click: 'มี', 'fix-all': 'มี (รวมอยู่ใน “แก้ทั้งหมด”)' },
  meaning: 'ความหมาย',
  why: 'ทำไมจึงสำคัญ',
  example: 'ตัวอย่าง',
  wrong: 'ผิด',
  right: 'ถูก',
  message: 'ข้อความที่แจ้ง',
  fix: 'วิธีแก้',
  settings: 'ระดับและการปิดการแจ้ง',
  canSet: (code) =>
    `ตั้งระดับได้ (\`off\` \`info\` \`warning\` \`error\`) ด้วยการตั้งค่า \`"oit.rules": { "${code}": "off" }\` หรือ \`oit check --rule ${code}=off\``,
  cannotSet: 'ตั้งระดับและปิดการแจ้งไม่ได้',
  canSuppress: 'ปิดการแจ้งเฉพาะบรรทัดถัดไปหรือทั้งไฟล์ได้ด้วยหมายเหตุพร้อมเหตุผล:',
  cannotSuppress: 'ปิดการแจ้งด้วยหมายเหตุในไฟล์ไม่ได้',
  reason: 'เหตุผล',
  source: 'ที่มา',
  index: 'คู่มือรหัสของ OIT',
  indexIntroduction: 'ทุกรหัสที่โปรแกรมแจ้ง เป็นการตรวจเบื้องต้น ไม่ใช่ผลการประเมิน อ่านทีละรหัสด้วย `oit explain รหัส`',
  columns: ['รหัส', 'ระดับปกติ', 'แก้ด้วยคลิกเดียว', 'ความหมาย'],
};

const en: PageTexts = {
  severity: 'Default severity',
  severities: { error: 'error', warning: 'warning', info: 'note' },
  quickFix: 'Quick fix',
  quickFixes: { none: 'no', click: 'yes', 'fix-all': 'yes (part of “fix all”)' },
  meaning: 'Meaning',
  why: 'Why it matters',
  example: 'Example',
  wrong: 'Wrong',
  right: 'Right',
  message: 'Message',
  fix: 'What to do',
  settings: 'Severity and suppression',
  canSet: (code) =>
    `The severity can be set (\`off\`, \`info\`, \`warning\`, \`error\`): with the setting \`"oit.rules": { "${code}": "off" }\` or \`oit check --rule ${code}=off\`.`,
  cannotSet: 'Its severity cannot be set, and it cannot be suppressed.',
  canSuppress: 'It is suppressed on the next line, or in the whole file, by a comment with a reason:',
  cannotSuppress: 'A comment cannot suppress it.',
  reason: 'reason',
  source: 'Source',
  index: 'Manual of the codes of OIT',
  indexIntroduction:
    'Every code that the checker reports: a pre-check, not the result of the assessment. `oit explain CODE` shows the page of one.',
  columns: ['code', 'default severity', 'quick fix', 'meaning'],
};

export const pageTexts: Readonly<Record<Language, PageTexts>> = { th, en };
