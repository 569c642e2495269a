import { limits } from '../../ground/limits';
import type { Code } from '../../messages/arguments';
import { monthIndex } from '../../thai/month-index';
import type { DescribedExample } from './described-example';
import { linkExamples } from './link-examples';

/** Examples of codes that lines of a submission cannot show: of bytes, sizes, counts, and of what web sites answer. */
export const describedExamples: { readonly [C in Code]?: DescribedExample<C> } = {
  ...linkExamples,
  'yaml.empty': {
    args: {},
    wrong: {
      th: 'ไฟล์ที่เพิ่งสร้างและยังว่าง หรือมีแต่บรรทัดที่ขึ้นต้นด้วย #',
      en: 'A file just made and still empty, or with nothing but lines that begin with #',
    },
    right: { th: 'ไฟล์คำตอบที่สร้างด้วย `oit new`', en: 'A submission written by `oit new`' },
  },
  'yaml.encoding': {
    args: { problem: 'windows-874' },
    wrong: { th: 'ไฟล์ที่บันทึกด้วยรหัสภาษาไทยแบบเดิม (ANSI, Windows-874)', en: 'A file saved in the older Thai encoding (ANSI, Windows-874)' },
    right: { th: 'ไฟล์เดียวกันที่บันทึกเป็น UTF-8', en: 'The same file saved as UTF-8' },
  },
  'yaml.too-large': {
    args: { what: 'file', limit: limits.fileBytes },
    wrong: { th: 'ไฟล์ที่มีรูปภาพหรือเอกสารทั้งฉบับวางอยู่ข้างใน', en: 'A file with a picture or a whole document pasted into it' },
    right: { th: 'คำตอบที่ใส่เพียง URL ของเอกสารบนเว็บไซต์', en: 'An answer with nothing but the URL of the document on the web site' },
  },
  'window.closed': {
    args: { closes: '30 เม.ย. 2568' },
    wrong: { th: 'ไฟล์ของปีงบประมาณ 2568 ที่ตรวจในวันที่ 1 พ.ค. 2568', en: 'A file of fiscal year 2568 that is checked on 1 May 2568' },
    right: { th: 'ไฟล์เดียวกันที่ตรวจภายใน 30 เม.ย. 2568', en: 'The same file checked by 30 April 2568' },
  },
  'period.not-over': {
    args: {
      value: 'ปีงบประมาณ 2568',
      last: monthIndex(2568, 9),
      example: 'ต.ค. 2567 - มี.ค. 2568',
      both: '[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]',
    },
    wrong: {
      th: '`period: ปีงบประมาณ 2568` ในข้อที่ต้องการผลการดำเนินงาน เมื่อตรวจในเดือนเมษายน 2568',
      en: '`period: ปีงบประมาณ 2568` of an item that needs results, checked in April 2568',
    },
    right: { th: '`period: [ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`', en: '`period: [ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]`' },
  },
  'findings.more': {
    args: { code: 'url.thai-digits', count: 12 },
    wrong: {
      th: `ไฟล์ที่พบรหัสเดียวกันเกิน ${limits.findingsOfCode} รายการ`,
      en: `A file with more than ${limits.findingsOfCode} findings of one code`,
    },
    right: { th: 'ไฟล์ที่แก้แล้วจนแสดงได้ทุกรายการ', en: 'A file mended until all its findings are shown' },
  },
};

/** What is right, where the submission without the mistake shows a rare case of it. */
export const plainRights: Readonly<Partial<Record<Code, string>>> = {
  'url.not-public': `items:
  O1:
    answer: มี
    urls:
      - https://mini.example/o1`,
  'url.other-agency': `items:
  O1:
    answer: มี
    urls:
      - https://webportal.bangkok.go.th/wangthonglang/page/sub/1/โครงสร้าง`,
  'privacy.national-id': `items:
  O2:
    answer: มี
    urls: [https://mini.example/o2]
    description: หน้าหลัก > งบประมาณ แสดงรายชื่อผู้รับจ้างโดยไม่มีเลขประจำตัวประชาชน`,
  'url.http': `items:
  O1:
    answer: มี
    urls:
      - https://mini.example/o1
      - https://www.gprocurement.example/list`,
  'yaml.tab': `fiscalYear: 2568
profile: mini-agency
agency:
  name: หน่วยงานตัวอย่าง`,
  'yaml.merge-conflict': `items:
  O1: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > โครงสร้าง, elements: { structure: true, contact: true } }
  O2: { answer: มี, urls: [https://mini.example/o2] }
  O3: { answer: มี, urls: [https://mini.example/o3], description: หน้าหลัก > สถิติ, period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }`,
  'yaml.multiple-documents': `  O2: { answer: มี, urls: [https://mini.example/o2], description: หน้าหลัก > งบประมาณ, period: ต.ค. 2567 - มี.ค. 2568 }
  O3: { answer: มี, urls: [https://mini.example/o3], description: หน้าหลัก > สถิติ, period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }
  O4: { answer: มี, urls: [https://mini.example/o4], description: หน้าหลัก > รายงาน, period: ปีงบประมาณ 2567 }`,
  'yaml.alias': `oit: 1
fiscalYear: 2568
profile: mini-agency
agency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }`,
  'schema.type': `oit: 1
fiscalYear: 2568
profile: mini-agency
agency:
  name: หน่วยงานตัวอย่าง
  website: https://mini.example`,
};
