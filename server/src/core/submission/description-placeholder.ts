import { findMatches } from '../ground/matches';
import { type ProfileItem, requiredElements } from '../profile/profile';
import type { Item } from './submission';

/**
 * What a template leaves to be filled in: dots, `XXX`, `(ระบุ)`, `[ชื่อหน่วยงาน]`. Letters x in a number hide it on
 * purpose, three dots are a blank only behind what they stand for (`เลขที่...`) or where a path breaks off, rows of dots before
 * a number of a page lead to it, and `(ถ้ามี)` is meant as it stands.
 */
const placeholder =
  /(?:\.{3}|…)(?![.…])(?<=(?:ระบุ|เลขที่|วันที่|(?<!หน้า|พื้น|สถาน|แผน)ที่|ชื่อ|พ\.ศ\.|ปี|เดือน|จำนวน|โทร\.?|เรื่อง|ข้อ|ร้อยละ|>)\s{0,3}(?:\.{3}|…)|>[^>\r\n.…]{0,120}[^\s>.…](?:\.{3}|…)(?=\s*$))(?<!(?:เช่น|อาทิ)[^\r\n.…]{0,120}(?:\.{3}|…))|(?:\.{4,}|…{2,})(?![.…]|\s{0,3}(?:หน้า\s{0,3})?[0-9๐-๙]{1,3}\s*$)|_{3,}|(?<![a-z]|[0-9x]-)x{3,}(?![a-z]|-[0-9x])|\b(?:todo|tbd)\b|(?<!อื่น\s?ๆ?\s{0,3})[([<]\s{0,3}(?:โปรด|กรุณา)?ระบุ\s{0,3}[)\]>]|(?<!อื่น\s?ๆ?\s{0,3})\((?:โปรด|กรุณา)ระบุ[^()\r\n]{0,80}\)|\[(?:โปรด|กรุณา)?(?:ระบุ|ใส่|กรอก|เลือก|ชื่อ)[^[\]\r\n]{0,80}\]/gim;

/** A text without any of these has nothing to be filled in: most texts are looked through once. */
const anyPlaceholder = /\.{3}|…|_{3}|x{3}|todo|tbd|ระบุ|\[/i;

/** Finds what is still to be filled in. */
export function findPlaceholders(text: string): readonly RegExpExecArray[] {
  return anyPlaceholder.test(text) ? findMatches(text, placeholder) : [];
}

/** Gives the text with a blank for everything that is still to be filled in. */
export function withoutPlaceholders(text: string): string {
  return anyPlaceholder.test(text) ? text.replace(placeholder, ' ') : text;
}

/** What the template asks for, for the label of its fix. */
export const templateParts = 'ทางเข้า เนื้อหา ช่วงเวลา ผู้อนุมัติ';

/** The lines of a description to be filled in: the way in, the contents element by element, the period, who approved. */
export function descriptionTemplate(item: Item, expected: ProfileItem): string[] {
  const labels = requiredElements(expected).map(elementName);
  const contents = labels.length > 0 ? labels.map((label, index) => `${index + 1}. ${label}`) : ['[ระบุสิ่งที่แสดงในหน้า]'];
  return [
    'ทางเข้า: หน้าหลัก > [ระบุเมนู] > [ระบุหัวข้อ]',
    'เนื้อหาที่แสดง:',
    ...contents,
    `ช่วงเวลา: ${oneLine(item.periods.map(({ value }) => value).join(', ')) || '[ระบุช่วงเวลาของข้อมูล]'}`,
    'ผู้อนุมัติ: [ระบุตำแหน่ง] เมื่อ [ระบุวันที่]',
  ];
}

const ifAny = /\(\s{0,3}ถ้ามี\s{0,3}\)/g;

/** Gives an element's name as a description has it: without `(ถ้ามี)`, which is for the one who fills it in. */
export function elementName({ label }: { readonly label: string }): string {
  return oneLine(label.replace(ifAny, ' '));
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
