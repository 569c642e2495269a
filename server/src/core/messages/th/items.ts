import type { ItemsArguments } from '../arguments/items';
import type { Texts } from '../catalogue';
import { profileTexts } from '../profile-texts';
import { list, quote } from '../quote';
import { costText, more } from './phrases';

/** The divisions, and the one that gathers their answers. */
const owners = (divisions: string, by: string | undefined) => (by ? profileTexts.th.compiled(divisions, by) : divisions);

export const items: Texts<ItemsArguments> = {
  'item.missing': ({ item, title, divisions, compiledBy, cost, confidence }) =>
    `ยังไม่มีคำตอบข้อ ${item} ${quote(title)}${confidence ? ` (ที่มาของข้อ: ${profileTexts.th.confidence[confidence]})` : ''}${divisions.length > 0 ? ` ผู้รับผิดชอบ: ${owners(list(divisions, 3, more), compiledBy)}` : ''} ข้อที่ไม่ตอบได้ 0 คะแนน${costText(cost)} ให้เพิ่ม “${item}:” ใต้ items`,
  'item.unknown': ({ key, profile, elsewhere, last }) =>
    `ไม่มีข้อ ${quote(key)} ในรายการ ${profile} (ข้อสุดท้ายคือ ${last})` +
    (elsewhere.length > 0
      ? ` ข้อเลขนี้มีในรายการของปี ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}`
      : '') +
    ' ตรวจเลขข้อหรือปีงบประมาณ หรือลบออก',
  'item.id-spelling': ({ key, item }) => `รหัสข้อ ${quote(key)} ต้องพิมพ์ว่า ${item} (ตัวโอภาษาอังกฤษตามด้วยเลขอารบิก)`,
  'item.duplicate': ({ key, item }) => `ข้อ ${item} มีซ้ำ (พิมพ์ว่า ${quote(key)}) คำตอบตรงนี้จะไม่ถูกใช้ ให้รวมเป็นข้อเดียว`,
  'item.answer-none': ({ item, cost }) => `ตอบข้อ ${item} ว่า “ไม่มี” จะได้ 0 คะแนน${costText(cost)} ถ้ามีข้อมูลบนเว็บไซต์ให้ตอบ “มี” พร้อม URL`,
  'answer.without-url': ({ item }) => `ข้อ ${item} ตอบ “มี” แต่ไม่มี URL ผู้ประเมินจะหาข้อมูลไม่พบและให้ 0 คะแนน ให้เพิ่ม URL ของหน้าบนเว็บไซต์หลักใต้ urls`,
  'answer.none-with-url': ({ item }) => `ข้อ ${item} ตอบ “ไม่มี” แต่ใส่ URL ไว้ คำตอบขัดกัน ถ้ามีข้อมูลให้แก้เป็น “มี” ถ้าไม่มีให้ลบ URL`,
};
