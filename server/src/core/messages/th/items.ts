import { list, quote } from '../../ground/quote';
import type { ItemsArguments } from '../arguments/items';
import type { Texts } from '../catalogue';
import { profileTexts } from '../profile-texts';
import { costText, moreDivisions } from './phrases';

/** The divisions, and the one that gathers their answers. */
const owners = (divisions: string, by: string | undefined) => (by ? profileTexts.th.compiled(divisions, by) : divisions);

export const items: Texts<ItemsArguments> = {
  'item.missing': ({ item, title, divisions, compiledBy, cost, confidence }) =>
    `ยังไม่มีคำตอบ ${quote(title)}${confidence ? ` (ที่มาของข้อ: ${profileTexts.th.confidence[confidence]})` : ''} ให้เพิ่ม “${item}:” ใต้ items เพราะข้อที่ไม่ตอบได้ 0 คะแนน${costText(cost)}${divisions.length > 0 ? ` ผู้รับผิดชอบ: ${owners(list(divisions, 3, moreDivisions), compiledBy)}` : ''}`,
  'item.unknown': ({ key, profile, elsewhere, last }) =>
    `ไม่มีข้อ ${quote(key)} ในรายการ ${profile} (ข้อสุดท้ายคือ ${last}) ให้ตรวจเลขข้อหรือปีงบประมาณ หรือลบออก` +
    (elsewhere.length > 0
      ? ` ข้อเลขนี้มีในรายการของปี ${elsewhere.map((other) => `${other.fiscalYear} (${other.profile}): ${quote(other.title)}`).join(' / ')}`
      : ''),
  'item.id-spelling': ({ key, item }) => `รหัสข้อ ${quote(key)} ต้องพิมพ์ว่า ${item} (ตัวโอภาษาอังกฤษตามด้วยเลขอารบิก)`,
  'item.duplicate': ({ key }) => `มีข้อนี้ซ้ำ (พิมพ์ว่า ${quote(key)}) ให้รวมเป็นข้อเดียว เพราะคำตอบตรงนี้จะไม่ถูกใช้`,
  'item.answer-none': ({ cost }) => `ตอบว่า “ไม่มี” ถ้ามีข้อมูลบนเว็บไซต์ให้ตอบ “มี” พร้อม URL เพราะคำตอบ “ไม่มี” ได้ 0 คะแนน${costText(cost)}`,
  'answer.without-url': () => 'ตอบ “มี” แต่ไม่มี URL ให้เพิ่ม URL ของหน้าบนเว็บไซต์หลักใต้ urls มิฉะนั้นผู้ประเมินอาจหาข้อมูลไม่พบและให้ 0 คะแนน',
  'answer.none-with-url': () => 'ตอบ “ไม่มี” แต่ใส่ URL ไว้ ถ้ามีข้อมูลให้แก้เป็น “มี” ถ้าไม่มีให้ลบ URL เพราะคำตอบที่ขัดกันเสี่ยงได้ 0 คะแนน',
};
