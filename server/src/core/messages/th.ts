import type { PeriodNeed } from '../profile/profile';
import { neededWindows } from '../rules/support/period-need';
import { fromMonthIndex } from '../thai/month-index';
import { formatMonth } from '../thai/months';
import type { ValueType } from './arguments';
import type { MessageCatalogue } from './catalogue';
import { list, quote } from './quote';

const types: Readonly<Record<ValueType, string>> = {
  text: 'ข้อความ',
  number: 'ตัวเลข (เลขอารบิก)',
  'true-false': 'true หรือ false',
  list: 'รายการ (ขึ้นต้นบรรทัดด้วย -)',
  map: 'กลุ่มของ “คีย์: ค่า”',
};

const syntaxReasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'ระยะเยื้อง (เว้นวรรคหน้าบรรทัด) ไม่ตรงกัน หรือวงเล็บไม่ปิด',
  BAD_DQ_ESCAPE: 'เครื่องหมาย \\ ในข้อความที่อยู่ใน "…" ใช้ไม่ถูก',
  BAD_SCALAR_START: 'ค่าขึ้นต้นด้วยอักขระที่สงวนไว้ ให้ใส่เครื่องหมาย "…" ครอบค่า',
  BLOCK_AS_IMPLICIT_KEY: 'มี “:” ซ้อนกันในบรรทัดเดียว ให้ขึ้นบรรทัดใหม่หรือใส่ "…" ครอบค่า',
  BLOCK_IN_FLOW: 'เขียนแบบหลายบรรทัดภายใน [ ] หรือ { } ไม่ได้',
  MISSING_CHAR: 'ขาดเครื่องหมาย เช่น “:” หลังคีย์ เครื่องหมายปิดคำพูด หรือวงเล็บปิด',
  MULTILINE_IMPLICIT_KEY: 'คีย์ต้องอยู่ในบรรทัดเดียวและตามด้วย “:”',
  NON_STRING_KEY: 'คีย์ต้องเป็นข้อความธรรมดา',
  UNEXPECTED_TOKEN: 'พบเครื่องหมายที่ไม่ควรอยู่ตรงนี้',
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

const monthName = (index: number) => {
  const { year, month } = fromMonthIndex(index);
  return `${formatMonth(month)} ${year}`;
};

const periodKinds: Readonly<Record<PeriodNeed['kind'], (need: PeriodNeed) => string>> = {
  plan: (need) => `แผนของปีงบประมาณ ${need.years?.join(' หรือ ')}`,
  'fiscal-year': (need) => `ข้อมูลเต็มปีงบประมาณ ${need.years?.join(' หรือ ')}`,
  months: (need) =>
    `ข้อมูลอย่างน้อย ${need.atLeast} เดือน (${neededWindows(need).map(({ from, to }) => `${monthName(from)} - ${monthName(to)}`)})`,
  monthly: (need) => `ข้อมูลรายเดือนตั้งแต่ ${neededWindows(need).map(({ from }) => monthName(from))} อย่างน้อย ${need.atLeast} เดือน`,
  'as-of': () => 'ข้อมูล ณ วันที่ที่ระบุ',
  current: () => 'ข้อมูลปัจจุบัน',
};

/** Gives what an item needs of its period, in Thai. */
export const describePeriodNeedTh = (need: PeriodNeed): string => periodKinds[need.kind](need);

const more = (count: number) => `และอีก ${count} รายการ`;
const nearestTh = (nearest: string | null) => (nearest ? ` หมายถึง ${quote(nearest)} ใช่หรือไม่` : '');
const costTh = (cost: string | null) => (cost ? ` เสียคะแนนรวมประมาณ ${cost} คะแนน (ประมาณการ)` : '');

export const th: MessageCatalogue = {
  findings: {
    'yaml.syntax': ({ reason }) => `อ่านไฟล์ต่อไม่ได้ตั้งแต่จุดนี้: ${syntaxReasons[reason] ?? 'รูปแบบ YAML ไม่ถูกต้อง'} แก้จุดนี้ก่อน แล้วจึงจะตรวจส่วนอื่นได้`,
    'yaml.too-deep': ({ limit }) => `ข้อมูลซ้อนกันลึกเกิน ${limit} ชั้น จึงไม่ตรวจส่วนอื่น แบบคำตอบ OIT ซ้อนกันเพียงไม่กี่ชั้น ให้ลบวงเล็บหรือการเยื้องที่เกิน`,
    'yaml.too-large': ({ what, limit }) =>
      what === 'file'
        ? `ไฟล์ใหญ่เกิน ${Math.round(limit / 1024 / 1024)} เมกะไบต์ จึงไม่ตรวจ ตรวจดูว่าเป็นไฟล์แบบคำตอบ OIT จริง`
        : `บรรทัดนี้ยาวเกิน ${limit.toLocaleString('en')} อักขระ จึงไม่ตรวจ ให้แบ่งเป็นหลายบรรทัด`,
    'yaml.merge-conflict': () => 'มีเครื่องหมายข้อขัดแย้งของ git ค้างอยู่ ให้เลือกข้อความที่ถูกต้องแล้วลบเครื่องหมาย <<<<<<< ======= >>>>>>> ออก',
    'yaml.empty': () => 'ไฟล์นี้ยังไม่มีเนื้อหา ใช้คำสั่ง “OIT: New Submission” เพื่อสร้างแบบคำตอบที่มีทุกข้อ',
    'yaml.encoding': ({ problem }) => `${encodings[problem]} จึงอ่านภาษาไทยไม่ได้ ให้บันทึกไฟล์ใหม่เป็น UTF-8`,
    'yaml.multiple-documents': () => 'ไฟล์หนึ่งมีแบบคำตอบได้ชุดเดียว ส่วนที่อยู่หลัง “---” นี้จะไม่ถูกตรวจและไม่ถูกส่งออก ให้แยกเป็นอีกไฟล์หรือลบออก',
    'yaml.duplicate-key': ({ key }) => `คีย์ ${quote(key)} มีซ้ำ ค่าที่อยู่ตรงนี้จะไม่ถูกใช้ (ใช้ค่าแรก) ให้รวมเป็นที่เดียวหรือลบออก`,
    'yaml.alias': ({ kind }) => `แบบคำตอบ OIT ไม่ใช้${references[kind]}ของ YAML เพราะผู้อ่านจะไม่เห็นค่าจริง ให้พิมพ์ค่าลงตรงนี้โดยตรง`,
    'yaml.tab': () => 'เยื้องบรรทัดด้วยแท็บไม่ได้ ให้ใช้เว้นวรรค 2 ช่องแทน',
    'schema.unknown-key': ({ key, nearest }) => `ไม่มีคีย์ชื่อ ${quote(key)} ในแบบคำตอบ ค่านี้จึงไม่ถูกใช้${nearestTh(nearest)}`,
    'schema.missing-key': ({ key, description }) => `ยังไม่ได้กรอก “${key}”${description.th ? ` (${description.th})` : ''}`,
    'schema.type': ({ key, expected, value }) =>
      `“${key}” ต้องเป็น${expected.map((type) => types[type]).join(' หรือ ')}${value === null ? '' : ` แต่พบ ${quote(value)}`}`,
    'schema.value': ({ key, value, allowed, nearest, minimum, maximum }) => {
      const range =
        minimum !== null && maximum !== null ? `ต้องอยู่ระหว่าง ${minimum} ถึง ${maximum}` : minimum !== null ? `ต้องไม่น้อยกว่า ${minimum}` : '';
      const expected = allowed.length > 0 ? `ต้องเป็น ${list(allowed, 6, more)}` : range;
      return `ค่าของ “${key}” ${expected} แต่พบ ${quote(value)}${nearestTh(nearest)}`;
    },
    'format.newer-version': ({ version, supported }) =>
      `ไฟล์นี้ใช้รูปแบบรุ่น ${version} แต่โปรแกรมรุ่นนี้อ่านได้ถึงรุ่น ${supported} ให้ปรับปรุงโปรแกรม OIT ก่อนตรวจ`,
    'profile.unknown': ({ profile, fiscalYear, known, nearest }) =>
      `ไม่มีรายการข้อของ ${quote(profile)} ปีงบประมาณ ${fiscalYear} จึงตรวจรายข้อไม่ได้${nearestTh(nearest)} รายการที่มี: ${list(known, 8, more)}`,
    'profile.invalid': ({ profile, file }) => `รายการข้อ ${quote(profile)} ในไฟล์ ${quote(file)} ไม่ถูกต้อง จึงใช้ตรวจไม่ได้ เปิดไฟล์นั้นเพื่อดูข้อผิดพลาด`,
    'item.missing': ({ item, title, divisions, cost }) =>
      `ยังไม่มีคำตอบข้อ ${item} ${quote(title)}${divisions.length > 0 ? ` ผู้รับผิดชอบ: ${list(divisions, 3, more)}` : ''} ข้อที่ไม่ตอบได้ 0 คะแนน${costTh(cost)} ให้เพิ่ม “${item}:” ใต้ items`,
    'item.unknown': ({ key, profile, elsewhere, last }) =>
      `ไม่มีข้อ ${quote(key)} ในรายการ ${profile} (ข้อสุดท้ายคือ ${last})` +
      (elsewhere.length > 0
        ? ` ข้อเลขนี้มีในรายการของปี ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}`
        : '') +
      ' ตรวจเลขข้อหรือปีงบประมาณ หรือลบออก',
    'item.id-spelling': ({ key, item }) => `รหัสข้อ ${quote(key)} ต้องพิมพ์ว่า ${item} (ตัวโอภาษาอังกฤษตามด้วยเลขอารบิก)`,
    'item.duplicate': ({ key, item }) => `ข้อ ${item} มีซ้ำ (พิมพ์ว่า ${quote(key)}) คำตอบตรงนี้จะไม่ถูกใช้ ให้รวมเป็นข้อเดียว`,
    'item.answer-none': ({ item, cost }) => `ตอบข้อ ${item} ว่า “ไม่มี” จะได้ 0 คะแนน${costTh(cost)} ถ้ามีข้อมูลบนเว็บไซต์ให้ตอบ “มี” พร้อม URL`,
    'answer.without-url': ({ item }) => `ข้อ ${item} ตอบ “มี” แต่ไม่มี URL ผู้ประเมินจะหาข้อมูลไม่พบและให้ 0 คะแนน ให้เพิ่ม URL ของหน้าบนเว็บไซต์หลักใต้ urls`,
    'answer.none-with-url': ({ item }) => `ข้อ ${item} ตอบ “ไม่มี” แต่ใส่ URL ไว้ คำตอบขัดกัน ถ้ามีข้อมูลให้แก้เป็น “มี” ถ้าไม่มีให้ลบ URL`,
    'url.invalid': ({ value }) => `${quote(value)} ไม่ใช่ที่อยู่เว็บ (URL) ผู้ประเมินเปิดไม่ได้ ให้คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์ (ขึ้นต้นด้วย https://)`,
    'url.no-scheme': ({ value }) => `${quote(value)} ขาด https:// ข้างหน้า ผู้ประเมินอาจกดเปิดไม่ได้ ให้เติมให้ครบ`,
    'url.whitespace': ({ value }) => `URL ${quote(value)} มีช่องว่าง อักขระที่มองไม่เห็น หรือเครื่องหมายเกินมา ลิงก์อาจเปิดไม่ได้ ให้ลบออก`,
    'url.split': ({ value }) => `URL ${quote(value)} ถูกตัดด้วยช่องว่างหรือการขึ้นบรรทัด ลิงก์จะเปิดไม่ได้ ให้คัดลอกที่อยู่ใหม่ทั้งบรรทัด`,
    'url.thai-digits': ({ typed, fixed }) =>
      fixed === null
        ? `URL มีเลขไทย ${quote(typed)} ถ้าเป็นชื่อไฟล์หรือชื่อหน้าจริงก็ถูกต้อง ให้ลองเปิดดู`
        : `URL มีเลขไทย ${quote(typed)} เปิดแล้วจะไม่พบหน้า ผู้ประเมินจะให้ 0 คะแนน ให้ใช้เลขอารบิก ${quote(fixed)}`,
    'url.off-site': ({ item, website }) =>
      `ไม่มี URL ใดของข้อ ${item} อยู่บนเว็บไซต์หลัก ${quote(website)} ข้อที่ไม่เชื่อมจากเว็บไซต์หลักเสี่ยงได้ 0 คะแนน ให้เพิ่มหน้าบนเว็บไซต์หลักเป็นลิงก์แรก`,
    'description.missing': ({ item }) => `ข้อ ${item} ยังไม่มีคำอธิบาย ผู้ประเมินอาจหาข้อมูลไม่พบ ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาที่แสดง และช่วงเวลาของข้อมูล`,
    'period.missing': ({ item, need }) => `ข้อ ${item} ต้องระบุ period: ${describePeriodNeedTh(need)}`,
    'period.unreadable': ({ value, example }) =>
      `อ่านรอบระยะเวลา ${quote(value)} ไม่ออก ให้พิมพ์แบบ “${example}”, “ไตรมาส 1-2/2568” หรือ “ปีงบประมาณ 2568”`,
    'period.too-short': ({ value, need }) => `รอบระยะเวลา ${quote(value)} ไม่ครอบคลุมที่ข้อนี้ต้องการ: ${describePeriodNeedTh(need)}`,
    'period.wrong-year': ({ value, need }) => `รอบระยะเวลา ${quote(value)} ไม่ใช่ปีที่ข้อนี้ต้องการ: ${describePeriodNeedTh(need)}`,
    'division.unknown': ({ value, nearest, known }) => `ไม่รู้จักฝ่าย ${quote(value)}${nearestTh(nearest)} ฝ่ายที่มี: ${list(known, 11, more)}`,
    'division.misspelt': ({ value, nearest }) => `ชื่อฝ่าย ${quote(value)} น่าจะสะกดผิด ชื่อที่ถูกคือ ${quote(nearest)}`,
    'division.not-responsible': ({ item, value, responsible }) =>
      `${quote(value)} ไม่ใช่ผู้รับผิดชอบข้อ ${item} ตามรายการ ผู้รับผิดชอบคือ ${list(responsible, 10, more)} ตรวจว่ามอบงานถูกฝ่าย`,
    'element.unknown': ({ item, element, nearest, known }) =>
      `ข้อ ${item} ไม่มีองค์ประกอบ ${quote(element)}${nearestTh(nearest)} องค์ประกอบของข้อนี้: ${list(known, 8, more)}`,
    'element.missing': ({ item, elements }) =>
      `ข้อ ${item} ยังไม่แสดง ${list(
        elements.map(({ id, label }) => `${quote(label)} (${id})`),
        3,
        more,
      )} ขาดองค์ประกอบเดียวก็อาจได้ 0 คะแนนทั้งข้อ ให้เผยแพร่แล้วใส่ true หรือ URL ใต้ elements`,
    'findings.more': ({ count }) => `ยังมีอีก ${count} รายการที่ไม่ได้แสดง แก้รายการที่แสดงก่อนแล้วตรวจใหม่`,
  },
  related: { 'first-place': 'พบครั้งแรกที่นี่' },
};
