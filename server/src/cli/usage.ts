import type { Language } from '../core';

export type CommandName = 'check' | 'explain' | 'export' | 'fix' | 'links' | 'new' | 'profiles';

interface Usage {
  readonly form: string;
  readonly what: string;
  /** What the command's flags do, in the order of the help. */
  readonly flags: readonly (readonly [string, string])[];
}

interface Manual {
  readonly program: string;
  readonly commands: string;
  readonly options: string;
  readonly more: string;
  readonly exitCodes: readonly string[];
  readonly usages: Readonly<Record<CommandName, Usage>>;
}

const commonTh = [
  ['--lang th|en', 'ภาษาของข้อความ (ปกติ th)'],
  ['-h, --help', 'วิธีใช้นี้'],
] as const;
const checkingTh = [
  ['--rule CODE=SEVERITY', 'กำหนดระดับของรหัส: error, warning, info หรือ off (ใส่ซ้ำได้)'],
  ['--profiles FILE', 'รายการข้อของหน่วยงานเอง (JSON หรือ YAML ใส่ซ้ำได้)'],
  ['--today DATE', 'วันที่ที่ถือเป็นวันนี้ เช่น 2568-04-01 หรือ 2025-04-01 (ใช้กับ verified ซึ่งมีผล 15 วัน)'],
] as const;

const openingTh = [
  ['--timeout MS', 'เวลาสูงสุดที่รอคำตอบของคำขอหนึ่งครั้ง หน่วยเป็นมิลลิวินาที (ปกติ 15000)'],
  ['--concurrency N', 'จำนวนคำขอพร้อมกันทั้งหมด (ปกติ 32)'],
  ['--per-host N', 'จำนวนคำขอพร้อมกันต่อเว็บไซต์หนึ่ง (ปกติ 2)'],
  ['--delay MS', 'เวลาพักระหว่างคำขอไปยังเว็บไซต์เดียวกัน หน่วยเป็นมิลลิวินาที (ปกติ 100)'],
  ['--exclude URL=REASON', 'ไม่เปิดลิงก์นี้ พร้อมเหตุผล ใช้ * แทนข้อความใดก็ได้ (ใส่ซ้ำได้)'],
  ['--content', 'อ่านหน้าเว็บและ PDF ที่ลิงก์ไว้ เพื่อดูว่ามีองค์ประกอบที่ทำเครื่องหมายไว้'],
  ['--offline', 'ไม่เปิดลิงก์ใด ใช้เฉพาะผลของครั้งก่อน'],
  ['--no-cache', 'เปิดใหม่ทุกลิงก์ ไม่ใช้และไม่เก็บผล (ปกติใช้ผลเดิม: ลิงก์ที่ใช้ได้เก็บ 7 วัน ผลอื่นเก็บ 10 นาที)'],
  ['--allow-private CIDR,…', 'ยอมให้เปิดที่อยู่ในเครือข่ายภายใน เช่น 10.0.0.0/8 ทุกพอร์ต'],
  ['--allow-ports N,…', 'ยอมให้เปิดพอร์ตอื่นนอกจาก 80 และ 443'],
] as const;

const th: Manual = {
  program: 'oit: ตรวจไฟล์คำตอบ OIT (*.oit.yaml) เบื้องต้น และจัดทำชุดเอกสารสำหรับกรอกในระบบ ITAP',
  commands: 'คำสั่ง',
  options: 'ตัวเลือก',
  more: 'วิธีใช้ของแต่ละคำสั่ง: oit COMMAND --help   รุ่นของโปรแกรม: oit --version',
  exitCodes: [
    'รหัสผลลัพธ์: 0 ไม่มีข้อผิดพลาด, 1 พบข้อผิดพลาดในไฟล์คำตอบ, 2 ทำงานไม่ได้ (เหตุผลอยู่ใน stderr), 130 ถูกหยุดด้วย Ctrl+C (check และ links แสดงผลเท่าที่มี)',
  ],
  usages: {
    check: {
      form: 'oit check PATH... [--links]',
      what: 'ตรวจไฟล์ หรือทุก *.oit.yaml ในโฟลเดอร์ แสดงสิ่งที่ต้องแก้ ความครบถ้วน และคะแนนประมาณการ',
      flags: [
        ['--format text|json|jsonl', 'รูปแบบผลลัพธ์ (ปกติ text) jsonl คือ JSON บรรทัดละไฟล์ และบรรทัดสุดท้ายเป็นผลรวม'],
        ['--links', 'เปิดลิงก์ด้วย ตัวเลือกที่ใช้คู่กันมีดังนี้'],
        ...openingTh,
        ['--no-color', 'ไม่ใช้สี'],
        ...checkingTh,
        ...commonTh,
      ],
    },
    explain: {
      form: 'oit explain [CODE]',
      what: 'อธิบายรหัสที่แจ้ง: ความหมาย ตัวอย่าง วิธีแก้ และที่มา ถ้าไม่ระบุรหัสจะแสดงทุกรหัส',
      flags: commonTh,
    },
    export: {
      form: 'oit export FILE -o FILE.zip',
      what: 'สร้างชุดเอกสารจากไฟล์คำตอบที่ไม่มีข้อผิดพลาด: ตารางสำหรับกรอก (CSV) JSON ไฟล์ต้นฉบับ และค่าตรวจสอบ SHA-256',
      flags: [
        ['-o, --output FILE.zip', 'ไฟล์ที่จะสร้าง'],
        ['--draft', 'สร้างฉบับร่างได้แม้มีข้อผิดพลาด ทุกส่วนมีเครื่องหมายว่าเป็นฉบับร่าง'],
        ['--force', 'เขียนทับไฟล์ที่มีอยู่'],
        ['--no-color', 'ไม่ใช้สี'],
        ...checkingTh,
        ...commonTh,
      ],
    },
    fix: {
      form: 'oit fix PATH... [--dry-run]',
      what: 'แก้ทุกจุดที่แก้ได้อย่างปลอดภัย (เลขไทยใน URL อักขระที่มองไม่เห็น การสะกดรหัสข้อและคีย์ ฯลฯ) ไม่แตะเนื้อหาคำอธิบาย',
      flags: [['--dry-run', 'แสดงสิ่งที่จะเปลี่ยน (diff) โดยไม่เขียนไฟล์'], ...checkingTh, ...commonTh],
    },
    links: {
      form: 'oit links PATH...',
      what: 'เปิดลิงก์ทุกรายการของไฟล์หรือโฟลเดอร์ แล้วบอกว่าใช้ได้ เสีย ย้าย หรือต้องเปิดดูเอง (รหัสผลลัพธ์ 1 เมื่อมีลิงก์เสีย)',
      flags: [
        ['--format text|json|junit|github', 'รูปแบบผลลัพธ์ (ปกติ text)'],
        ...openingTh,
        ['--profiles FILE', 'รายการข้อของหน่วยงานเอง (JSON หรือ YAML ใส่ซ้ำได้)'],
        ['--today DATE', 'วันที่ที่ถือเป็นวันนี้ (verified มีผล 15 วัน)'],
        ['--no-color', 'ไม่ใช้สี'],
        ...commonTh,
      ],
    },
    new: {
      form: 'oit new --profile ID --agency NAME --website URL -o FILE',
      what: 'สร้างไฟล์คำตอบใหม่ที่มีทุกข้อของรายการ พร้อมองค์ประกอบและฝ่ายที่รับผิดชอบ',
      flags: [
        ['--profile ID', 'รายการข้อ เช่น bangkok-district-2568 (ดู oit profiles)'],
        ['--agency NAME', 'ชื่อหน่วยงาน'],
        ['--website URL', 'เว็บไซต์หลักของหน่วยงาน'],
        ['-o, --output FILE', 'ไฟล์ที่จะสร้าง ชื่อลงท้าย .oit.yaml'],
        ['--profiles FILE', 'รายการข้อของหน่วยงานเอง (ใส่ซ้ำได้)'],
        ...commonTh,
      ],
    },
    profiles: {
      form: 'oit profiles [--copy ID -o FILE]',
      what: 'แสดงรายการข้อที่มี พร้อมที่มา ความน่าเชื่อถือ และกำหนดเวลา หรือคัดลอกรายการหนึ่งไว้แก้เป็นของหน่วยงาน',
      flags: [
        ['--copy ID', 'รายการข้อที่จะคัดลอก เช่น bangkok-district-2568'],
        ['-o, --output FILE', 'ไฟล์ที่จะสร้าง'],
        ['--profiles FILE', 'รายการข้อของหน่วยงานเอง (ใส่ซ้ำได้)'],
        ...commonTh,
      ],
    },
  },
};

const commonEn = [
  ['--lang th|en', 'language of the messages (th unless said)'],
  ['-h, --help', 'this help'],
] as const;
const checkingEn = [
  ['--rule CODE=SEVERITY', 'severity of a code: error, warning, info or off (repeatable)'],
  ['--profiles FILE', 'a list of items of your own (JSON or YAML, repeatable)'],
  ['--today DATE', 'the day taken for today, such as 2568-04-01 or 2025-04-01 (for verified, which holds for 15 days)'],
] as const;

const openingEn = [
  ['--timeout MS', 'the most that one request may take, in milliseconds (15000 unless said)'],
  ['--concurrency N', 'requests at once in all (32 unless said)'],
  ['--per-host N', 'requests at once to one host (2 unless said)'],
  ['--delay MS', 'pause between requests to one host, in milliseconds (100 unless said)'],
  ['--exclude URL=REASON', 'do not open this link; * stands for any characters (repeatable)'],
  ['--content', 'read pages and the PDF files they link to: is every ticked element there?'],
  ['--offline', 'open nothing: only results kept from before'],
  ['--no-cache', 'open every link anew; neither use nor keep results (kept: good ones 7 days, others 10 minutes)'],
  ['--allow-private CIDR,…', 'open addresses of these private networks too, such as 10.0.0.0/8, on every port'],
  ['--allow-ports N,…', 'open ports other than 80 and 443 too'],
] as const;

const en: Manual = {
  program: 'oit: pre-checks OIT submissions (*.oit.yaml) and packs the data for entering into ITAP',
  commands: 'Commands',
  options: 'Options',
  more: 'Help of a command: oit COMMAND --help   Version: oit --version',
  exitCodes: [
    'Exit code: 0 no errors, 1 errors found in a submission, 2 could not do its job (the reason is on stderr), 130 ended by Ctrl+C (check and links say what they have)',
  ],
  usages: {
    check: {
      form: 'oit check PATH... [--links]',
      what: 'Checks files, or every *.oit.yaml of a folder: what to mend, completeness, projected score',
      flags: [
        ['--format text|json|jsonl', 'form of the result (text unless said); jsonl: JSON, a line a file, the summary on the last'],
        ['--links', 'open the links too, with the options that follow'],
        ...openingEn,
        ['--no-color', 'no colours'],
        ...checkingEn,
        ...commonEn,
      ],
    },
    explain: {
      form: 'oit explain [CODE]',
      what: 'Explains a code: meaning, example, what to do, source; without one, lists them all',
      flags: commonEn,
    },
    export: {
      form: 'oit export FILE -o FILE.zip',
      what: 'Packs a submission without errors: entry table (CSV), JSON, source file, SHA-256 manifest',
      flags: [
        ['-o, --output FILE.zip', 'the file to write'],
        ['--draft', 'a draft in spite of errors, marked in every part'],
        ['--force', 'overwrite the file where it exists'],
        ['--no-color', 'no colours'],
        ...checkingEn,
        ...commonEn,
      ],
    },
    fix: {
      form: 'oit fix PATH... [--dry-run]',
      what: 'Mends what can be mended safely (Thai digits in URLs, invisible characters, spelling of ids and keys …); no word of a description',
      flags: [['--dry-run', 'shows what would change (diff) and writes nothing'], ...checkingEn, ...commonEn],
    },
    links: {
      form: 'oit links PATH...',
      what: 'Opens every link of files or folders: it works, is dead, has moved, or to be opened by yourself (exit code 1 where one is dead)',
      flags: [
        ['--format text|json|junit|github', 'form of the result (text unless said)'],
        ...openingEn,
        ['--profiles FILE', 'a list of items of your own (JSON or YAML, repeatable)'],
        ['--today DATE', 'the day taken for today (verified holds for 15 days)'],
        ['--no-color', 'no colours'],
        ...commonEn,
      ],
    },
    new: {
      form: 'oit new --profile ID --agency NAME --website URL -o FILE',
      what: 'Writes a new submission with every item of a list, its elements and divisions',
      flags: [
        ['--profile ID', 'the list of items, such as bangkok-district-2568 (see oit profiles)'],
        ['--agency NAME', 'name of the agency'],
        ['--website URL', 'its main web site'],
        ['-o, --output FILE', 'the file to write; its name ends in .oit.yaml'],
        ['--profiles FILE', 'a list of items of your own (repeatable)'],
        ...commonEn,
      ],
    },
    profiles: {
      form: 'oit profiles [--copy ID -o FILE]',
      what: 'Shows the lists of items, where they come from, how sure they are and their days, or copies one to be changed into your own',
      flags: [
        ['--copy ID', 'the list to copy, such as bangkok-district-2568'],
        ['-o, --output FILE', 'the file to write'],
        ['--profiles FILE', 'a list of items of your own (repeatable)'],
        ...commonEn,
      ],
    },
  },
};

const manuals: Readonly<Record<Language, Manual>> = { th, en };

/** Gives the help of the program. */
export function formatProgramHelp(language: Language): string {
  const manual = manuals[language];
  const usages = Object.values(manual.usages).flatMap(({ form, what }) => [`  ${form}`, `      ${what}`]);
  return `${[manual.program, '', `${manual.commands}:`, ...usages, '', manual.more, ...manual.exitCodes].join('\n')}\n`;
}

/** Gives the help of a command. */
export function formatCommandHelp(command: CommandName, language: Language): string {
  const manual = manuals[language];
  const { form, what, flags } = manual.usages[command];
  const width = Math.max(...flags.map(([flag]) => flag.length));
  const lines = flags.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`);
  return `${[form, '', what, '', `${manual.options}:`, ...lines, '', ...manual.exitCodes].join('\n')}\n`;
}
