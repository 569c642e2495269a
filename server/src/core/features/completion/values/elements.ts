import type { ByLanguage } from '../../../ground/language';
import { describeElement } from '../../../profile/profile-facts';
import { reasonPlaceholder } from '../../../schema/element-reason';
import { toScalar } from '../../../yaml/to-scalar';
import { escapeMarkdown } from '../../markdown';
import type { Completion } from '../completion';
import { tabStop } from '../snippet';
import { offerAddress, ownAddresses } from './addresses';
import { offerSnippet, offerYaml } from './offer-value';
import { elementAt, type ValuePlace, type ValueSource } from './value-place';

const texts: ByLanguage<{
  readonly shown: string;
  readonly notShown: string;
  readonly none: string;
  readonly noneLabel: string;
  readonly noneMeaning: string;
  readonly map: string;
  readonly mapLabel: string;
  readonly mapMeaning: string;
  readonly division: string;
  readonly period: string;
  readonly note: string;
}> = {
  th: {
    shown: 'หน้าเว็บแสดงแล้ว',
    notShown: 'ยังไม่แสดง',
    none: 'ไม่มีสิ่งนี้ในหน่วยงาน',
    noneLabel: '{ none: เหตุผล }',
    noneMeaning: 'นับว่าแสดงแล้ว และพิมพ์เหตุผลในเอกสารที่ส่งออก',
    map: 'มีหน้า ฝ่าย หรือรอบระยะเวลาของตนเอง',
    mapLabel: '{ url, division, period, note }',
    mapMeaning: 'ส่วนที่ไม่ใช้ให้ลบออกหรือเว้นว่าง',
    division: 'ฝ่าย',
    period: 'รอบระยะเวลา',
    note: 'หมายเหตุ',
  },
  en: {
    shown: 'the page shows it',
    notShown: 'not shown yet',
    none: 'does not exist at this agency',
    noneLabel: '{ none: reason }',
    noneMeaning: 'Counts as shown; the reason is printed in what is exported.',
    map: 'has a page, a division or a period of its own',
    mapLabel: '{ url, division, period, note }',
    mapMeaning: 'Delete what is not needed, or leave it empty.',
    division: 'division',
    period: 'period',
    note: 'note',
  },
};

/** Offers what may be said of an element: shown, shown on one of the item's pages, not shown, not there at all. */
export const offerElementValues: ValueSource = (place) => {
  const words = texts[place.language];
  const element = elementAt(place);
  const about = element && place.expected ? escapeMarkdown(describeElement(element, place.expected, place.language)) : '';
  const say = (text: string) => [about, text].filter(Boolean).join('\n\n');
  return [
    ...offerYaml(
      place,
      { kind: 'value', value: 'true', detail: words.shown, documentation: about, words: ['มี', 'แสดง', 'yes', 'shown', words.shown] },
      'true',
    ),
    ...ownAddresses(place).map((address) => offerAddress(place, address)),
    ...offerYaml(
      place,
      { kind: 'value', value: 'false', detail: words.notShown, documentation: about, words: ['ยังไม่มี', 'no', words.notShown] },
      'false',
    ),
    ...offerSnippet(
      place,
      {
        kind: 'text',
        value: words.noneLabel,
        detail: words.none,
        documentation: say(words.noneMeaning),
        words: ['none', 'ไม่มี', words.none],
      },
      `{ none: ${tabStop(1, reasonPlaceholder)} }`,
    ),
    ...offerMap(place, say(words.mapMeaning)),
  ];
};

/** An element with a place, an owner and a time of its own. */
function offerMap(place: ValuePlace, documentation: string): Completion[] {
  const words = texts[place.language];
  const [division] = elementAt(place)?.divisions ?? [];
  const [address] = ownAddresses(place);
  const parts = [
    `url: ${tabStop(1, address ? toScalar(address.value) : 'https://')}`,
    `division: ${tabStop(2, division ? toScalar(division) : '')}`,
    `period: ${tabStop(3)}`,
    `note: ${tabStop(4)}`,
  ];
  const offer = {
    kind: 'text' as const,
    value: words.mapLabel,
    detail: words.map,
    documentation,
    words: ['url', 'division', 'period', 'note', words.division, words.period, words.note],
  };
  return offerSnippet(place, offer, `{ ${parts.join(', ')} }`);
}
