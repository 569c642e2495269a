import { replaceFix } from '../../findings/fix';
import { more } from '../../ground/phrases';
import { list, quote } from '../../ground/quote';
import { type NamedElement, nameElement } from '../../profile/name-element';
import { findUnknownElements } from '../../submission/element-names';
import { defineRule, found } from '../define-rule';
import { eachItem } from '../each-item';

interface Arguments {
  readonly element: string;
  readonly nearest: NamedElement | null;
  readonly known: readonly NamedElement[];
}

export const elementUnknown = defineRule<Arguments>({
  code: 'element.unknown',
  severity: 'error',
  scope: 'item',
  source: 'the elements of the profile',
  texts: {
    th: {
      message: ({ element, nearest, known }) =>
        `ข้อนี้ไม่มีองค์ประกอบ ${quote(element)} ค่านี้จึงไม่ถูกนับ${nearest ? ` น่าจะหมายถึง ${nameElement(nearest)}` : ''} ให้เลือกจาก: ${list(known.map(nameElement), 4, more.th)}`,
      meaning: 'ข้อนี้ไม่มีองค์ประกอบชื่อนี้',
      why: 'องค์ประกอบที่พิมพ์ผิดไม่ถูกนับ ทั้งที่อาจเผยแพร่แล้ว',
      remedy: 'ใช้รหัสองค์ประกอบตามรายการของข้อ ถ้ามีชื่อใกล้เคียง ใช้คำสั่งแก้ได้',
    },
    en: {
      message: ({ element, nearest, known }) =>
        `The item has no element ${quote(element)}, so it does not count.${nearest ? ` Probably ${nameElement(nearest)} is meant.` : ''} Take one of these: ${list(known.map(nameElement), 4, more.en)}.`,
      meaning: 'The item has no such element.',
      why: 'A misspelt element does not count, though it may be published.',
      remedy: 'Use the ids of the item’s elements. Where one is near, the quick fix takes it.',
    },
  },
  check: eachItem(({ item, expected }) => {
    const known = (expected?.elements ?? []).map(({ id, label }) => ({ id, label }));
    if (known.length === 0) return [];
    const unknown = findUnknownElements(item, expected);
    return item.elements
      .filter(({ id }) => unknown.has(id))
      .map(({ id, keySpan }) => {
        const nearest = known.find((element) => element.id === unknown.get(id)) ?? null;
        const fix = nearest === null ? null : replaceFix(keySpan, nearest.id);
        return found(keySpan, { element: id, nearest, known }, { item: item.id, fix });
      });
  }),
});
