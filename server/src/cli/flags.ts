import type { Flags } from './arguments';
import { reportFormats } from './formats';

/** Flags that every command has. */
export const commonFlags: Flags = {
  lang: { argument: 'th|en', help: { th: 'ภาษาของข้อความ (ปกติ th)', en: 'language of the messages (th unless said)' } },
  help: { short: 'h', help: { th: 'วิธีใช้นี้', en: 'this help' } },
};

/** Of the commands that report on files. */
export const reportFlags: Flags = {
  format: {
    argument: reportFormats.join('|'),
    help: {
      th: 'รูปแบบผลลัพธ์ (ปกติ text) jsonl คือ JSON ทีละบรรทัด และบรรทัดสุดท้ายเป็นผลรวม ส่วน sarif junit และ github สำหรับระบบตรวจอัตโนมัติ (CI) และ html คือหน้าของ oit report',
      en: 'form of the result (text unless said); jsonl: JSON line by line, the summary on the last; sarif, junit, github: for CI; html: the page of oit report',
    },
  },
};

/** Of the commands whose result may be coloured. */
export const colourFlags: Flags = {
  'no-color': { help: { th: 'ไม่ใช้สี', en: 'no colours' } },
};

/** Of the commands that know lists of one's own. */
export const profileFlags: Flags = {
  profiles: {
    argument: 'FILE',
    repeatable: true,
    help: { th: 'รายการข้อของหน่วยงานเอง (JSON หรือ YAML ใส่ซ้ำได้)', en: 'a list of items of your own (JSON or YAML, repeatable)' },
  },
};

/** Of the commands that check. */
export const checkFlags: Flags = {
  rule: {
    argument: 'CODE=SEVERITY',
    repeatable: true,
    help: {
      th: 'กำหนดระดับของรหัส: error, warning, info หรือ off (ใส่ซ้ำได้)',
      en: 'severity of a code: error, warning, info or off (repeatable)',
    },
  },
  ...profileFlags,
  today: {
    argument: 'DATE',
    help: {
      th: 'วันที่ที่ถือเป็นวันนี้ เช่น 2568-04-01 หรือ 2025-04-01 (ใช้กับ verified ซึ่งมีผล 15 วัน)',
      en: 'the day taken for today, such as 2568-04-01 or 2025-04-01 (for verified, which holds for 15 days)',
    },
  },
};

/** Of the commands that open links. */
export const linkFlags: Flags = {
  timeout: {
    argument: 'MS',
    help: {
      th: 'เวลาสูงสุดที่รอคำตอบของคำขอหนึ่งครั้ง หน่วยเป็นมิลลิวินาที (ปกติ 15000)',
      en: 'the most that one request may take, in milliseconds (15000 unless said)',
    },
  },
  concurrency: { argument: 'N', help: { th: 'จำนวนคำขอพร้อมกันทั้งหมด (ปกติ 32)', en: 'requests at once in all (32 unless said)' } },
  'per-host': { argument: 'N', help: { th: 'จำนวนคำขอพร้อมกันต่อเว็บไซต์หนึ่ง (ปกติ 2)', en: 'requests at once to one host (2 unless said)' } },
  delay: {
    argument: 'MS',
    help: {
      th: 'เวลาพักระหว่างคำขอไปยังเว็บไซต์เดียวกัน หน่วยเป็นมิลลิวินาที (ปกติ 100)',
      en: 'pause between requests to one host, in milliseconds (100 unless said)',
    },
  },
  exclude: {
    argument: 'URL=REASON',
    repeatable: true,
    help: { th: 'ไม่เปิดลิงก์นี้ พร้อมเหตุผล ใช้ * แทนข้อความใดก็ได้ (ใส่ซ้ำได้)', en: 'do not open this link; * stands for any characters (repeatable)' },
  },
  content: {
    help: {
      th: 'อ่านหน้าเว็บและ PDF ที่ลิงก์ไว้ เพื่อดูว่ามีองค์ประกอบที่ทำเครื่องหมายไว้',
      en: 'read pages and the PDF files they link to: is every ticked element there?',
    },
  },
  offline: { help: { th: 'ไม่เปิดลิงก์ใด ใช้เฉพาะผลของครั้งก่อน', en: 'open nothing: only results kept from before' } },
  'no-cache': {
    help: {
      th: 'เปิดใหม่ทุกลิงก์ ไม่ใช้และไม่เก็บผล (ปกติใช้ผลเดิม: ลิงก์ที่ใช้ได้เก็บ 7 วัน ผลอื่นเก็บ 10 นาที)',
      en: 'open every link anew; neither use nor keep results (kept: good ones 7 days, others 10 minutes)',
    },
  },
  'allow-private': {
    argument: 'CIDR,…',
    repeatable: true,
    help: {
      th: 'ยอมให้เปิดที่อยู่ในเครือข่ายภายใน เช่น 10.0.0.0/8 ทุกพอร์ต',
      en: 'open addresses of these private networks too, such as 10.0.0.0/8, on every port',
    },
  },
  'allow-ports': {
    argument: 'N,…',
    repeatable: true,
    help: { th: 'ยอมให้เปิดพอร์ตอื่นนอกจาก 80 และ 443', en: 'open ports other than 80 and 443 too' },
  },
};
