import type { Language } from '../ground/language';
import { formatThaiDate, parseDate } from '../thai/date';
import {
  type BilingualText,
  type Confidence,
  confidenceOf,
  type PeriodNeed,
  type Profile,
  type ProfileDuty,
  type ProfileElement,
  type ProfileItem,
  type ProfileText,
  responsibleDivisions,
} from './profile';
import { profileTexts } from './profile-texts';

/** Gives a profile's text in a language, or in the one that it is written in. */
export function textIn(text: ProfileText | BilingualText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** Gives who answers for an item, `ทุกฝ่าย (ฝ่ายปกครองรวบรวม)`; null where the profile does not say. */
export function describeResponsible(item: ProfileItem, language: Language): string | null {
  const divisions = (item.divisions ?? responsibleDivisions(item)).join(', ');
  if (divisions === '') return null;
  return item.compiledBy ? profileTexts[language].compiled(divisions, item.compiledBy) : divisions;
}

/** Gives who answers for an item and, where they differ, for each of its elements. */
export function describeOwners(item: ProfileItem, language: Language): string {
  const elements = (item.elements ?? []).flatMap((element) => {
    const own = ownDivisions(element, item);
    return own.length > 0 ? [`${labelIn(element, language)}: ${own.join(', ')}`] : [];
  });
  return [describeResponsible(item, language) ?? '', ...elements].filter(Boolean).join('\n');
}

/** Gives what an item needs of its period, and how far that can be relied on. */
export function describeNeed(need: PeriodNeed, language: Language): string {
  const text = profileTexts[language].needs(need);
  return need.basis ? `${text} (${profileTexts[language].confidence[need.basis]})` : text;
}

/** Gives what else the profile says of an item: rhythm, form of the file, note. One fact a line. */
export function describeItemFacts(item: ProfileItem, language: Language): string[] {
  const texts = profileTexts[language];
  return [
    ...(item.cadence ? [`${texts.cadenceLabel}: ${texts.cadence[item.cadence]}`] : []),
    ...(item.fileTypes ? [texts.fileForms(item.fileTypes)] : []),
    ...(item.note ? [item.note[language]] : []),
  ];
}

/** Gives which items of other years' lists the list takes for an item, and why: a line for each list and reason. */
export function describeFormerItems({ renumberedFrom = [] }: ProfileItem, language: Language): string[] {
  const texts = profileTexts[language];
  const groups: { readonly list: string; readonly reason: string; readonly items: string[] }[] = [];
  for (const { profile, item, ground, confidence } of renumberedFrom) {
    const list = texts.former(profile);
    const reason = `${texts.grounds[ground]} – ${texts.confidence[confidence]}`;
    const known = groups.find((group) => group.list === list && group.reason === reason);
    if (known) known.items.push(item);
    else groups.push({ list, reason, items: [item] });
  }
  return groups.map(({ list, reason, items }) => `${list}: ${items.join(', ')} (${reason})`);
}

/** Gives where an item comes from. */
export function describeOrigin(profile: Profile, item: ProfileItem, language: Language): string {
  const texts = profileTexts[language];
  return `${texts.origin}: ${texts.confidence[confidenceOf(profile, item)]}`;
}

/** Gives the label of an element with what the profile says of it: who answers where it is not all who answer for the item, rhythm, note, doubt. */
export function describeElement(element: ProfileElement, item: ProfileItem, language: Language): string {
  const texts = profileTexts[language];
  const label = labelIn(element, language);
  const divisions = ownDivisions(element, item);
  const facts = [
    ...(divisions.length > 0 ? [divisions.join(', ')] : []),
    ...(element.cadence && element.cadence !== item.cadence ? [texts.cadence[element.cadence]] : []),
    ...(element.note ? [element.note[language]] : []),
    ...doubtOf(element.confidence, sharedConfidence(item), texts.confidence),
  ];
  return facts.length > 0 ? `${label} – ${facts.join('; ')}` : label;
}

/** Gives the divisions of an element where they are not all who answer for the item. */
export function ownDivisions({ divisions = [] }: ProfileElement, item: ProfileItem): readonly string[] {
  const all = responsibleDivisions(item);
  return divisions.length < all.length ? divisions : [];
}

/** Gives how far the elements of an item can be relied on, where it is one answer for all of them and not a document. */
export function sharedConfidence({ elements = [] }: ProfileItem): Confidence | null {
  const [first, ...others] = new Set(elements.map(({ confidence = 'document' }) => confidence));
  return first && others.length === 0 && first !== 'document' ? first : null;
}

function doubtOf(own: Confidence | undefined, shared: Confidence | null, texts: Readonly<Record<Confidence, string>>): string[] {
  return own && own !== 'document' && own !== shared ? [texts[own]] : [];
}

/** Gives how far a profile can be relied on. */
export function describeConfidence(profile: Profile, language: Language): string {
  return `${describeLevel(profile, language)}: ${textIn(profile.confidence.note, language)}`;
}

/** The same in a few words. */
export function describeLevel({ draft, confidence: { level } }: Profile, language: Language): string {
  const texts = profileTexts[language];
  return draft ? texts.draft : texts.confidence[level];
}

/** Gives the title of a profile, marked where it is a draft. */
export function describeTitle({ draft, title }: Profile, language: Language): string {
  return draft ? `${title[language]} (${profileTexts[language].draft})` : title[language];
}

/** Gives what a profile says as a whole: where it comes from, what holds for every item, when answers are taken, and days of single agencies. */
export function describeProfile(profile: Profile, language: Language): string[] {
  return [
    `${profileTexts[language].origin}: ${describeConfidence(profile, language)}`,
    ...[...(profile.notes ?? []), ...(profile.divisionsNote ? [profile.divisionsNote] : [])].map((one) => one[language]),
    ...describeDays(profile, language),
    ...describeDuties(profile, language),
  ];
}

/** Gives the window of the answers and the days of single agencies' orders, marked where the list is a draft. */
export function describeDays({ window, deadlines = [], draft }: Profile, language: Language): string[] {
  const texts = profileTexts[language];
  const mark = draft ? ` (${texts.draft})` : '';
  return [
    ...(window ? [`${texts.window(readDay(window.opens), readDay(window.closes))}${mark}`] : []),
    ...(deadlines.length > 0 ? [`${texts.deadlines}${mark}:`] : []),
    ...deadlines.map(({ date, what }) => `- ${readDay(date)}: ${what[language]}`),
  ];
}

/** Gives what single agencies' orders want done again and again, marked where the list is a draft. */
function describeDuties({ duties = [], draft }: Profile, language: Language): string[] {
  if (duties.length === 0) return [];
  const texts = profileTexts[language];
  const mark = draft ? ` (${texts.draft})` : '';
  return [`${texts.duties}${mark}:`, ...duties.map((duty) => `- ${describeReturning(duty, language)}`)];
}

/** Gives how often a duty returns, and what it is: `ทุกวันอังคาร: …`. */
export function describeReturning(duty: ProfileDuty, language: Language): string {
  const items = duty.items && duty.items.length > 0 ? `${duty.items.join(', ')} ` : '';
  return `${profileTexts[language].rhythm(duty)}: ${items}${duty.what[language]}`;
}

function readDay(date: string): string {
  const day = parseDate(date)?.date;
  return day ? formatThaiDate(day) : date;
}

/** Gives the title of an item in a language, or in Thai where it has no other. */
export function titleIn({ title, titleEn }: Pick<ProfileItem, 'title' | 'titleEn'>, language: Language): string {
  return language === 'en' && titleEn ? titleEn : title;
}

/** Gives the label of an element in a language, or in Thai where it has no other. */
export function labelIn({ label, labelEn }: ProfileElement, language: Language): string {
  return language === 'en' && labelEn ? labelEn : label;
}
