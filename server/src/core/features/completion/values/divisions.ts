import type { ByLanguage } from '../../../ground/language';
import { limits } from '../../../ground/limits';
import { moreItems } from '../../../ground/phrases';
import { list } from '../../../ground/quote';
import { type Profile, type ProfileItem, responsibleDivisions } from '../../../profile/profile';
import type { DivisionEntry } from '../../../submission/submission';
import { allDivisions } from '../../../thai/division';
import { toScalar, toScalars } from '../../../yaml/to-scalar';
import { escapeMarkdown } from '../../markdown';
import type { Completion } from '../completion';
import { type Offer, offerValue, offerYaml } from './offer-value';
import { elementAt, notAtCursor, type ValuePlace, type ValueSource } from './value-place';

const texts: ByLanguage<{
  readonly responsible: string;
  readonly several: (count: number) => string;
  readonly items: (count: number) => string;
  readonly usedBy: (items: string) => string;
  readonly every: string;
}> = {
  th: {
    responsible: 'รับผิดชอบข้อนี้',
    several: (count) => `ทั้ง ${count} ฝ่ายที่รับผิดชอบ`,
    items: (count) => `รับผิดชอบ ${count} ข้อ`,
    usedBy: (items) => `ใช้ในข้อ ${items}`,
    every: 'ทุกฝ่ายร่วมกันตอบ',
  },
  en: {
    responsible: 'responsible for this item',
    several: (count) => `All ${count} divisions responsible`,
    items: (count) => `responsible for ${count} items`,
    usedBy: (items) => `used in ${items}`,
    every: 'all divisions answer together',
  },
};

/** Items that one division is said to have. */
const itemsNamed = 12;

/** Offers divisions: those responsible first, all of them at once where they are several; none that is named beside the cursor. */
export const offerDivisions: ValueSource = (place) => {
  const part = partAtCursor(place);
  const isOneOfSeveral = part !== place || typeof place.path.at(-1) === 'number';
  const named = new Set(isOneOfSeveral ? notAtCursor(place, divisionsAt(place)).map(nameOfDivision) : []);
  const responsible = responsibleFor(place);
  const all = describeAll(place);
  const offers = responsible.includes(allDivisions)
    ? [all, ...divisionOffers(place, responsible)]
    : [...divisionOffers(place, responsible), all];
  return [
    ...(responsible.length > 1 && !responsible.includes(allDivisions) && !isOneOfSeveral ? offerSeveral(place, responsible) : []),
    ...offers
      .filter(({ value }) => !named.has(value) && (part === place || mayStandInside(value, place)))
      .map((offer) => offerValue(part, offer)),
  ];
};

/** Gives the name of a division as the list of items has it; as it is typed where that is not known. */
export function nameOfDivision({ reading, value }: DivisionEntry): string {
  return reading && 'name' in reading ? reading.name : value;
}

/** Of several names between commas only the one at the cursor is replaced. */
function partAtCursor(place: ValuePlace): ValuePlace {
  const { word, offset, result } = place;
  const typed = result.text.slice(word.start, word.end);
  const at = offset - word.start;
  const before = typed.lastIndexOf(',', at - 1);
  const behind = typed.indexOf(',', at);
  if (at === 0 || (before < 0 && behind < 0)) return place;
  const blanks = /^\s*/.exec(typed.slice(before + 1, at))?.[0].length ?? 0;
  const start = word.start + before + 1 + blanks;
  const isLast = behind < 0;
  const span = { start, end: isLast ? word.end : word.start + behind };
  const isGlued = before >= 0 && blanks === 0;
  return { ...place, word: span, lead: before < 0 ? place.lead : isGlued ? ' ' : '', tail: isLast ? place.tail : '' };
}

/** A name that needs quotation marks cannot stand in a text without. */
function mayStandInside(name: string, { quote }: ValuePlace): boolean {
  return !name.includes(',') && (quote !== '' || toScalar(name) === name);
}

/** The divisions that are named already, of the item or of its element. */
function divisionsAt({ item, path }: ValuePlace): readonly DivisionEntry[] {
  const [, , key, id] = path;
  return (key === 'elements' ? item?.elements.find((element) => element.id === id)?.divisions : item?.divisions) ?? [];
}

/** Gives who answers for what a place is in: the element's divisions, else the item's. */
function responsibleFor(place: ValuePlace): readonly string[] {
  return elementAt(place)?.divisions ?? (place.expected ? responsibleDivisions(place.expected) : []);
}

function offerSeveral(place: ValuePlace, names: readonly string[]): Completion[] {
  const label = texts[place.language].several(names.length);
  const offer = { kind: 'division' as const, value: label, detail: names.join(', '), words: names };
  return offerYaml(place, offer, toScalars(names));
}

function describeAll({ language }: ValuePlace): Offer {
  return { kind: 'division', value: allDivisions, detail: texts[language].every, words: ['all divisions'] };
}

/** Gives the divisions that may be meant at a place: some first, then those responsible for its item, then all others. */
export function divisionOffers(place: ValuePlace, first: readonly string[]): readonly Offer[] {
  const { language, result, expected } = place;
  const { profile } = result;
  const words = texts[language];
  const responsible = responsibleFor(place);
  const ofItem = expected ? responsibleDivisions(expected) : [];
  const users = profile?.divisions ? new Map<string, string[]>() : usersOf(place);
  const names = new Set([...first, ...ofItem, ...(profile?.divisions ?? []).map(({ name }) => name), ...users.keys()]);
  names.delete(allDivisions);
  const itemsOf = profile ? itemsByDivision(profile) : new Map<string, ProfileItem[]>();
  return [...names].map((name) => {
    const items = itemsOf.get(name) ?? [];
    const usedBy = users.get(name);
    const detail = responsible.includes(name)
      ? words.responsible
      : usedBy
        ? words.usedBy(list(usedBy, itemsNamed, moreItems[language]))
        : items.length > 0
          ? words.items(items.length)
          : '';
    return { kind: 'division' as const, value: name, detail, documentation: listItems(place, items), words: wordsOf(place, name) };
  });
}

/** Gives the items of each division, in the order of the list. */
function itemsByDivision({ items }: Profile): ReadonlyMap<string, ProfileItem[]> {
  const itemsOf = new Map<string, ProfileItem[]>();
  for (const item of items)
    for (const name of responsibleDivisions(item)) {
      const known = itemsOf.get(name);
      if (known) known.push(item);
      else itemsOf.set(name, [item]);
    }
  return itemsOf;
}

function listItems({ language }: ValuePlace, items: readonly ProfileItem[]): string {
  const titles = items.slice(0, itemsNamed).map(({ id, title, titleEn }) => {
    return `- **${id}** ${escapeMarkdown(language === 'en' && titleEn ? titleEn : title)}`;
  });
  return [...titles, ...(items.length > itemsNamed ? [`- ${moreItems[language](items.length - itemsNamed)}`] : [])].join('\n');
}

/** All by which a division is found: its short forms, its English name, and what is often typed for it. */
function wordsOf({ result }: ValuePlace, name: string): readonly string[] {
  const { nameEn, shortForms = [], misspellings = [] } = result.profile?.divisions?.find((each) => each.name === name) ?? {};
  return [...shortForms, ...(nameEn ? [nameEn] : []), ...misspellings];
}

/** Gives the divisions that other items of the file name, with these items. */
function usersOf({ result, itemId }: ValuePlace): ReadonlyMap<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { id, divisions } of result.submission?.items ?? [])
    for (const { value } of id === itemId ? [] : divisions) {
      const items = users.get(value);
      if (items) items.push(id);
      else if (users.size < limits.usedDivisions) users.set(value, [id]);
    }
  return users;
}
