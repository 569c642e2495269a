import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';
import { allDivisions } from '../../thai/division';

/** Why a division cannot be renamed. */
export type RenameRefusal =
  | { readonly kind: 'no-division' | 'all' | 'no-name' | 'several' }
  | { readonly kind: 'unread'; readonly key: string };

type RefusalTexts = Readonly<Record<Exclude<RenameRefusal['kind'], 'unread'>, string>> & { readonly unread: (key: string) => string };

/** Texts of the refusals, by language. */
export const renameTexts: ByLanguage<RefusalTexts> = {
  th: {
    'no-division': 'เปลี่ยนชื่อได้เฉพาะชื่อฝ่าย ให้วางเคอร์เซอร์บนชื่อฝ่าย เช่น ค่าของ division แล้วลองอีกครั้ง',
    all: `${quote(allDivisions)} หมายถึงทุกฝ่าย ไม่ใช่ชื่อฝ่ายใดฝ่ายหนึ่ง จึงเปลี่ยนชื่อไม่ได้`,
    'no-name': 'ให้พิมพ์ชื่อใหม่ในบรรทัดเดียว',
    several: 'ชื่อใหม่จะถูกอ่านเป็นหลายฝ่าย ให้พิมพ์ชื่อเดียว โดยไม่มีเครื่องหมาย , หรือ ; และไม่มีคำว่า “และฝ่าย”',
    unread: (key) => `ยังเปลี่ยนชื่อไม่ได้ เพราะชื่อนี้อยู่ใน ${quote(key)} ซึ่งยังอ่านไม่ได้ด้วย ให้แก้ส่วนนั้นก่อน`,
  },
  en: {
    'no-division': 'Only the name of a division can be renamed. Put the cursor on one, such as the value of division, and try again.',
    all: `${quote(allDivisions)} means every division and is the name of none; it cannot be renamed.`,
    'no-name': 'Type the new name on one line.',
    several: 'The new name would be read as several divisions. Type one name, without , or ; or “และฝ่าย”.',
    unread: (key) => `The name also stands in ${quote(key)}, which cannot be read yet. Mend that first; nothing was renamed.`,
  },
};
