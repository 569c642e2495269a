import { describeSigns } from '../../ground/code-points';
import { list, quote } from '../../ground/quote';
import type { StructureArguments, SyntaxReason, ValueType } from '../arguments/structure';
import type { Texts } from '../catalogue';
import { more, moreItems, nearestText } from './phrases';

const types: Readonly<Record<ValueType, string>> = {
  text: 'ข้อความ',
  number: 'ตัวเลข (เลขอารบิก)',
  'true-false': 'true หรือ false',
  list: 'รายการ (ขึ้นต้นบรรทัดด้วย -)',
  map: 'กลุ่มของ “คีย์: ค่า”',
};

const syntaxReasons: Readonly<Record<SyntaxReason, (sign: string) => string>> = {
  BAD_INDENT: () => 'ระยะเยื้อง (เว้นวรรคหน้าบรรทัด) ไม่ตรงกับบรรทัดอื่นในกลุ่มเดียวกัน',
  BAD_DQ_ESCAPE: () => 'เครื่องหมาย \\ ในข้อความที่อยู่ใน "…" ใช้ไม่ถูก',
  BAD_SCALAR_START: () => 'ค่าขึ้นต้นด้วยอักขระที่สงวนไว้ ให้ใส่เครื่องหมาย "…" ครอบค่า',
  BLOCK_AS_IMPLICIT_KEY: () => 'มี “:” ซ้อนกันในบรรทัดเดียว ให้ขึ้นบรรทัดใหม่หรือใส่ "…" ครอบค่า',
  BLOCK_IN_FLOW: () => 'เขียนแบบหลายบรรทัดภายใน [ ] หรือ { } ไม่ได้',
  MISSING_CHAR: () => 'ขาดเครื่องหมาย เช่น “:” หลังคีย์ เครื่องหมายปิดคำพูด หรือวงเล็บปิด',
  MULTILINE_IMPLICIT_KEY: () => 'คีย์ต้องอยู่ในบรรทัดเดียวและตามด้วย “:”',
  NON_STRING_KEY: () => 'คีย์ต้องเป็นข้อความธรรมดา',
  UNEXPECTED_TOKEN: () => 'พบเครื่องหมายที่ไม่ควรอยู่ตรงนี้',
  OTHER: () => 'รูปแบบ YAML ไม่ถูกต้อง',
  BULLET: (sign) => `รายการขึ้นต้นด้วย ${quote(sign)} ให้ใช้ “-” แล้วเว้นวรรคแทน`,
  COLON_IN_TEXT: () => 'ข้อความมี “:” ตามด้วยเว้นวรรคหรืออยู่ท้ายบรรทัด ซึ่ง YAML อ่านเป็นคีย์ ให้ใส่ "…" ครอบทั้งข้อความ',
  CUT_BY_COMMENT: () => 'สิ่งที่อยู่หลัง “#” บนบรรทัดนี้ถูกอ่านเป็นความเห็น ข้อความจึงขาดกลางคัน ให้ใส่ "…" ครอบทั้งข้อความ',
  FOREIGN_BLANK: (sign) => `มีอักขระ ${describeSigns(sign)} ที่ดูเหมือนเว้นวรรคหรือมองไม่เห็น อยู่หน้าบรรทัดหรือข้างเครื่องหมาย ให้ใช้เว้นวรรคธรรมดาแทน`,
  LIST_BESIDE_KEY: () => 'รายการ (-) อยู่บรรทัดเดียวกับคีย์ไม่ได้ ให้ขึ้นบรรทัดใหม่แล้วเยื้อง',
  LOST_INDENTATION: () => 'บรรทัดนี้เป็นส่วนหนึ่งของค่าที่อยู่ข้างบน แต่ไม่ได้เยื้อง ให้เว้นวรรคหน้าบรรทัดให้ลึกกว่าคีย์',
  NO_BLANK_BEHIND: (sign) => `ต้องเว้นวรรคหลัง ${quote(sign)}`,
  NO_COLON: (sign) => `ขาด “:” หลังคีย์ ${quote(sign)}`,
  OTHER_COLON: (sign) => `ใช้ ${quote(sign)} แทน “:” หลังคีย์ไม่ได้ ให้พิมพ์ “:” แล้วเว้นวรรค`,
  TEXT_AFTER_QUOTE: (sign) =>
    `เครื่องหมายคำพูด ${sign} ปิดข้อความไปแล้วก่อนถึงจุดนี้ แต่ยังมีข้อความต่อ ถ้าเครื่องหมายนี้เป็นส่วนหนึ่งของข้อความ ให้ครอบทั้งข้อความด้วย ${sign === '"' ? "'…'" : '"…"'}`,
  TEXT_SIGN: (sign) => `ข้อความขึ้นต้นด้วย ${quote(sign)} ซึ่งมีความหมายพิเศษใน YAML ให้ใส่ "…" ครอบทั้งข้อความ`,
  TWO_KEYS: (sign) => `คีย์ ${quote(sign)} อยู่บรรทัดเดียวกับคีย์ก่อนหน้า ให้ขึ้นบรรทัดใหม่`,
  UNCLOSED_BRACKET: (sign) => `วงเล็บ ${quote(sign)} เปิดตรงนี้แล้วไม่ปิด`,
  UNCLOSED_QUOTE: (sign) => `เครื่องหมายคำพูด ${sign} เปิดตรงนี้แล้วไม่ปิด ให้ปิดท้ายข้อความ`,
};

const encodings = {
  nul: 'ไฟล์นี้ไม่ใช่ข้อความ (มีไบต์ NUL)',
  'utf-16': 'ไฟล์นี้เข้ารหัสแบบ UTF-16',
  'windows-874': 'ไฟล์นี้เข้ารหัสแบบ Windows-874 (TIS-620)',
  'not-utf-8': 'ไฟล์นี้ไม่ได้เข้ารหัสแบบ UTF-8',
} as const;

const references = {
  anchor: 'จุดอ้างอิง (&)',
  alias: 'การอ้างซ้ำ (*)',
  tag: 'ป้ายชนิดข้อมูล (!)',
  merge: 'การรวมคีย์ (<<)',
} as const;

const tooLarge: Readonly<Record<'file' | 'line' | 'parts', (limit: number) => string>> = {
  file: (limit) => `ไฟล์ใหญ่เกิน ${Math.round(limit / 1024 / 1024)} เมกะไบต์ จึงไม่ตรวจ ให้ตรวจดูว่าเป็นไฟล์คำตอบ OIT จริง`,
  line: (limit) => `บรรทัดนี้ยาวเกิน ${limit.toLocaleString('en')} อักขระ จึงไม่ตรวจ ให้แบ่งเป็นหลายบรรทัด`,
  parts: (limit) => `ไฟล์มีค่าและเครื่องหมายเกิน ${limit.toLocaleString('en')} ส่วน จึงไม่ตรวจ ให้ตรวจดูว่าเป็นไฟล์คำตอบ OIT จริง`,
};

export const structure: Texts<StructureArguments> = {
  'yaml.syntax': ({ reason, sign, stops }) => {
    const said = syntaxReasons[reason](sign);
    return stops ? `อ่านไฟล์ต่อไม่ได้ตั้งแต่จุดนี้: ${said} ให้แก้จุดนี้ก่อน แล้วจึงจะตรวจส่วนอื่นได้` : `ค่าตรงนี้อ่านได้ไม่ครบ: ${said}`;
  },
  'yaml.too-deep': ({ limit }) => `ข้อมูลซ้อนกันลึกเกิน ${limit} ชั้น จึงไม่ตรวจส่วนอื่น ไฟล์คำตอบ OIT ซ้อนกันเพียงไม่กี่ชั้น ให้ลบวงเล็บหรือการเยื้องที่เกิน`,
  'yaml.too-large': ({ what, limit }) => tooLarge[what](limit),
  'yaml.merge-conflict': () => 'มีเครื่องหมายข้อขัดแย้งของ git ค้างอยู่ ให้เลือกข้อความที่ถูกต้องแล้วลบเครื่องหมาย <<<<<<< ======= >>>>>>> ออก',
  'yaml.empty': () => 'ไฟล์นี้ยังไม่มีเนื้อหา ให้ใช้คำสั่ง “OIT: สร้างไฟล์คำตอบใหม่ (New Submission)” เพื่อสร้างไฟล์คำตอบที่มีทุกข้อ',
  'yaml.encoding': ({ problem }) => `${encodings[problem]} จึงอ่านภาษาไทยไม่ได้ ให้บันทึกไฟล์ใหม่เป็น UTF-8`,
  'yaml.multiple-documents': () => 'ไฟล์หนึ่งมีคำตอบได้ชุดเดียว ส่วนที่อยู่หลัง “---” นี้จะไม่ถูกตรวจและไม่ถูกส่งออก ให้แยกเป็นอีกไฟล์หรือลบออก',
  'yaml.duplicate-key': ({ key }) => `คีย์ ${quote(key)} มีซ้ำ ค่าที่อยู่ตรงนี้จะไม่ถูกใช้ (ใช้ค่าแรก) ให้รวมเป็นที่เดียวหรือลบออก`,
  'yaml.alias': ({ kind }) => `ไฟล์คำตอบ OIT ไม่ใช้${references[kind]} ของ YAML เพราะผู้อ่านจะไม่เห็นค่าจริง ให้พิมพ์ค่าลงตรงนี้โดยตรง`,
  'yaml.tab': () => 'เยื้องบรรทัดด้วยแท็บไม่ได้ ให้ใช้เว้นวรรค 2 ช่องแทน',
  'yaml.number-should-be-text': ({ key, value }) =>
    `ค่า ${quote(value)} ของ “${key}” เป็นข้อความ แต่โปรแกรมอื่นที่อ่าน YAML จะเห็นเป็นตัวเลขหรือจริง/เท็จ แล้วเปลี่ยนค่า (เช่น เลข 0 ข้างหน้าหาย) ให้ใส่ "…" ครอบ`,
  'schema.unknown-key': ({ key, nearest }) => `ไม่มีคีย์ชื่อ ${quote(key)} ตรงนี้ ค่านี้จึงไม่ถูกใช้${nearestText(nearest)}`,
  'schema.missing-key': ({ key, description, items }) =>
    items.length > 0
      ? `ยังไม่ได้ตอบ ${items.length} ข้อ: ${list(items, 6, moreItems)} ให้กรอก “${key}” ของแต่ละข้อเป็น มี หรือ ไม่มี โดยเริ่มจากข้อนี้`
      : `ยังไม่ได้กรอก “${key}”${description.th ? ` (${description.th})` : ''}`,
  'schema.type': ({ key, expected, value }) =>
    `${key === '' ? 'ทั้งไฟล์' : `“${key}” `}ต้องเป็น${expected[0] === 'true-false' ? ' ' : ''}${expected.map((type) => types[type]).join(' หรือ ')}${value === null ? '' : ` แต่พบ ${quote(value)}`}`,
  'schema.value': ({ key, value, allowed, nearest, minimum, maximum }) => {
    const range =
      minimum !== null && maximum !== null ? `ต้องอยู่ระหว่าง ${minimum} ถึง ${maximum}` : minimum !== null ? `ต้องไม่น้อยกว่า ${minimum}` : '';
    const expected = allowed.length > 0 ? `ต้องเป็น ${allowed.length === 2 ? allowed.join(' หรือ ') : list(allowed, 6, more)}` : range;
    return `ค่าของ “${key}” ${expected} แต่พบ ${quote(value)}${nearestText(nearest)}`;
  },
  'format.newer-version': ({ version, supported }) =>
    `ไฟล์นี้ใช้รูปแบบรุ่น ${version} แต่โปรแกรมรุ่นนี้อ่านได้ถึงรุ่น ${supported} ให้ปรับปรุงโปรแกรม OIT ก่อนตรวจ`,
  'profile.unknown': ({ profile, fiscalYear, known, nearest, copy }) =>
    `ไม่มีรายการข้อของ ${quote(profile)} ปีงบประมาณ ${fiscalYear} จึงตรวจรายข้อไม่ได้${nearestText(nearest)} รายการที่มี: ${list(known, 8, more)}${copy ? ` ถ้ายังไม่มีรายการของปีหรือหน่วยงานนี้ คัดลอกรายการใกล้เคียงมาแก้เองได้: oit profiles --copy ${copy} -o ไฟล์.json แล้วใส่ชื่อไฟล์ในการตั้งค่า oit.profiles หรือ --profiles` : ''}`,
  'profile.invalid': ({ profile, file }) => `รายการข้อ ${quote(profile)} ในไฟล์ ${quote(file)} ไม่ถูกต้อง จึงใช้ตรวจไม่ได้ ให้เปิดไฟล์นั้นเพื่อดูข้อผิดพลาด`,
  'window.closed': ({ closes }) => `ปิดรับคำตอบแล้วเมื่อ ${closes} ถ้าได้ขยายเวลาให้ใส่วันใหม่ใน deadlines.closes การแก้ไขหลังวันปิดรับอาจไม่ทันการประเมิน`,
  'findings.more': ({ code, count }) =>
    `ยังมี ${code} อีก ${count} รายการในไฟล์นี้ที่โปรแกรมแก้ไขไม่ได้แสดง ให้แก้รายการที่แสดงก่อนแล้วตรวจใหม่ หรือดูทุกรายการด้วยคำสั่ง oit check`,
};
