import type { ByLanguage } from '../../ground/language';
import { list, quote } from '../../ground/quote';
import type { Doubt } from '../found-answers';

/** Items and addresses that a remark names one by one. */
const mostNamed = 12;
const mostAddresses = 5;

const named = (values: readonly string[], most: number, th: (count: number) => string, en: (count: number) => string) => ({
  th: list(values, most, th),
  en: list(values, most, en),
});
const items = (ids: readonly string[]) =>
  named(
    ids,
    mostNamed,
    (count) => `และอีก ${count} ข้อ`,
    (count) => `and ${count} more`,
  );
const addresses = (urls: readonly string[]) =>
  named(
    urls,
    mostAddresses,
    (count) => `และอีก ${count} ลิงก์`,
    (count) => `and ${count} more`,
  );

/** Why a person must look at what was found on a page. */
export const pageDoubts = {
  numberDiffers: (number: string, id: string, title: string): Doubt => ({
    th: `หน้าเว็บเขียนว่า ${number} แต่ชื่อ ${quote(title)} เป็นของข้อ ${id} ในรายการที่เลือก`,
    en: `The page writes ${number}, but the title ${quote(title)} is that of ${id} in the list that was chosen.`,
  }),
  titleDiffers: (number: string, id: string, title: string): Doubt => ({
    th: `หน้าเว็บเขียนว่า ${number} แต่ชื่อ ${quote(title)} คล้ายข้อ ${id}`,
    en: `The page writes ${number}, but the title ${quote(title)} is like that of ${id}.`,
  }),
  plainNumber: (number: string): Doubt => ({
    th: `หน้าเว็บมีแต่เลขลำดับ ไม่มีรหัส O จึงถือว่าเป็น ${number}`,
    en: `The page numbers without the letter O; its number was taken for ${number}.`,
  }),
  byTitle: (): Doubt => ({
    th: 'ข้ออื่นบนหน้าเว็บมีรหัส O แต่ข้อนี้มีเพียงชื่อตรงกัน ดูว่าเป็นข้อนี้หรือเป็นเมนูของเว็บไซต์',
    en: 'Other items of the page have codes; this one was known by its title alone, which may be that of a menu.',
  }),
  byAddress: (id: string): Doubt => ({
    th: `ลิงก์เป็นรูปภาพที่ไม่มีข้อความ เลขข้อ ${id} มาจากชื่อไฟล์เท่านั้น`,
    en: `The link is a picture without a text; ${id} is in the name of a file only.`,
  }),
  otherYear: (year: number, wanted: number): Doubt => ({
    th: `อยู่ในส่วนของปี ${year} บนหน้าเว็บ ไม่ใช่ปี ${wanted}`,
    en: `It stands under the year ${year} on the page, not ${wanted}.`,
  }),
  twice: (): Doubt => ({
    th: 'ข้อนี้อยู่บนหน้าเว็บมากกว่าหนึ่งแห่ง และลิงก์ไม่เหมือนกัน จึงนำมาทั้งหมด',
    en: 'The item stands on the page more than once with other links; all of them were taken.',
  }),
  twoPages: (pages: readonly string[]): Doubt => ({
    th: `ข้อนี้พบในหลายหน้าและลิงก์ไม่เหมือนกัน: ${addresses(pages).th}`,
    en: `The item was found on several pages with other links: ${addresses(pages).en}`,
  }),
  between: (): Doubt => ({
    th: 'อยู่ถัดจากข้อนี้บนหน้าเว็บ แต่ไม่ได้เขียนเลขข้อไว้ ดูว่าเป็นของข้อนี้หรือไม่',
    en: 'It stands behind this item on the page, but is not numbered; see whether it belongs to it.',
  }),
  behindLast: (): Doubt => ({
    th: 'อยู่ท้ายหน้า หลังข้อสุดท้าย ดูว่าเป็นของข้อนี้หรือไม่',
    en: 'It stands behind the last item of the page; see whether it belongs to it.',
  }),
  aside: (): Doubt => ({
    th: 'พบเฉพาะในเมนูหรือท้ายเว็บไซต์ ดูว่าเป็นข้อมูลของข้อนี้และของปีนี้หรือไม่',
    en: 'It was found in a menu or in the foot of the site only; see whether it is of this item and year.',
  }),
  leadsOff: (reason: LeadOff): Doubt => ({
    th: `ข้อนี้มีแต่ลิงก์นี้ ซึ่ง${leadOffWords[reason].th}`,
    en: `The item has no other link, and this one ${leadOffWords[reason].en}.`,
  }),
  fromPage: (page: string): Doubt => ({
    th: `ไฟล์จากหน้า ${page} ซึ่งไม่ได้เขียนชื่อหรือเลขข้อนี้ไว้`,
    en: `A file of the page ${page}, which names neither this item nor its number.`,
  }),
  pageOfOther: (page: string, ids: readonly string[]): Doubt => ({
    th: `หน้า ${page} ที่ข้อนี้ลิงก์ไป เขียนว่าเป็นข้อ ${items(ids).th}`,
    en: `The page ${page} that the item leads to says that it is ${items(ids).en}.`,
  }),
};

/** Where a link leads that is no evidence by itself. */
export type LeadOff = 'social' | 'login' | 'home';

const leadOffWords: Readonly<Record<LeadOff, ByLanguage<string>>> = {
  social: { th: 'ไปยังสื่อสังคมออนไลน์', en: 'leads to a social medium' },
  login: { th: 'ไปยังหน้าที่ต้องเข้าสู่ระบบ', en: 'leads to a login' },
  home: { th: 'ไปยังหน้าแรกของเว็บไซต์', en: 'leads to the home page' },
};

/** What was not taken over from a page, and why. */
export const pageRemarks = {
  leadsOff: (id: string, reason: LeadOff, urls: readonly string[]): ByLanguage<string> => ({
    th: `${id}: ไม่ได้นำลิงก์ที่${leadOffWords[reason].th}มา: ${addresses(urls).th}`,
    en: `${id}: a link was left out that ${leadOffWords[reason].en}: ${addresses(urls).en}`,
  }),
  script: (ids: readonly string[]): ByLanguage<string> => ({
    th: `ลิงก์ของ ${items(ids).th} เปิดด้วย JavaScript จึงอ่านที่อยู่ไม่ได้ ให้เปิดในเบราว์เซอร์แล้วคัดลอกที่อยู่มาใส่เอง`,
    en: `Links of ${items(ids).en} open by JavaScript: their addresses cannot be read. Open them in a browser and copy the addresses.`,
  }),
  noLink: (ids: readonly string[]): ByLanguage<string> => ({
    th: `${items(ids).th} มีบนหน้าเว็บแต่ไม่มีลิงก์ ถ้าข้อมูลอยู่บนหน้านั้นเอง ให้ใส่ที่อยู่ของหน้านั้น`,
    en: `${items(ids).en}: on the page without a link. If the information stands on the page itself, enter the address of that page.`,
  }),
  notFound: (ids: readonly string[]): ByLanguage<string> => ({
    th: `ไม่พบบนหน้าเว็บ ${ids.length} ข้อ: ${items(ids).th}`,
    en: `Not found on the page, ${ids.length}: ${items(ids).en}`,
  }),
  notListed: (ids: readonly string[]): ByLanguage<string> => ({
    th: `หน้าเว็บมี ${items(ids).th} ซึ่งไม่มีในรายการที่เลือก จึงไม่ได้นำมา`,
    en: `The page has ${items(ids).en}, which the list that was chosen does not have: not taken.`,
  }),
  otherYears: (years: readonly number[], count: number): ByLanguage<string> => ({
    th: `ไม่ได้นำส่วนของปี ${years.join(', ')} มา (${count} ข้อ)`,
    en: `The part of ${years.join(', ')} was left out (items: ${count}).`,
  }),
  pageOfYear: (year: number, wanted: number): ByLanguage<string> => ({
    th: `หน้าเว็บเป็นของปี ${year} แต่รายการที่เลือกเป็นของปี ${wanted}`,
    en: `The page is of ${year}, but the list that was chosen is of ${wanted}.`,
  }),
  otherNumbering: (count: number): ByLanguage<string> => ({
    th: `เลขข้อบนหน้าเว็บไม่ตรงกับรายการที่เลือก ${count} ข้อ หน้าเว็บอาจเป็นของปีอื่นหรือหน่วยงานประเภทอื่น จึงยึดชื่อข้อ`,
    en: `${count} numbers of the page are not those of the list that was chosen: it may be of another year or kind of agency. Titles decided.`,
  }),
  menu: (count: number): ByLanguage<string> => ({
    th: `เมนูของหน้าเว็บซ้ำกับรายการข้อ ${count} ข้อ จึงไม่ได้นำลิงก์ในเมนูมา`,
    en: `A menu of the page repeats ${count} items; its links were not taken.`,
  }),
  tooManyLinks: (id: string, left: number): ByLanguage<string> => ({
    th: `${id}: มีลิงก์มากเกินไป ไม่ได้นำมาอีก ${left} ลิงก์ ให้เลือกเฉพาะที่เป็นหลักฐาน`,
    en: `${id}: too many links; ${left} of them were left out. Choose those that are evidence.`,
  }),
  noAddress: (count: number): ByLanguage<string> => ({
    th: `ไฟล์ไม่ได้บอกที่อยู่ของหน้าเว็บ จึงไม่รู้ว่าลิงก์แบบย่อ ${count} ลิงก์นำไปที่ใด ให้ระบุ --website หรือบันทึกหน้าใหม่จากเบราว์เซอร์`,
    en: `The file does not say the address of its page: where ${count} relative links lead is not known. Give --website, or save the page anew in a browser.`,
  }),
  notWhole: (url: string): ByLanguage<string> => ({
    th: `หน้า ${url} ใหญ่หรือส่งมาช้าเกินไป อ่านเฉพาะส่วนต้น ข้อที่อยู่ท้ายหน้าอาจขาดไป`,
    en: `The page ${url} is too large or too slow: only its first part was read. Items further down may be missing.`,
  }),
  notRead: (url: string, why: ByLanguage<string>): ByLanguage<string> => ({
    th: `เปิดหน้า ${url} ไม่ได้ (${why.th})`,
    en: `The page ${url} could not be read (${why.en}).`,
  }),
  tooManyPages: (left: number): ByLanguage<string> => ({
    th: `หน้าเว็บลิงก์ไปอีกหลายหน้า ไม่ได้อ่านอีก ${left} หน้า`,
    en: `The page leads to many pages; ${left} of them were not read.`,
  }),
  ended: (left: number): ByLanguage<string> => ({
    th: `หยุดก่อนจบ ยังไม่ได้อ่านอีก ${left} หน้า`,
    en: `Ended before all was read: ${left} pages were not.`,
  }),
  shared: (urls: readonly string[]): ByLanguage<string> => ({
    th: `ไม่ได้นำไฟล์ที่อยู่บนหน้าของหลายข้อเหมือนกันมา: ${addresses(urls).th}`,
    en: `Files that stand on the pages of several items alike were left out: ${addresses(urls).en}`,
  }),
};

const whatIsKnown: ByLanguage<string> = {
  th: 'ข้อจะรู้ได้จากรหัส (O1, ข้อ 1) หรือชื่อข้อตามรายการที่เลือก',
  en: 'Items are known by their codes (O1) or by their titles in the list that was chosen.',
};

/** Why a page gives nothing, and what to do. */
export const pageProblems = {
  nothing: {
    th: `ไม่พบข้อใดบนหน้าเว็บ ${whatIsKnown.th} ให้ใส่ที่อยู่ของหน้าที่รวมข้อทั้งหมดไว้`,
    en: `No item was found on the page. ${whatIsKnown.en} Name the page that lists them.`,
  },
  nothingDeeper: {
    th: `ไม่พบข้อใดบนหน้าเว็บและหน้าที่หน้านั้นลิงก์ไป ${whatIsKnown.th} ให้ใส่ที่อยู่ของหน้าที่รวมข้อทั้งหมดไว้`,
    en: `No item was found on the page or on those that it leads to. ${whatIsKnown.en} Name the page that lists them.`,
  },
  drawn: {
    th: 'หน้าเว็บสร้างเนื้อหาด้วย JavaScript จึงอ่านโดยตรงไม่ได้ ให้เปิดในเบราว์เซอร์ รอจนเนื้อหาขึ้นครบ กด Ctrl+S บันทึกเป็นหน้าเว็บ (.html) แล้วนำเข้าไฟล์นั้น',
    en: 'The page is drawn by JavaScript and cannot be read as it is. Open it in a browser, wait until all is shown, save it with Ctrl+S as a web page (.html), and import that file.',
  },
  login: {
    th: 'หน้าเว็บต้องเข้าสู่ระบบ ผู้ประเมินและประชาชนก็เปิดไม่ได้ ให้ใส่ที่อยู่ของหน้าที่เปิดได้โดยไม่ต้องเข้าสู่ระบบ หรือบันทึกหน้านั้นเป็น .html แล้วนำเข้าไฟล์',
    en: 'The page asks for a login: assessors and the public cannot open it either. Name a page that opens without one, or save the page as .html and import the file.',
  },
  notPage: {
    th: 'ที่อยู่นี้เป็นไฟล์ ไม่ใช่หน้าเว็บ ให้ดาวน์โหลดแล้วนำเข้าไฟล์นั้น',
    en: 'The address is that of a file, not of a page: download it and import the file.',
  },
  notOpened: (verdict: ByLanguage<string>, why: ByLanguage<string>): ByLanguage<string> => ({
    th: `เปิดหน้าเว็บไม่ได้ (${verdict.th}): ${why.th} ลองเปิดในเบราว์เซอร์ ถ้าเปิดได้ ให้บันทึกเป็น .html แล้วนำเข้าไฟล์นั้น`,
    en: `The page could not be opened (${verdict.en}): ${why.en} Try it in a browser; if it opens there, save it as .html and import that file.`,
  }),
};
