import { decodePart } from '../../../addresses/address-text';
import type { ByLanguage } from '../../../ground/language';
import { urlsOfItem } from '../../../submission/placed-urls';
import type { UrlEntry } from '../../../submission/submission';
import type { Completion } from '../completion';
import { offerValue } from './offer-value';
import { notAtCursor, type ValuePlace, type ValueSource } from './value-place';

const texts: ByLanguage<{ readonly places: Readonly<Record<UrlEntry['place'], string>>; readonly website: string }> = {
  th: {
    places: { urls: 'ลิงก์ของข้อนี้', elements: 'ลิงก์ขององค์ประกอบอื่นในข้อนี้', description: 'ลิงก์ในคำอธิบายของข้อนี้' },
    website: 'เว็บไซต์หลัก พิมพ์ที่อยู่ของหน้าต่อท้าย',
  },
  en: {
    places: { urls: 'a link of this item', elements: 'the link of another element', description: 'a link in the description of this item' },
    website: 'the main web site: type the page behind it',
  },
};

/** Gives the addresses that an item names elsewhere than under the cursor, each once. */
export function ownAddresses(place: ValuePlace): readonly UrlEntry[] {
  const { item } = place;
  const entries = item ? notAtCursor(place, urlsOfItem(item)) : [];
  const seen = new Set<string>();
  return entries.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Gives the entry that writes an address of the item. */
export function offerAddress(place: ValuePlace, { value, note, place: from }: UrlEntry): Completion {
  const words = texts[place.language];
  return offerValue(place, {
    kind: 'address',
    value,
    detail: note ?? words.places[from],
    words: [decodePart(value), ...(note ? [note] : [])],
  });
}

/** Offers the addresses that the item names elsewhere. */
export const offerAddresses: ValueSource = (place) => [
  ...ownAddresses(place).map((address) => offerAddress(place, address)),
  ...offerWebsite(place),
];

/** Offers those that are not under `urls` yet, and the main web site to go on from. */
export const offerPages: ValueSource = (place) => {
  const listed = new Set(place.item?.urls.map(({ value }) => value));
  const others = ownAddresses(place).filter(({ value }) => !listed.has(value));
  return [...others.map((address) => offerAddress(place, address)), ...offerWebsite(place)];
};

/** The main web site ends in a slash, for a page of it to be typed behind. */
function offerWebsite(place: ValuePlace): Completion[] {
  const website = place.result.submission?.agency.website?.value;
  if (!website) return [];
  const value = website.endsWith('/') ? website : `${website}/`;
  return [offerValue(place, { kind: 'address', value, detail: texts[place.language].website, words: ['website'] })];
}
