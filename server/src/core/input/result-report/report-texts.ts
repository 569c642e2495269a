import type { ByLanguage } from '../../ground/language';
import { list, quote } from '../../ground/quote';
import type { Doubt } from '../found-answers';

const itemsShown = 10;
const moreItems: ByLanguage<(count: number) => string> = {
  th: (count) => `และอีก ${count} ข้อ`,
  en: (count) => `and ${count} more`,
};
const both = (write: (language: 'th' | 'en') => string): ByLanguage<string> => ({ th: write('th'), en: write('en') });
const ids = (items: readonly string[]) => both((language) => list(items, itemsShown, moreItems[language]));

/** What a person must look at in a result report that was read. */
export const reportDoubts = {
  rejoined: ({ isTitle, repeated }: { readonly isTitle: boolean; readonly repeated: string }): Doubt => ({
    th: `URL นี้ถูกตัดกลางในรายงานและต่อกลับแล้ว${repeated === '' ? '' : ` โดยตัดอักษรที่พิมพ์ซ้ำ ${quote(repeated)} ออก`}${isTitle ? ' ส่วนท้ายตรงกับชื่อข้อ' : ''} ให้เปิดดูว่าถูกหน้า`,
    en: `the report breaks this address in two; it was put together again${repeated === '' ? '' : `, without the repeated letters ${quote(repeated)}`}${isTitle ? '; its end is the title of the item' : ''}. Open it to see that it is the right page`,
  }),
  wordsAmongAddresses: (words: string): Doubt => ({
    th: `ในช่อง URL ของรายงานมีข้อความที่ไม่ใช่ที่อยู่: ${quote(words)}`,
    en: `among the addresses the report also has words that are none: ${quote(words)}`,
  }),
  noAddress: {
    th: 'รายงานไม่มี URL ของข้อนี้ จึงไม่ได้ใส่คำตอบ ให้เลือกมีหรือไม่มี',
    en: 'the report has no address for this item, so that no answer was put in; choose มี or ไม่มี',
  },
  noDetails: {
    th: 'รายงานมีแต่คะแนนของข้อนี้ ไม่มี URL และคำอธิบาย',
    en: 'the report has nothing but the score of this item: no address, no description',
  },
  answerAgainstAddress: (answer: string): Doubt => ({
    th: `รายงานพิมพ์คำตอบว่า ${quote(answer)} แต่มี URL ที่ส่ง`,
    en: `the report prints the answer ${quote(answer)} and yet an address that was sent`,
  }),
  scoreUnread: (typed: string): Doubt => ({
    th: `อ่านคะแนนไม่ได้ ในรายงานพิมพ์ว่า ${quote(typed)}`,
    en: `the score could not be read; the report prints ${quote(typed)}`,
  }),
  scoreMissing: { th: 'ไม่พบคะแนนของข้อนี้ในรายงาน', en: 'the report shows no score for this item' },
  scoreBetween: {
    th: 'ข้อหนึ่งได้ 0 หรือ 100 คะแนน ค่านี้อาจอ่านผิด',
    en: 'an item is scored 0 or 100; this number may be misread',
  },
  scoresDiffer: (other: number): Doubt => ({
    th: `อีกที่หนึ่งในรายงานพิมพ์คะแนนข้อนี้ว่า ${other}`,
    en: `elsewhere the report prints ${other} as the score of this item`,
  }),
  surveyScoresDiffer: (other: string): Doubt => ({
    th: `อีกที่หนึ่งในรายงานพิมพ์คะแนนนี้ว่า ${other}`,
    en: `elsewhere the report prints ${other} as this score`,
  }),
  remarkWithoutScore: {
    th: 'เป็นข้อความของผู้ประเมิน แต่ไม่พบคะแนนของข้อนี้ จึงเก็บไว้เป็นบันทึก ใส่คะแนนแล้วให้ย้ายไปที่ result',
    en: 'these are the assessors’ words; as no score was found they are kept as notes. Move them to result when there is a score',
  },
  zeroWithoutReason: {
    th: 'ได้ 0 คะแนน แต่ไม่พบเหตุผลของผู้ประเมินในรายงาน',
    en: 'scored 0, and the report shows no reason of the assessors',
  },
  cutInWord: (above: string, below: string): Doubt => ({
    th: `รายงานขึ้นหน้าใหม่กลางข้อความ อักษรตรงรอยต่ออาจซ้ำ: ${quote(`…${above}`)} ต่อด้วย ${quote(`${below}…`)}`,
    en: `a page ends inside this text, and letters may stand twice there: ${quote(`…${above}`)}, then ${quote(`${below}…`)}`,
  }),
  severalAdvices: {
    th: 'ในรายงานมีคำว่า “ข้อเสนอแนะ:” มากกว่าหนึ่งแห่ง ที่อยู่ก่อนแห่งสุดท้ายถือเป็นคำอธิบายของหน่วยงาน',
    en: 'the report has “ข้อเสนอแนะ:” more than once; what stands before the last one was taken for the description',
  },
  adviceInside: {
    th: '“ข้อเสนอแนะ:” อยู่กลางบรรทัด ส่วนหลังถือเป็นของผู้ประเมิน ให้ดูว่าแบ่งถูกที่',
    en: '“ข้อเสนอแนะ:” stands inside a line; what follows was taken for the assessors’ words. See that it was parted rightly',
  },
  otherTitle: (title: string): Doubt => ({
    th: `ชื่อข้อในรายงานไม่ตรงกับรายการ: ${quote(title)}`,
    en: `the title in the report is not that of the list: ${quote(title)}`,
  }),
  otherNumber: (code: string): Doubt => ({
    th: `เลขข้อในรายงานพิมพ์ว่า ${quote(code)} จึงจับคู่ด้วยชื่อข้อ`,
    en: `the report prints the number ${quote(code)}; the item was found by its title`,
  }),
  noNumber: {
    th: 'ไม่พบเลขข้อในรายงาน จึงจับคู่ด้วยชื่อข้อ',
    en: 'the report shows no number; the item was found by its title',
  },
  twice: (line: number): Doubt => ({
    th: `รายงานมีข้อนี้อีกครั้งที่บรรทัด ${line} ใช้ครั้งแรก`,
    en: `the report has this item again on line ${line}; the first one was taken`,
  }),
} as const;

/** What was not taken over from a result report. */
export const reportRemarks = {
  partOfPdf: {
    th: 'อ่าน PDF ได้ไม่ครบทุกหน้า (ยาวเกินไปหรือบางหน้าเสีย) ส่วนที่เหลือให้คัดลอกข้อความเป็นไฟล์ .txt แล้วนำเข้าอีกครั้งด้วย --into',
    en: 'not all pages of the PDF were read (it is too long, or pages are broken); copy the rest as text into a .txt file and take it in with --into',
  },
  unwrapped: {
    th: 'ข้อความในรายงานตัดบรรทัดตามความกว้างของหน้า จึงต่อบรรทัดที่เต็มเข้าด้วยกัน ช่องไฟหรือย่อหน้าตรงรอยต่ออาจต่างจากต้นฉบับ',
    en: 'lines of the report wrap at the width of its pages, and full ones were put together; a blank or a paragraph may be another there than in the original',
  },
  notInList: (line: number, code: string, title: string | null) => ({
    th: `บรรทัด ${line}: ไม่มีข้อ ${code}${title === null ? '' : ` ${quote(title)}`} ในรายการนี้ จึงไม่ได้นำเข้า`,
    en: `line ${line}: the list has no item ${code}${title === null ? '' : ` ${quote(title)}`}; it was not taken over`,
  }),
  twice: (line: number, id: string, first: number) => ({
    th: `บรรทัด ${line}: ข้อ ${id} มีอีกครั้ง (ครั้งแรกบรรทัด ${first}) และต่างจากครั้งแรก จึงไม่ได้นำเข้า`,
    en: `line ${line}: item ${id} stands here again (first on line ${first}) and says something else; it was not taken over`,
  }),
  left: (line: number, id: string, words: string) => ({
    th: `บรรทัด ${line} (ข้อ ${id}): ไม่รู้ว่าข้อความนี้เป็นของส่วนใด จึงไม่ได้นำเข้า: ${quote(words)}`,
    en: `line ${line} (item ${id}): these words belong to no part that is known; they were not taken over: ${quote(words)}`,
  }),
  missing: (items: readonly string[]) => ({
    th: `ไม่พบในรายงาน ${items.length} ข้อ: ${ids(items).th}`,
    en: `${items.length} item(s) of the list were not found in the report: ${ids(items).en}`,
  }),
  repeated: (text: string, times: number) => ({
    th: `ข้อความหัวหรือท้ายหน้าที่ซ้ำ ${times} ครั้งไม่ได้นำเข้า: ${quote(text)}`,
    en: `a line that stands at the edge of ${times} pages was left out: ${quote(text)}`,
  }),
  mendedDigits: (count: number) => ({
    th: `เปลี่ยนเลขไทยใน URL ${count} รายการเป็นเลขอารบิกแล้ว (เลขที่สแกนผิดรู้ไม่ได้จากตัวเลขเอง ให้ตรวจลิงก์)`,
    en: `Thai digits in ${count} addresses were made Arabic ones (whether a scanner misread a digit, only checking the links tells)`,
  }),
  otherYear: (year: number, own: number) => ({
    th: `รายงานเป็นของปีงบประมาณ พ.ศ. ${year} แต่รายการข้อเป็นของปี ${own}`,
    en: `the report is of fiscal year B.E. ${year}, the list of ${own}`,
  }),
  surveyScores: (tools: readonly string[]) => ({
    th: `นำเข้าคะแนนของแบบวัด ${tools.join(' และ ')} ด้วย (scores ท้ายไฟล์)`,
    en: `the scores of the surveys ${tools.join(' and ')} were taken over too (scores, at the end of the file)`,
  }),
  agency: (name: string) => ({
    th: `รายงานออกชื่อหน่วยงานว่า ${quote(name)}`,
    en: `the report names the agency ${quote(name)}`,
  }),
} as const;

/** Why a report gives nothing at all, and what to do. */
export const reportProblems = {
  empty: {
    th: 'ไม่มีข้อความในรายงาน เปิดรายงาน คัดลอกตารางผลรายข้อ (รหัสข้อ ชื่อข้อ คะแนน URL ที่ส่ง คำอธิบาย) แล้วบันทึกเป็นไฟล์ .txt',
    en: 'the report has no text. Open it, copy the table of items (number, title, score, addresses, description), and save it as a .txt file',
  },
  noItems: (title: string) => ({
    th: `ไม่พบข้อใดของรายการ “${title}” ต้องเป็นตารางผลรายข้อที่มีรหัสข้อ (O1, O2 …) ชื่อข้อ และคะแนน ถ้าเป็นภาพสแกน ให้แปลงเป็นข้อความ (OCR) ก่อน ถ้าเป็นปีหรือหน่วยงานประเภทอื่น ให้เลือกรายการอื่น`,
    en: `no item of the list “${title}” was found. The report must show a table of items with number (O1, O2 …), title and score. Where it is a scan, turn it into text (OCR) first; where it is of another year or kind of agency, choose another list`,
  }),
  otherList: (
    fits: number,
    all: number,
    title: string,
    example: { readonly code: string; readonly printed: string; readonly own: string },
  ) => ({
    th: `รายงานนี้ไม่ใช่ของรายการ “${title}”: ชื่อข้อตรงกับเลขข้อเพียง ${fits} จาก ${all} ข้อ เช่น ${example.code} ในรายงานคือ ${quote(example.printed)} ในรายการคือ ${quote(example.own)} เลือกรายการของปีและประเภทหน่วยงานของรายงาน แล้วจึงเริ่มปีใหม่จากไฟล์นั้น`,
    en: `the report is not of the list “${title}”: of ${all} items only ${fits} have the title that the list has at their number; ${example.code} is ${quote(example.printed)} in the report and ${quote(example.own)} in the list. Choose the list of the report’s year and kind of agency; a new year is then begun from that file`,
  }),
} as const;

/** Gives where in a report something stands. */
export function placeOf(line: number): ByLanguage<string> {
  return { th: `บรรทัด ${line}`, en: `line ${line}` };
}
