import type { ByLanguage, Language } from '../../ground/language';
import { more } from '../../ground/phrases';
import { quote } from '../../ground/quote';
import type { FormerItem } from '../../profile/map-items';
import { titleIn } from '../../profile/profile-facts';
import { profileTexts } from '../../profile/profile-texts';
import type { Doubt } from '../found-answers';
import type { Outdated } from './outdated';

/** Says one thing in both languages. */
export function inBoth(say: (language: Language) => string): ByLanguage<string> {
  return { th: say('th'), en: say('en') };
}

/** Places that one doubt names. */
const placesNamed = 4;

function listPlaces(places: readonly string[], language: Language): string {
  const shown = places.slice(0, placesNamed).join(', ');
  return places.length > placesNamed ? `${shown} ${more[language](places.length - placesNamed)}` : shown;
}

/** Above an item: where its answer comes from, and why that is taken for the same; one for each reason. */
export function originDoubts(formers: readonly FormerItem[], from: number, to: number): Doubt[] {
  const reasons = new Map<string, FormerItem[]>();
  for (const former of formers) {
    const reason = `${former.ground} ${former.confidence}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), former]);
  }
  return [...reasons.values()].map((same) => originDoubt(same, from, to));
}

function originDoubt(formers: readonly FormerItem[], from: number, to: number): Doubt {
  const [first] = formers;
  const isSame = first?.ground === 'same-title';
  const names = inBoth((language) =>
    formers.map(({ item }) => (isSame ? item.id : `${item.id} ${quote(titleIn(item, language))}`)).join(', '),
  );
  if (!first || isSame)
    return {
      th: `ยกคำตอบมาจากข้อ ${names.th} ปีงบประมาณ ${from} ให้ตรวจว่ายังเป็นจริงในปี ${to}`,
      en: `taken from item ${names.en} of fiscal year ${from}; is it still so in ${to}?`,
    };
  const why = inBoth((language) => {
    const { grounds, confidence } = profileTexts[language];
    return first.confidence === 'document' ? grounds[first.ground] : `${grounds[first.ground]} – ${confidence[first.confidence]}`;
  });
  return {
    th: `ยกคำตอบมาจากข้อ ${names.th} ปีงบประมาณ ${from} (${why.th}) ให้ดูว่าเป็นเรื่องเดียวกันจริง`,
    en: `taken from item ${names.en} of fiscal year ${from} (${why.en}); is it the same matter?`,
  };
}

/** What is asked of a person by what was taken over. */
export const nextYearDoubts = {
  split: (id: string, others: readonly string[]): Doubt => ({
    th: `ข้อ ${id} เดิมแยกเป็นหลายข้อ คำตอบนี้อยู่ในข้อ ${others.join(', ')} ด้วย ให้เหลือเฉพาะส่วนของข้อนี้`,
    en: `item ${id} was split, and the same answer stands in ${others.join(', ')} too; keep what belongs here`,
  }),
  joined: (ids: readonly string[]): Doubt => ({
    th: `รวมข้อความของข้อเดิม ${ids.join(', ')} ให้เรียบเรียงใหม่`,
    en: `the texts of former items ${ids.join(', ')}, one after the other; make one of them`,
  }),
  answers: (answers: readonly string[]): Doubt => ({
    th: `ข้อเดิมตอบไม่ตรงกัน (${answers.join(', ')}) จึงไม่ได้ยกคำตอบมา`,
    en: `the former items are answered differently (${answers.join(', ')}); no answer was taken over`,
  }),
  period: (periods: readonly string[]): Doubt => ({
    th: `รอบระยะเวลาเดิม ${periods.map(quote).join(', ')} ไม่ได้ยกมา ให้ใส่รอบของปีนี้`,
    en: `the former period ${periods.map(quote).join(', ')} was left out; give that of this year`,
  }),
  divisions: (names: readonly string[]): Doubt => ({
    th: `ปีก่อนผู้รับผิดชอบคือ ${names.join(', ')}`,
    en: `last year ${names.join(', ')} answered`,
  }),
  evidence: (files: readonly string[]): Doubt => ({
    th: `ไฟล์หลักฐานของปีก่อนไม่ได้ยกมา: ${files.join(', ')}`,
    en: `evidence files of last year were left out: ${files.join(', ')}`,
  }),
  element: (label: string, isAsked: boolean, said: ByLanguage<string>): Doubt => ({
    th: `องค์ประกอบ ${quote(label)}${isAsked ? '' : ' (ไม่มีในรายการของข้อนี้)'} ปีก่อน: ${said.th}`,
    en: `element ${quote(label)}${isAsked ? '' : ' (not in the list of this item)'} last year: ${said.en}`,
  }),
  none: (reason: string): ByLanguage<string> => ({ th: `ไม่มี เพราะ ${reason}`, en: `does not exist: ${reason}` }),
  sameAs: (typed: string): Doubt => ({
    th: `ปีก่อนใช้หน้าเดียวกับข้อ ${typed} (sameAs) ไม่มีข้อที่ตรงกันข้อเดียวในรายการใหม่ จึงไม่ได้ยกมา`,
    en: `last year it shared the page of item ${typed} (sameAs); no single item of the new list is the same, so it was left out`,
  }),
  otherResults: (results: readonly string[]): Doubt => ({
    th: `ผลของข้อเดิมอื่น: ${results.join('; ')}`,
    en: `results of the other former items: ${results.join('; ')}`,
  }),
  words: (places: readonly string[], to: number): Doubt => ({
    th: `ข้อความนี้กล่าวถึงปีเดิม: ${listPlaces(places, 'th')} ให้แก้เป็นของปี ${to}`,
    en: `the text speaks of former years: ${listPlaces(places, 'en')}; make it that of ${to}`,
  }),
  mentions: (references: readonly { readonly id: string; readonly now: readonly string[] }[], from: number): Doubt => ({
    th: `ข้อความนี้อ้างเลขข้อของปี ${from}: ${references.map(({ id, now }) => `${id} ${now.length > 0 ? `ปีนี้คือ ${now.join(', ')}` : 'ไม่มีในรายการใหม่'}`).join('; ')}`,
    en: `the text names items of ${from}: ${references.map(({ id, now }) => `${id} ${now.length > 0 ? `is ${now.join(', ')} now` : 'is in the new list no more'}`).join('; ')}`,
  }),
  address: (parts: readonly Outdated[], from: number, to: number): Doubt => {
    const years = parts.flatMap((part) => ('year' in part ? [String(part.year)] : []));
    const items = parts.flatMap((part) => ('item' in part ? [part.item] : []));
    return {
      th: `ที่อยู่นี้ระบุ${[...years.map((year) => `ปี ${year}`), ...items.map((id) => `เลขข้อ ${id} ของปี ${from}`)].join(' และ')} ให้เปิดดูและใช้หน้าของปี ${to}`,
      en: `the address names ${[...years.map((year) => `the year ${year}`), ...items.map((id) => `${id}, an item of ${from}`)].join(' and ')}; open it and give the page of ${to}`,
    };
  },
  scores: {
    th: 'คะแนนที่ประกาศหรือคาดไว้ในไฟล์ปีก่อน ให้ใส่คะแนนที่ประกาศ',
    en: 'as published or expected in the file of last year; give what was published',
  } satisfies Doubt,
  headcount: (from: number): Doubt => ({
    th: `จำนวนบุคลากรของปีงบประมาณ ${from} ให้ปรับเป็นของปีนี้`,
    en: `staff of fiscal year ${from}; bring it up to date`,
  }),
} as const;
