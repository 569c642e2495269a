import type { ByLanguage, Language } from '../../../ground/language';
import { askedElements, type ProfileElement, type ProfileItem } from '../../../profile/profile';
import { describeElement } from '../../../profile/profile-facts';
import { escapeMarkdown } from '../../markdown';
import type { Completion, CompletionPlace, CompletionSource } from '../completion';
import { createEntry, writeKey } from '../create-entry';
import { escapeSnippet, tabStop } from '../snippet';
import { createKeyEntry } from './offer-keys';

interface ElementTexts {
  readonly optional: string;
  readonly all: (count: number) => string;
  readonly allDetail: string;
}

const texts: ByLanguage<ElementTexts> = {
  th: {
    optional: 'ไม่บังคับ',
    all: (count) => `ใส่องค์ประกอบที่ยังขาดทั้ง ${count} รายการ`,
    allDetail: 'ใส่ false ไว้ก่อน แก้เป็น true เมื่อหน้าเว็บแสดงแล้ว',
  },
  en: {
    optional: 'optional',
    all: (count) => `Add all ${count} missing elements`,
    allDetail: 'false at first: true once the page shows it',
  },
};

/** Offers the elements of an item that are not there yet, those that are asked for first. */
export const offerElements: CompletionSource = (place) => {
  const { mapPath, result, itemId, language } = place;
  const expected = result.profile?.itemById.get(itemId ?? '');
  if (mapPath?.length !== 3 || mapPath[2] !== 'elements' || !expected) return [];
  const there = place.keys();
  const isMissing = ({ id }: ProfileElement) => !there.has(id);
  const asked = askedElements(expected).filter(isMissing);
  const others = (expected.elements ?? []).filter((element) => element.required === false && isMissing(element));
  return [
    ...[...asked, ...others].map((element) => createElementEntry(place, element, expected, language)),
    ...(asked.length > 1 && place.isAlone && !place.isFlow && !place.hasColon ? [createAllEntry(place, asked, language)] : []),
  ];
};

function createElementEntry(place: CompletionPlace, element: ProfileElement, item: ProfileItem, language: Language): Completion {
  const { id, label, labelEn = '', synonyms = [], required } = element;
  return createKeyEntry(place, id, {
    label: language === 'en' && labelEn !== '' ? labelEn : label,
    detail: required === false ? `${id} · ${texts[language].optional}` : id,
    documentation: escapeMarkdown(describeElement(element, item, language)),
    filterWords: [id, label, ...synonyms, labelEn],
  });
}

function createAllEntry(place: CompletionPlace, elements: readonly ProfileElement[], language: Language): Completion {
  const { all, allDetail } = texts[language];
  const label = all(elements.length);
  const lines = elements.map(({ id }, index) => `${escapeSnippet(writeKey(id))}: ${tabStop(index + 1, 'false')}`);
  const words = [label, 'all', 'ทั้งหมด', 'ทุกองค์ประกอบ'];
  return createEntry(place, lines.join(`\n${' '.repeat(place.column)}`), true, {
    ...{ kind: 'text', label, filterWords: words, documentation: allDetail, detail: '' },
  });
}
