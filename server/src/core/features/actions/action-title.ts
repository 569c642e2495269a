import type { FixTitle } from '../../findings/finding';
import { formatFix } from '../../findings/fix-texts';
import type { ByLanguage, Language } from '../../ground/language';
import { quote } from '../../ground/quote';
import { monthName } from '../../profile/period-need-texts';
import type { BilingualText } from '../../profile/profile';
import { stepNames } from '../../submission/step-names';
import type { ApprovalStepName } from '../../submission/submission';
import type { MonthIndex } from '../../thai/month-index';

/** What an action does, for its label: what a fix of a finding does, or what only an editor offers. */
export type ActionTitle = FixTitle | OwnTitle;

type OwnTitle =
  | { readonly kind: 'answer'; readonly answer: string; readonly item: string }
  | { readonly kind: 'type'; readonly what: string }
  | { readonly kind: 'type-anew'; readonly typed: string }
  | { readonly kind: 'set-aside'; readonly what: string }
  | { readonly kind: 'set-aside-rest' }
  | { readonly kind: 'keep-as-note'; readonly what: string }
  | { readonly kind: 'responsible'; readonly division: string }
  | { readonly kind: 'nearest'; readonly with: string }
  | { readonly kind: 'list'; readonly profile: string; readonly fiscalYear: number; readonly title: BilingualText }
  | { readonly kind: 'begin'; readonly fiscalYear: number; readonly title: BilingualText }
  | { readonly kind: 'agency'; readonly name: string; readonly with: string }
  | { readonly kind: 'renumber'; readonly item: string; readonly title: string }
  | { readonly kind: 'today'; readonly date: string }
  | { readonly kind: 'same-day'; readonly date: string; readonly step: ApprovalStepName }
  | { readonly kind: 'mask'; readonly with: string }
  | { readonly kind: 'erase' }
  | { readonly kind: 'comment-line' }
  | { readonly kind: 'keep'; readonly side: 'ours' | 'theirs' | 'both' }
  | { readonly kind: 'list-elements'; readonly count: number }
  | { readonly kind: 'shown'; readonly element: string }
  | { readonly kind: 'shown-at'; readonly element: string; readonly url: string }
  | { readonly kind: 'not-shown'; readonly element: string }
  | { readonly kind: 'not-here'; readonly element: string }
  | { readonly kind: 'fill'; readonly item: string }
  | { readonly kind: 'insert-items'; readonly count: number }
  | { readonly kind: 'insert-evidence'; readonly count: number }
  | { readonly kind: 'sort-items' }
  | { readonly kind: 'stamp'; readonly step: ApprovalStepName; readonly by: string; readonly on: string }
  | { readonly kind: 'canonical'; readonly with: string }
  | { readonly kind: 'no-data'; readonly months: readonly MonthIndex[] };

type Texts = { readonly [K in OwnTitle['kind']]: (title: Extract<OwnTitle, { kind: K }>) => string };

const texts: ByLanguage<Texts> = {
  th: {
    answer: ({ answer, item }) => `ตอบ ${quote(answer)} ในข้อ ${item}`,
    type: ({ what }) => `เพิ่มที่สำหรับพิมพ์ ${quote(what)}`,
    'type-anew': ({ typed }) => `พิมพ์ใหม่ เก็บ ${quote(typed)} ไว้หลัง #`,
    'set-aside': ({ what }) => `เปลี่ยน ${quote(what)} เป็นหมายเหตุ (#) เก็บไว้ดู ไม่ใช้ตอบ`,
    'set-aside-rest': () => 'เปลี่ยนส่วนที่อยู่หลัง --- เป็นหมายเหตุ (#)',
    'keep-as-note': ({ what }) => `ย้าย ${quote(what)} ไปไว้ใน notes`,
    responsible: ({ division }) => `แก้เป็น ${quote(division)} (ผู้รับผิดชอบข้อนี้)`,
    nearest: ({ with: text }) => `แก้เป็น ${quote(text)} (ใกล้เคียงที่สุด)`,
    list: ({ title, profile, fiscalYear }) => `ใช้รายการข้อปี ${fiscalYear}: ${title.th} (${profile})`,
    begin: ({ title, fiscalYear }) => `เริ่มไฟล์คำตอบปี ${fiscalYear}: ${title.th}`,
    agency: ({ name, with: text }) => `แก้เป็น ${quote(text)} (เขต${name})`,
    renumber: ({ item, title }) => `เปลี่ยนเป็น ${item} ${title}`,
    today: ({ date }) => `แก้เป็นวันนี้ ${quote(date)}`,
    'same-day': ({ date, step }) => `แก้เป็น ${quote(date)} วันเดียวกับ “${stepNames.th[step]}”`,
    mask: ({ with: text }) => `ลบออก แล้วใส่ ${quote(text)} แทน`,
    erase: () => 'ลบออก',
    'comment-line': () => 'เปลี่ยนบรรทัดนี้เป็นหมายเหตุ (#) เก็บไว้ดู',
    keep: ({ side }) =>
      ({ ours: 'เก็บส่วนบน (ฉบับนี้) ลบส่วนล่าง', theirs: 'เก็บส่วนล่าง (อีกฉบับ) ลบส่วนบน', both: 'เก็บทั้งสองส่วน ลบเฉพาะเครื่องหมาย' })[side],
    'list-elements': ({ count }) => `ใส่องค์ประกอบที่ขาด ${count} รายการ เป็น false ไว้ก่อน`,
    shown: ({ element }) => `${element}: แสดงแล้ว (true)`,
    'shown-at': ({ element, url }) => `${element}: แสดงที่ ${url}`,
    'not-shown': ({ element }) => `${element}: ยังไม่แสดง (false)`,
    'not-here': ({ element }) => `${element}: ไม่มีในหน่วยงาน (ใส่เหตุผล)`,
    fill: ({ item }) => `เติมข้อ ${item} ให้ครบโครง (ของเดิมอยู่ครบ)`,
    'insert-items': ({ count }) => `ใส่ข้อที่ยังขาดทั้งหมด (${count} ข้อ)`,
    'insert-evidence': ({ count }) => `ใส่ไฟล์หลักฐานทุกข้อ (${count} ไฟล์)`,
    'sort-items': () => 'เรียงข้อตามลำดับของรายการข้อ',
    stamp: ({ step, by, on }) => `ลงวันที่ขั้น “${stepNames.th[step]}”: ${by} ${on}`,
    'no-data': ({ months }) =>
      months.length === 1
        ? `ระบุในคำอธิบายว่า ${months.map(monthName.th)} ไม่มีรายการ (เลือกเมื่อไม่มีจริง)`
        : `ระบุในคำอธิบายว่าไม่มีรายการทั้ง ${months.length} เดือน: ${months.map(monthName.th).join(', ')} (เลือกเมื่อไม่มีจริง)`,
    canonical: ({ with: text }) => `เขียนเป็นรูปแบบมาตรฐาน ${quote(text)}`,
  },
  en: {
    answer: ({ answer, item }) => `Answer ${quote(answer)} in ${item}`,
    type: ({ what }) => `Make a place to type ${quote(what)}`,
    'type-anew': ({ typed }) => `Type it anew, keep ${quote(typed)} behind #`,
    'set-aside': ({ what }) => `Make ${quote(what)} a comment (#): kept, not part of the answer`,
    'set-aside-rest': () => 'Make what stands after --- a comment (#)',
    'keep-as-note': ({ what }) => `Move ${quote(what)} into notes`,
    responsible: ({ division }) => `Change to ${quote(division)} (responsible for the item)`,
    nearest: ({ with: text }) => `Change to ${quote(text)} (the nearest)`,
    list: ({ title, profile, fiscalYear }) => `Use the list of ${fiscalYear}: ${title.en} (${profile})`,
    begin: ({ title, fiscalYear }) => `Begin a submission of ${fiscalYear}: ${title.en}`,
    agency: ({ name, with: text }) => `Change to ${quote(text)} (${name})`,
    renumber: ({ item, title }) => `Change to ${item} ${title}`,
    today: ({ date }) => `Change to today, ${quote(date)}`,
    'same-day': ({ date, step }) => `Change to ${quote(date)}, the day of “${stepNames.en[step]}”`,
    mask: ({ with: text }) => `Remove it and write ${quote(text)} instead`,
    erase: () => 'Remove it',
    'comment-line': () => 'Make this line a comment (#)',
    keep: ({ side }) =>
      ({
        ours: 'Keep the upper part, remove the lower',
        theirs: 'Keep the lower part, remove the upper',
        both: 'Keep both parts, remove the markers',
      })[side],
    'list-elements': ({ count }) => `Insert the ${count} missing elements as false for now`,
    shown: ({ element }) => `${element}: shown (true)`,
    'shown-at': ({ element, url }) => `${element}: shown at ${url}`,
    'not-shown': ({ element }) => `${element}: not shown yet (false)`,
    'not-here': ({ element }) => `${element}: does not exist here (give a reason)`,
    fill: ({ item }) => `Fill in the frame of ${item} (what is there stays)`,
    'insert-items': ({ count }) => `Insert all missing items (${count})`,
    'insert-evidence': ({ count }) => `Insert the evidence of all items (${count} file${count === 1 ? '' : 's'})`,
    'sort-items': () => 'Sort the items in the order of the list',
    stamp: ({ step, by, on }) => `Date the step “${stepNames.en[step]}”: ${by}, ${on}`,
    'no-data': ({ months }) =>
      months.length === 1
        ? `State that there was nothing in ${months.map(monthName.en)} (only if so)`
        : `State that there was nothing in all ${months.length} months: ${months.map(monthName.en).join(', ')} (only if so)`,
    canonical: ({ with: text }) => `Write it in the standard form ${quote(text)}`,
  },
};

/** Gives the label of an action. */
export function formatActionTitle(title: ActionTitle, language: Language): string {
  const format = (texts[language] as Partial<Record<string, (title: ActionTitle) => string>>)[title.kind];
  return format ? format(title) : formatFix(title as FixTitle, language);
}
