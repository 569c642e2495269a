import { supportedFormatVersion } from '../../../analysis/analyse';
import type { ByLanguage } from '../../../ground/language';
import type { Confidence, Profile } from '../../../profile/profile';
import { describeConfidence, textIn } from '../../../profile/profile-facts';
import { profileTexts } from '../../../profile/profile-texts';
import { eraOffset } from '../../../thai/era';
import { fiscalYearMonths, fiscalYearOf, fromMonthIndex, monthIndex } from '../../../thai/month-index';
import { formatMonth } from '../../../thai/months';
import { escapeMarkdown } from '../../markdown';
import { offerValue } from './offer-value';
import type { ValuePlace, ValueSource } from './value-place';

const texts: ByLanguage<{
  readonly version: string;
  readonly items: (count: number) => string;
  readonly years: (years: string) => string;
  readonly thisYear: string;
}> = {
  th: {
    version: 'รุ่นของรูปแบบไฟล์',
    items: (count) => `${count} ข้อ`,
    years: (years) => `ปีงบประมาณ ${years}`,
    thisYear: 'ปีงบประมาณปัจจุบัน',
  },
  en: {
    version: 'version of the file format',
    items: (count) => `${count} items`,
    years: (years) => `fiscal years ${years}`,
    thisYear: 'the current fiscal year',
  },
};

/** Offers the version of the format that is written. */
export const offerVersion: ValueSource = (place) => [
  offerValue(place, { kind: 'value', value: String(supportedFormatVersion), detail: texts[place.language].version }),
];

/** Offers the kinds of agency of which a list of items is known: those first that have one of the file's year, then those best known. */
export const offerProfiles: ValueSource = (place) => {
  const { language, result } = place;
  const year = result.submission?.fiscalYear?.value;
  const names = [...new Set(listsOf(place).map(({ profile }) => profile))];
  const kinds = names.map((name) => {
    const profiles = listsOf(place).filter(({ profile }) => profile === name);
    return { name, profiles, shown: profiles.find(({ fiscalYear }) => fiscalYear === year) ?? profiles[0] };
  });
  const rank = ({ shown }: (typeof kinds)[number]) =>
    (shown?.fiscalYear === year ? 0 : confidences.length) + confidences.indexOf(shown?.confidence.level ?? 'inferred');
  return kinds
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(({ name, profiles, shown }) => {
      if (!shown) return [];
      const years = profiles.map(({ fiscalYear }) => fiscalYear).join(', ');
      return offerValue(place, {
        kind: 'value',
        value: name,
        detail: `${texts[language].years(years)} · ${describeList(shown, place)}`,
        documentation: profiles.map((profile) => describeSource(profile, place)).join('\n\n'),
        words: profiles.flatMap(({ title }) => [title.th, title.en]),
      });
    });
};

/** Offers the years of which the file's kind of agency has a list of items; those of all kinds while it names none that is known. */
export const offerYears: ValueSource = (place) => {
  const { language, result } = place;
  const lists = listsOf(place);
  const name = result.submission?.profile?.value;
  const own = lists.filter(({ profile }) => profile === name);
  const profiles = own.length > 0 ? own : lists;
  const current = fiscalYearAt(place);
  return [...new Set(profiles.map(({ fiscalYear }) => fiscalYear))]
    .sort((a, b) => Number(b === current) - Number(a === current) || b - a)
    .map((year) => {
      const ofYear = profiles.filter(({ fiscalYear }) => fiscalYear === year);
      const { from, to } = fiscalYearMonths(year);
      const months = [from, to].map(fromMonthIndex).map(({ month, year: civil }) => `${formatMonth(month)} ${civil}`);
      return offerValue(place, {
        kind: 'value',
        value: String(year),
        detail: [months.join(' - '), ...(year === current ? [texts[language].thisYear] : [])].join(' · '),
        documentation: ofYear.map((profile) => describeSource(profile, place)).join('\n\n'),
        words: [String(year - eraOffset), ...ofYear.flatMap(({ profile, title }) => [profile, title.th, title.en])],
      });
    });
};

/** From what is known best to what is not. */
const confidences: readonly Confidence[] = ['document', 'web-page', 'inferred'];

/** Every list of items, the newest first. */
function listsOf({ result }: ValuePlace): readonly Profile[] {
  return [...result.judged.analysis.options.catalog.profiles].sort((a, b) => b.fiscalYear - a.fiscalYear);
}

function describeList({ items, confidence }: Profile, { language }: ValuePlace): string {
  return `${texts[language].items(items.length)} · ${profileTexts[language].confidence[confidence.level]}`;
}

function describeSource(profile: Profile, { language }: ValuePlace): string {
  return [`**${escapeMarkdown(textIn(profile.title, language))}**`, escapeMarkdown(describeConfidence(profile, language))].join('  \n');
}

/** The fiscal year of today, B.E.; null where the day is not known. */
function fiscalYearAt({ today }: ValuePlace): number | null {
  return today && fiscalYearOf(monthIndex(today.year, today.month));
}
