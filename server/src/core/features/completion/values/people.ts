import type { ByLanguage } from '../../../ground/language';
import { type ApprovalStepName, approvalStepNames } from '../../../submission/submission';
import { allDivisions } from '../../../thai/division';
import { divisionOffers, nameOfDivision } from './divisions';
import { type Offer, offerValue } from './offer-value';
import type { ValuePlace, ValueSource } from './value-place';

const texts: ByLanguage<{
  readonly headOfDivision: string;
  readonly headOfUnit: string;
  readonly administrator: string;
  readonly usedBefore: string;
}> = {
  th: {
    headOfDivision: 'หัวหน้าฝ่าย',
    headOfUnit: 'ผู้บริหารสูงสุดของหน่วยงาน',
    administrator: 'ผู้ดูแลระบบ ITAP ของไฟล์นี้',
    usedBefore: 'ใช้ในขั้นเดียวกันของข้ออื่น',
  },
  en: {
    headOfDivision: 'head of the division',
    headOfUnit: 'head of the agency',
    administrator: 'the ITAP administrator of this file',
    usedBefore: 'at the same step of other items',
  },
};

/** Offers who did a step of an approval, or opened the links: the division of the item, its head, the webmaster. */
export const offerPeople: ValueSource = (place) => {
  const step = approvalStepNames.find((name) => place.path.includes(name)) ?? null;
  return distinct([...ofStep(place, step), ...divisionOffers(place, ownDivisions(place))]).map((offer) => offerValue(place, offer));
};

/** Offers who administers the ITAP account: the divisions, those first that gather the answers. */
export const offerAdministrators: ValueSource = (place) => {
  const gathering = (place.result.profile?.items ?? []).flatMap(({ compiledBy }) => compiledBy ?? []);
  return divisionOffers(place, gathering).map((offer) => offerValue(place, offer));
};

/** Offers who supervises the ITAP account. */
export const offerSupervisors: ValueSource = (place) => [offerValue(place, headOfUnit(place))];

function ofStep(place: ValuePlace, step: ApprovalStepName | null): readonly Offer[] {
  const { language, result } = place;
  switch (step) {
    case 'approved':
      return [
        ...ownDivisions(place)
          .filter((name) => name.startsWith(division))
          .map((name) => ({
            kind: 'text' as const,
            value: `${headOf}${name}`,
            detail: texts[language].headOfDivision,
            words: ['head', name],
          })),
        headOfUnit(place),
        ...usedAt(place, step),
      ];
    case 'published': {
      const administrator = result.submission?.agency.itapUsers.administrator?.value;
      return [
        ...usedAt(place, step),
        ...(administrator ? [{ kind: 'text' as const, value: administrator, detail: texts[language].administrator }] : []),
      ];
    }
    default:
      return [];
  }
}

const headOf = 'หัวหน้า';
const division = 'ฝ่าย';

/** The divisions that the item names, else those that the list of items holds responsible. */
function ownDivisions({ item, expected }: ValuePlace): readonly string[] {
  const single = (names: readonly string[]) => names.filter((name) => name !== allDivisions);
  const named = single(item?.divisions.map(nameOfDivision) ?? []);
  return named.length > 0 ? named : single([...(expected?.compiledBy ? [expected.compiledBy] : []), ...(expected?.divisions ?? [])]);
}

function headOfUnit({ language, result }: ValuePlace): Offer {
  const supervisor = result.submission?.agency.itapUsers.supervisor?.value;
  const value = supervisor ?? (result.profile?.agencyList === 'bangkok-district' ? 'ผู้อำนวยการเขต' : 'หัวหน้าหน่วยงาน');
  return { kind: 'text', value, detail: texts[language].headOfUnit, words: ['head', 'director', 'supervisor'] };
}

/** Who did the same step of other items, the most frequent first. */
function usedAt({ result, itemId, language }: ValuePlace, step: ApprovalStepName): readonly Offer[] {
  const counts = new Map<string, number>();
  for (const { id, approval } of result.submission?.items ?? []) {
    const by = approval?.[step]?.by?.value;
    if (by && id !== itemId) counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostUsed)
    .map(([value]) => ({ kind: 'text' as const, value, detail: texts[language].usedBefore }));
}

/** Who did a step before, at most. */
const mostUsed = 3;

function distinct(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ value }) => !seen.has(value) && seen.add(value));
}
