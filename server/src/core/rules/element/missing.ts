import { more, moreDivisions } from '../../ground/phrases';
import { list } from '../../ground/quote';
import type { Span } from '../../ground/span';
import { type NamedElement, nameElement } from '../../profile/name-element';
import {
  askedElements,
  type Confidence,
  isConfirmed,
  type ProfileElement,
  type ProfileItem,
  requiredElements,
} from '../../profile/profile';
import { profileTexts } from '../../profile/profile-texts';
import { findUnknownElements } from '../../submission/element-names';
import type { Item } from '../../submission/submission';
import { defineRule, type Found, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

/** All of one confidence; with the divisions that answer for them, where the profile says it. */
interface Arguments {
  readonly elements: readonly (NamedElement & { readonly divisions: readonly string[] })[];
  readonly confidence: Confidence;
}

const ownersText = {
  th: (divisions: readonly string[]) => (divisions.length > 0 ? ` ผู้รับผิดชอบ: ${list(divisions, 2, moreDivisions.th)}` : ''),
  en: (divisions: readonly string[]) => (divisions.length > 0 ? ` of ${list(divisions, 2, moreDivisions.en)}` : ''),
};

export const elementMissing = defineRule<Arguments>({
  code: 'element.missing',
  severity: 'error',
  scope: 'item',
  source: '001: the parts of each item; 004 l.811, 816, 870: a part that was not shown scored 0',
  misses: 'elements',
  texts: {
    th: {
      message: ({ elements, confidence }) => {
        const named = list(
          elements.map((element) => `${nameElement(element)}${ownersText.th(element.divisions)}`),
          3,
          more.th,
        );
        return confidence === 'document'
          ? `ยังขาดองค์ประกอบ ${named} ให้เผยแพร่แล้วใส่ true หรือ URL ใต้ elements หรือ { none: เหตุผลจริง } ถ้าหน่วยงานไม่มีเรื่องนั้น เพราะขาดองค์ประกอบเดียวก็อาจได้ 0 คะแนนทั้งข้อ`
          : `ยังไม่ระบุว่าแสดงองค์ประกอบ ${named} ถ้าแสดงแล้วให้ใส่ true หรือ URL ใต้ elements ไม่นับเป็นข้อผิดพลาด เพราะองค์ประกอบนี้มาจากการประมาณหรือหน้าเว็บ (${profileTexts.th.confidence[confidence]})`;
      },
      meaning: 'องค์ประกอบที่ข้อนี้ต้องแสดงยังไม่มี หรือตอบว่า `false`',
      why: 'ข้อที่ขาดองค์ประกอบเดียวเคยได้ 0 คะแนนทั้งข้อ',
      remedy: 'เผยแพร่ให้ครบแล้วใส่ `true` หรือ URL ของหน้าที่แสดง ถ้าหน่วยงานไม่มีเรื่องนั้นจริง ให้เขียน `{ none: เหตุผล }`',
    },
    en: {
      message: ({ elements, confidence }) => {
        const named = list(
          elements.map((element) => `${nameElement(element)}${ownersText.en(element.divisions)}`),
          3,
          more.en,
        );
        return confidence === 'document'
          ? `Elements are missing: ${named}. Publish them, then put true or the URL under elements, or { none: the true reason } where the agency has no such thing: one missing element may score the item 0.`
          : `It is not said whether these elements are shown: ${named}. Where they are put true or the URL under elements. This is no error: they are guessed or from a web page (${profileTexts.en.confidence[confidence]}).`;
      },
      meaning: 'An element that the item must show is absent or `false`.',
      why: 'Items have scored 0 because one element was missing.',
      remedy: 'Publish it, then write `true` or the URL where it is shown. If it does not exist in the office, write `{ none: reason }`.',
    },
  },
  check: eachAnsweredItem((item, expected) => {
    if (item.unreadableKeys.has('elements')) return [];
    // What no document asks for is no matter where nobody speaks of elements.
    const doubtful = item.elementsKeySpan ? askedElements(expected).filter((element) => !isConfirmed(element)) : [];
    return [requiredElements(expected), doubtful].flatMap((elements) => findMissing(item, expected, elements));
  }),
});

/** Those that are not listed together at the key, those that are denied each at its value. Of what no document asks for it is only said. */
function findMissing(item: Item, expected: ProfileItem, elements: readonly ProfileElement[]): Found<Arguments>[] {
  if (elements.length === 0) return [];
  const given = new Map(item.elements.map((element) => [element.id, element]));
  // One that is only misspelt is not missing as well.
  const meant = new Set(findUnknownElements(item, expected).values());
  const absent = elements.filter(({ id }) => !given.has(id) && !meant.has(id));
  const listed = absent.length === 0 ? [] : [createMissing(item, item.elementsKeySpan ?? item.keySpan, absent)];
  const denied = elements.flatMap((element) => {
    const entry = given.get(element.id);
    return entry?.shown === 'no' || entry?.shown === 'absent' ? [createMissing(item, entry.span, [element])] : [];
  });
  return [...listed, ...denied];
}

function createMissing({ id }: Item, span: Span, elements: readonly ProfileElement[]): Found<Arguments> {
  const named = elements.map(({ id, label, divisions = [] }) => ({ id, label, divisions }));
  const confidence = elements[0]?.confidence ?? 'document';
  return found(span, { elements: named, confidence }, { item: id, ...(confidence !== 'document' && { severity: 'info' }) });
}
