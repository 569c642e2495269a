import type { SurveyGroup } from '../../profile/profile';
import { readSurveys, type SurveyCounts } from '../../submission/survey-counts';
import { escapeMarkdown } from '../markdown';
import { group, type HoverPlace, type HoverSource, row } from './hover';
import { hoverTexts } from './hover-texts';

/** `surveys`, one of them, or a group of one: who answers, how many have, and how many there must be. */
export const surveyHover: HoverSource = (place) => {
  const { path, profile, role } = place;
  const [top, name, key] = path;
  if (top !== 'surveys' || !profile?.surveys || (role === 'value' && path.length < 3)) return null;
  const { block } = place.place;
  const root = (block?.lastRead ?? block?.block)?.root;
  const given = root ? readSurveys({ root, profile }) : [];
  const names = Object.keys(profile.surveys);
  if (name === undefined) return { heading: '**surveys**', rows: names.map((each) => `**${each}** ${describeTotal(each, given, place)}`) };
  if (typeof name !== 'string' || !Object.hasOwn(profile.surveys, name)) return null;
  return key === undefined ? describeSurvey(name, given, place) : describeGroup(name, String(key), given, place);
};

const signOf = (count: number | null, minimum: number | undefined) =>
  count === null ? '–' : minimum !== undefined && count < minimum ? '✗' : '✓';

function countOf(target: SurveyGroup, given: SurveyCounts | undefined): number | null {
  return given?.groups.find(({ group }) => group?.key === target.key)?.count ?? null;
}

function describeCount(count: number | null, minimum: number | undefined, { language }: HoverPlace): string {
  const texts = hoverTexts[language];
  const least = minimum === undefined ? '' : ` (${texts.minimum(minimum)})`;
  return `${signOf(count, minimum)} ${count ?? texts.notCounted}${least}`;
}

function describeTotal(name: string, given: readonly SurveyCounts[], place: HoverPlace): string {
  const own = given.find((each) => each.name === name);
  const counts = own?.groups.flatMap(({ count }) => count ?? []) ?? [];
  const total = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  return describeCount(total, place.profile?.surveys?.[name]?.minimum, place);
}

function describeSurvey(name: string, given: readonly SurveyCounts[], place: HoverPlace) {
  const { profile, language } = place;
  const survey = profile?.surveys?.[name];
  const texts = hoverTexts[language];
  const own = given.find((each) => each.name === name);
  const groups = (survey?.groups ?? []).map(
    (each) => `${escapeMarkdown(each.label[language])} ${describeCount(countOf(each, own), each.minimum, place)}`,
  );
  return {
    heading: `**${name}**`,
    rows: [
      ...row(texts.who, survey?.who && escapeMarkdown(survey.who[language])),
      ...group(`${texts.answered} ${describeTotal(name, given, place)}`, groups),
    ],
  };
}

function describeGroup(name: string, key: string, given: readonly SurveyCounts[], place: HoverPlace) {
  const { profile, language } = place;
  const own = given.find((each) => each.name === name);
  const named = own?.groups.find((each) => each.key === key)?.group?.key ?? key;
  const target = profile?.surveys?.[name]?.groups.find((each) => each.key === named);
  if (!target) return null;
  const texts = hoverTexts[language];
  return {
    heading: `**${escapeMarkdown(target.label[language])}** (${name})`,
    rows: [
      ...row(texts.answered, describeCount(countOf(target, own), target.minimum, place)),
      ...row(texts.rule, target.rule && escapeMarkdown(target.rule[language])),
    ],
  };
}
