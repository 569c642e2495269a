import type { ByLanguage } from '../../ground/language';
import { limits } from '../../ground/limits';
import { list, quote } from '../../ground/quote';

type Text = ByLanguage<string>;

const some = (values: readonly string[]) => list(values, 8, (count) => `(+${count})`);

/** What is said of answers that were found in a table: doubts stand above the value, remarks tell what was not taken. */
export const tableTexts = {
  row: (number: number, table: string | null): Text => ({
    th: `${table === null ? '' : `แผ่นงาน ${quote(table)} `}แถว ${number}`,
    en: `${table === null ? '' : `sheet ${quote(table)}, `}row ${number}`,
  }),
  noHeadings: (columns: readonly string[]): Text => ({
    th: `หาแถวหัวคอลัมน์ไม่พบ หรือไม่รู้ว่าคอลัมน์ใดเป็นข้อ ตั้งชื่อหัวคอลัมน์ เช่น ข้อ / URL / คำอธิบาย หรือบอกเองด้วย --columns "ข้อ=A, URL=C" คอลัมน์ที่พบ: ${some(columns)}`,
    en: `No row of headings was found, or none that says which column names the item. Write headings such as ข้อ / URL / คำอธิบาย, or say it with --columns "item=A, url=C". Columns found: ${some(columns)}`,
  }),
  noItems: {
    th: 'ไม่พบข้อ O ใดของรายการนี้ในตาราง ตรวจว่าใช้รายการ (profile) ของปีที่ถูกต้อง และคอลัมน์ข้อมีเลขข้อ เช่น O1 หรือชื่อข้อตามคู่มือ',
    en: 'No item of this list was found in the table. See whether it is the list (profile) of the right year, and whether a column has numbers such as O1, or titles as in the manual.',
  },
  noSheet: (typed: string, names: readonly string[]): Text => ({
    th: `ไม่มีแผ่นงานชื่อ ${quote(typed)} ในไฟล์ มี: ${some(names.map(quote))}`,
    en: `No sheet is called ${quote(typed)}. There are: ${some(names.map(quote))}`,
  }),
  badColumns: (typed: string): Text => ({
    th: `อ่าน --columns ไม่ได้ที่ ${quote(typed)} ใช้รูปแบบ "ข้อ=A, URL=C, คำอธิบาย=D" ความหมายที่ใช้ได้: ข้อ หัวข้อ คำตอบ URL หมายเหตุของ URL คำอธิบาย ผู้รับผิดชอบ ช่วงเวลา หมายเหตุ หลักฐาน คะแนน ข้อเสนอแนะ องค์ประกอบ สถานะองค์ประกอบ ไม่ใช้`,
    en: `--columns cannot be read at ${quote(typed)}. Write "item=A, url=C, description=D" with: item, title, answer, url, urlNote, description, division, period, notes, evidence, score, remark, element, elementState, ignored`,
  }),
  unusedSheets: (names: readonly string[]): Text => ({
    th: `ไม่ได้อ่านแผ่นงาน ${some(names.map(quote))} เพราะหัวคอลัมน์ไม่เหมือนตารางหลัก หรือถูกซ่อนไว้ เลือกอ่านได้ด้วย --sheet`,
    en: `Sheets that were not read, as their headings differ from those of the main table or they are hidden: ${some(names.map(quote))}. One is chosen by --sheet.`,
  }),
  unknownColumns: (headings: readonly string[]): Text => ({
    th: `คอลัมน์ที่ไม่รู้ความหมายและไม่ได้นำเข้า: ${some(headings.map(quote))} บอกความหมายได้ด้วย --columns`,
    en: `Columns whose meaning is not known, and that were not taken over: ${some(headings.map(quote))}. --columns says what they are for.`,
  }),
  columnTwice: (heading: string, first: string): Text => ({
    th: `คอลัมน์ ${quote(heading)} มีความหมายเดียวกับ ${quote(first)} ที่ใช้แล้ว จึงไม่ได้นำเข้า เลือกได้ด้วย --columns`,
    en: `The column ${quote(heading)} means the same as ${quote(first)}, which was taken; it was not. --columns says which one to take.`,
  }),
  hiddenRow: {
    th: 'มาจากแถวที่ถูกซ่อนไว้ในตาราง ตรวจว่ายังใช้อยู่',
    en: 'It comes from a row that is hidden in the table; see whether it still holds.',
  },
  bareNumber: (number: string): Text => ({
    th: `ตารางมีแต่เลขลำดับ ${quote(number)} ไม่มีตัวอักษร O ตรวจว่าเป็นเลขข้อ ไม่ใช่ลำดับแถว`,
    en: `The table has nothing but the number ${quote(number)}, without its O; see whether it is the item's and does not count rows.`,
  }),
  byTitle: (title: string): Text => ({
    th: `ตารางไม่มีเลขข้อ จับคู่จากชื่อข้อ ${quote(title)}`,
    en: `The table has no number for it; it was found by its title ${quote(title)}.`,
  }),
  otherTitle: (title: string, id: string): Text => ({
    th: `ชื่อข้อในตาราง ${quote(title)} เป็นชื่อของ ${id} ในรายการนี้ ตรวจว่าเลขข้อถูกต้อง`,
    en: `The title in the table, ${quote(title)}, is that of ${id} in this list; see whether the number is right.`,
  }),
  noItem: (place: Text, text: string): Text => ({
    th: `${place.th}: ${quote(text)} ไม่ใช่ข้อในรายการนี้ จึงไม่ได้นำเข้า`,
    en: `${place.en}: ${quote(text)} is no item of this list and was not taken over.`,
  }),
  lostRow: (place: Text, text: string): Text => ({
    th: `${place.th}: ไม่รู้ว่าเป็นของข้อใด จึงไม่ได้นำเข้า: ${quote(text)}`,
    en: `${place.en}: it is not known of which item it is, and it was not taken over: ${quote(text)}`,
  }),
  notAnswer: (place: Text, text: string): Text => ({
    th: `${place.th}: คำตอบ ${quote(text)} ไม่ใช่ มี หรือ ไม่มี จึงไม่ได้นำเข้า`,
    en: `${place.en}: the answer ${quote(text)} is neither มี nor ไม่มี and was not taken over.`,
  }),
  answerRead: (text: string): Text => ({
    th: `ในตารางเขียนว่า ${quote(text)}`,
    en: `In the table it says ${quote(text)}.`,
  }),
  answerFromUrl: {
    th: 'ตารางไม่มีคอลัมน์คำตอบ ใส่ว่า มี เพราะมี URL',
    en: 'The table has no answers; มี was put in as there is an address.',
  },
  notAddress: (place: Text, text: string): Text => ({
    th: `${place.th}: ไม่พบที่อยู่เว็บใน ${quote(text)} จึงไม่ได้นำเข้าเป็น URL`,
    en: `${place.en}: no web address was found in ${quote(text)}; it was not taken over as one.`,
  }),
  otherLink: (link: string): Text => ({
    th: `ลิงก์ที่อยู่หลังข้อความในช่องนี้เป็นคนละที่อยู่: ${link.slice(0, limits.shownStartLength * 2)}`,
    en: `The link behind the text of this cell leads elsewhere: ${link.slice(0, limits.shownStartLength * 2)}`,
  }),
  linkOfOther: (heading: string): Text => ({
    th: `เป็นลิงก์ที่อยู่หลังข้อความในคอลัมน์ ${quote(heading)}`,
    en: `It is the link behind the text in the column ${quote(heading)}.`,
  }),
  differs: (first: Text, place: Text, text: string): Text => ({
    th: `${place.th} ของข้อเดียวกันเขียนต่างไป (ใช้ของ${first.th}): ${quote(text)}`,
    en: `${place.en}, of the same item, says something else (that of ${first.en} is taken): ${quote(text)}`,
  }),
  notScore: (place: Text, text: string): Text => ({
    th: `${place.th}: คะแนน ${quote(text)} ไม่ใช่ตัวเลข 0 ถึง 100 จึงไม่ได้นำเข้า`,
    en: `${place.en}: the score ${quote(text)} is no number from 0 to 100 and was not taken over.`,
  }),
  remarkWithoutScore: (place: Text, text: string): Text => ({
    th: `${place.th}: มีข้อเสนอแนะแต่ไม่มีคะแนน จึงไม่ได้นำเข้า: ${quote(text)}`,
    en: `${place.en}: there is a remark of the assessor but no score, and it was not taken over: ${quote(text)}`,
  }),
  noElement: (place: Text, text: string): Text => ({
    th: `${place.th}: ${quote(text)} ไม่ใช่องค์ประกอบของข้อนี้ในรายการ จึงไม่ได้นำเข้า`,
    en: `${place.en}: ${quote(text)} is no element of this item in the list and was not taken over.`,
  }),
  notChoice: (place: Text, text: string): Text => ({
    th: `${place.th}: สถานะ ${quote(text)} ไม่ใช่ แสดงแล้ว / ยังไม่แสดง / ไม่มีในหน่วยงาน จึงไม่ได้นำเข้า`,
    en: `${place.en}: ${quote(text)} is none of แสดงแล้ว / ยังไม่แสดง / ไม่มีในหน่วยงาน and was not taken over.`,
  }),
  noReason: (place: Text): Text => ({
    th: `${place.th}: เลือก ไม่มีในหน่วยงาน แต่ไม่ได้บอกเหตุผล จึงไม่ได้นำเข้า ใส่เหตุผลแล้วนำเข้าใหม่`,
    en: `${place.en}: it says “ไม่มีในหน่วยงาน” without a reason, and was not taken over. Write the reason and import it again.`,
  }),
  unplacedNote: (note: string): Text => ({
    th: `ในตารางมีหมายเหตุ: ${quote(note)}`,
    en: `The table has a note on it: ${quote(note)}`,
  }),
  otherYear: (found: number, wanted: number): Text => ({
    th: `ตารางเขียนว่าปีงบประมาณ ${found} แต่รายการเป็นของปี ${wanted} ตรวจว่าเลือกไฟล์และรายการถูกต้อง`,
    en: `The table says fiscal year ${found}, the list is of ${wanted}. See whether file and list are the right ones.`,
  }),
} as const;
