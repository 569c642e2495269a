import { findDivisionName, findGroup, readAnswerCounts, readHeadcount, staffSurvey } from '../../submission/survey-counts';
import { type GroupStatus, type LeastAnswers, measureSurveys, type SurveyStatus } from '../../submission/survey-status';
import { escapeMarkdown } from '../markdown';
import { group, type HoverCard, type HoverPlace, type HoverSource, row } from './hover';
import { hoverTexts } from './hover-texts';

/** `surveys`, one of them, or a group of one: who answers, how many have, and how many there must be; `headcount` and what it makes of that. */
export const surveyHover: HoverSource = (place) => {
  const { path, profile, role } = place;
  const [top, name, key] = path;
  const isOfHeadcount = top === 'headcount';
  if (!profile?.surveys || (top !== 'surveys' && !isOfHeadcount) || (role === 'value' && path.length < (isOfHeadcount ? 2 : 3)))
    return null;
  const surveys = measurePlace(place);
  if (isOfHeadcount) return describeHeadcount(surveys, place);
  if (name === undefined) return { heading: '**surveys**', rows: surveys.map((each) => `**${each.name}** ${describeTotal(each, place)}`) };
  const survey = surveys.find((each) => each.name === name);
  if (!survey) return null;
  if (key === undefined) return describeSurvey(survey, place);
  const status = findStatus(survey, String(key), place);
  return status && describeGroup(status, survey.name, place);
};

/** What the block at the place says, of a text that cannot be read too, goes before what the file says. */
function measurePlace({ place: { block }, result, profile }: HoverPlace): readonly SurveyStatus[] {
  const root = (block?.lastRead ?? block?.block)?.root;
  const { surveys = {}, headcount = [] } = result.judged.analysis.submission ?? {};
  const own = root ? readHeadcount(root) : [];
  return measureSurveys(
    { surveys: { ...surveys, ...(root ? readAnswerCounts(root) : {}) }, headcount: own.length > 0 ? own : headcount },
    profile,
  );
}

function findStatus(survey: SurveyStatus, key: string, { profile }: HoverPlace): GroupStatus | null {
  const listed = profile?.surveys?.[survey.name];
  const named = profile && listed ? findGroup(key, listed, profile)?.key : undefined;
  return survey.groups.find((status) => status.key === named) ?? null;
}

function describeCount(count: number | null, required: number | null, notes: readonly string[], { language }: HoverPlace): string {
  const sign = count === null ? '–' : required !== null && count < required ? '✗' : '✓';
  const noted = notes.length > 0 ? ` (${notes.join(' · ')})` : '';
  return `${sign} ${count ?? hoverTexts[language].notCounted}${noted}`;
}

function describeTotal({ answers, minimum }: SurveyStatus, place: HoverPlace): string {
  return describeCount(answers, minimum, minimum === null ? [] : [hoverTexts[place.language].minimum(minimum)], place);
}

function describeAnswers({ count, minimum, least }: GroupStatus, place: HoverPlace): string {
  const texts = hoverTexts[place.language];
  const notes = [...(minimum === null ? [] : [texts.minimum(minimum)]), ...(least ? [describeLeast(least, place)] : [])];
  return describeCount(count, Math.max(minimum ?? 0, least?.count ?? 0), notes, place);
}

function describeLeast({ count, basis }: LeastAnswers, { language }: HoverPlace): string {
  return hoverTexts[language].least[basis](count);
}

function describeSurvey(survey: SurveyStatus, place: HoverPlace): HoverCard {
  const { language } = place;
  const texts = hoverTexts[language];
  const groups = survey.groups.map((each) => `${escapeMarkdown(each.label[language])} ${describeAnswers(each, place)}`);
  return {
    heading: `**${survey.name}**`,
    rows: [
      ...row(texts.who, survey.who && escapeMarkdown(survey.who[language])),
      ...group(`${texts.answered} ${describeTotal(survey, place)}`, groups),
    ],
  };
}

function describeGroup(status: GroupStatus, name: string, place: HoverPlace): HoverCard {
  const { language } = place;
  const texts = hoverTexts[language];
  return {
    heading: `**${escapeMarkdown(status.label[language])}** (${name})`,
    rows: [
      ...row(texts.headcount, status.headcount !== null && String(status.headcount)),
      ...row(texts.answered, describeAnswers(status, place)),
      ...row(texts.rule, status.rule && escapeMarkdown(status.rule[language])),
    ],
  };
}

/** All of it, one group, or a division of one. */
function describeHeadcount(surveys: readonly SurveyStatus[], place: HoverPlace): HoverCard | null {
  const { path, profile, language } = place;
  const [, name, key] = path;
  const survey = surveys.find((each) => each.name === staffSurvey);
  if (!survey) return null;
  const texts = hoverTexts[language];
  if (name === undefined) {
    const groups = survey.groups.map(({ label, headcount }) => `${escapeMarkdown(label[language])} ${headcount ?? texts.notCounted}`);
    return { heading: '**headcount**', rows: [...row(texts.who, survey.who && escapeMarkdown(survey.who[language])), ...groups] };
  }
  const status = findStatus(survey, String(name), place);
  if (!status) return null;
  const card = describeGroup(status, survey.name, place);
  const division = key === undefined ? null : findDivisionName(String(key), profile?.divisions);
  return division === null ? card : { heading: `**${escapeMarkdown(division)}** · ${card.heading}`, rows: card.rows };
}
