import type { CheckResult } from '../../analysis/check-result';
import { formatRange } from '../../analysis/score/score';
import { formatDay } from '../../features/eras';
import { formatHundredths, toHundredths } from '../../ground/fraction';
import type { Language } from '../../ground/language';
import { type PlannedPart, type PlanPart, type Profile, planParts } from '../../profile/profile';
import { assessmentTools } from '../../profile/tool-indicators';
import type { PointRange, Review } from '../../review/review';
import { reviewSubmission } from '../../review/review-submission';
import type { AnsweredPart, Line, Plan, PlanBlock, PlanCell, PlanColumn, PlanSection, PlanTable, Run } from './plan';
import { planTexts } from './plan-texts';
import { changeBetween, gatherYears, readYearsOf, type ScoreYear } from './score-years';
import {
  findAnalysedYear,
  findResponsible,
  findWeakPoints,
  isScored,
  listIndicators,
  type PlannedIndicator,
  type WeakPointSources,
} from './weak-points';

/** What a plan is written from. */
interface Sources extends WeakPointSources {
  readonly profile: Profile;
}

/** What a plan has where its list does not say. */
const usualParts: readonly PlanPart[] = ['analysis', 'measures', 'results'];

/**
 * Gives the plan of a checked submission: facts as the one account of it has them, and a mark wherever a judgement is to be written.
 * `previous`: the checked submission of the year before. null: the submission cannot be read, or its list is not known.
 */
export function describePlan(result: CheckResult, previous: CheckResult | null, language: Language): Plan | null {
  const review = reviewSubmission(result, language);
  const { profile } = result;
  if (!review || !profile) return null;
  const before = previous && reviewSubmission(previous, language);
  const earlier = before && readYearsOf(before, previous.submission?.scores.previous ?? null);
  const years = gatherYears(review, result.submission?.scores.previous ?? null, earlier);
  const sources: Sources = { review, before, years, language, profile };
  const sections = listParts(profile).map(({ part, planned }) => ({ part, planned, section: writeSection(part, planned, sources) }));
  const texts = planTexts[language];
  return {
    title: texts.title,
    agency: review.agency ?? texts.noAgency,
    facts: [
      texts.fiscalYear(review.fiscalYear),
      ...(review.today ? [texts.madeOn(formatDay(review.today, language))] : []),
      ...listAddresses(profile, review, language),
    ],
    notes: [texts.notes.toWrite, texts.notes.estimate, ...(years.length < 2 ? [texts.notes.noPrevious] : []), texts.notes.preCheck],
    sections: sections.map(({ section }) => section),
    answered: sections.flatMap(({ part, planned, section }) => planned.flatMap((each) => describeAnswered(part, each, section, sources))),
  };
}

interface ListedPart {
  readonly part: PlanPart;
  /** What of the list it answers; none: the list does not say. */
  readonly planned: readonly PlannedPart[];
}

/** The parts that the list wants; where it names none, or none of those without which there is no plan, these too. */
function listParts({ improvementPlan = [], itemById }: Profile): ListedPart[] {
  const known = improvementPlan.filter(({ item, element }) => {
    const listed = itemById.get(item);
    return listed && (element === undefined || listed.elements?.some(({ id }) => id === element));
  });
  return planParts.flatMap((part) => {
    const planned = known.filter((each) => each.part === part);
    return planned.length > 0 || usualParts.includes(part) ? [{ part, planned }] : [];
  });
}

function describeAnswered(
  part: PlanPart,
  { item, element }: PlannedPart,
  section: PlanSection,
  { review, language }: Sources,
): AnsweredPart[] {
  const reviewed = review.items.find(({ id }) => id === item);
  if (!reviewed) return [];
  const shown = reviewed.elements.find(({ id }) => id === element);
  const toWrite = countToWrite(section.blocks);
  const label = shown?.label ?? reviewed.title;
  return [
    { part, title: planTexts[language].parts[part], item, element: element ?? null, label, toWrite, isShown: shown?.isShown ?? false },
  ];
}

function countToWrite(blocks: readonly PlanBlock[]): number {
  return blocks.flatMap(linesOf).filter((line) => line.some(({ kind }) => kind === 'to-write')).length;
}

function linesOf(block: PlanBlock): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.lines;
    case 'table':
      return block.rows.flat(2);
  }
}

/** Where the items are shown that the plan answers. */
function listAddresses(profile: Profile, { items }: Review, language: Language): string[] {
  const named = new Set(listParts(profile).flatMap(({ planned }) => planned.map(({ item }) => item)));
  return items.flatMap(({ id, urls }) => (named.has(id) && urls.length > 0 ? [planTexts[language].shownAt(id, urls)] : []));
}

function writeSection(part: PlanPart, planned: readonly PlannedPart[], sources: Sources): PlanSection {
  const { review, language } = sources;
  const texts = planTexts[language];
  const answers = planned.flatMap(({ item, element }) => {
    const reviewed = review.items.find(({ id }) => id === item);
    const label = reviewed?.elements.find(({ id }) => id === element)?.label;
    return reviewed ? [label === undefined ? texts.answersItem(item, reviewed.title) : texts.answersElement(item, label)] : [];
  });
  return { title: texts.parts[part], answers: answers.length > 0 ? answers.join(' · ') : null, blocks: blocksOf[part](sources) };
}

const blocksOf: Readonly<Record<PlanPart, (sources: Sources) => readonly PlanBlock[]>> = {
  order: ({ language }) => {
    const { order, write, roles, columns, captions } = planTexts[language];
    const rows = roles.map((role) => [fact(role), toWrite(write.position, language), toWrite(write.duties, language)]);
    return [
      { kind: 'paragraph', line: [{ text: `${order}: ` }, markRun(write.orderNumber, language)] },
      table(captions.group, [column(columns.role, 20), column(columns.position, 40), column(columns.duties, 40)], rows),
    ];
  },
  briefing: ({ review, profile, language }) => {
    const { write, columns, captions, ownOrder } = planTexts[language];
    const duties = (profile.duties ?? []).filter(({ kind }) => kind === 'follow-up').map(({ what }) => [{ text: what[language] }]);
    const rows = ['1', '2'].map((number) => [
      fact(number),
      ...(['date', 'attendants', 'topics'] as const).map((what) => toWrite(write[what], language)),
    ]);
    const heads = [column(columns.number, 8), column(columns.date, 24), column(columns.attendants, 28), column(columns.topics, 40)];
    return [
      ...listDays(review, language),
      table(captions.meetings, heads, rows),
      ...(duties.length > 0 ? [{ kind: 'paragraph', line: [{ text: ownOrder }] } as const, { kind: 'list', lines: duties } as const] : []),
    ];
  },
  analysis: (sources) => [tabulateTools(sources), ...listShortTools(sources), tabulateIndicators(sources), tabulateWeakPoints(sources)],
  measures: (sources) => [tabulateMeasures(sources)],
  communication: ({ review, language }) => {
    const { columns, write, captions, stakeholders } = planTexts[language];
    const rows = listIndicators(review).map((indicator) => [
      nameIndicator(indicator, language),
      fact(stakeholders[indicator.tool]),
      ...(['activity', 'method', 'time', 'responsible'] as const).map((what) => toWrite(write[what], language)),
    ]);
    const heads = [
      ...[column(columns.indicator, 18), column(columns.stakeholders, 16), column(columns.activity, 22), column(columns.method, 20)],
      ...[column(columns.time, 12), column(columns.responsible, 12)],
    ];
    return [table(captions.communication, heads, rows)];
  },
  'service-image': ({ language }) => [tabulateActivities(language)],
  'one-stop-service': ({ language }) => [tabulateActivities(language)],
  results: (sources) => [tabulateResults(sources), ...tabulateSurveys(sources)],
};

function listDays({ deadlines }: Review, language: Language): PlanBlock[] {
  const lines = deadlines
    .filter(({ kind }) => kind !== 'order')
    .map(({ what, date }): Line => [{ text: planTexts[language].due(what, formatDay(date, language)) }]);
  return lines.length > 0 ? [{ kind: 'list', lines }] : [];
}

function tabulateTools({ years, profile, language }: Sources): PlanTable {
  const texts = planTexts[language];
  const { columns } = texts;
  const weights = profile.scoring?.toolWeights;
  const rows = assessmentTools.map((tool) => [
    fact(texts.tools[tool]),
    fact(weights ? texts.weight(weights[tool]) : texts.unknown),
    ...scoreCells(years, (year) => year.tools.get(tool), language),
  ]);
  const levels = years.map(({ level }) => fact(level ?? texts.unknown));
  return table(
    texts.captions.tools,
    [column(columns.tool, 34), column(columns.weight, 12, true), ...yearColumns(years, 54, language)],
    [
      ...rows,
      [fact(texts.total), fact(texts.unknown), ...yearCells(years, ({ total }) => total, language)],
      [fact(texts.level), fact(texts.unknown), ...levels, ...(years.length > 1 ? [fact(texts.unknown)] : [])],
    ],
  );
}

/** Tools below what the highest level asks of each, in the year that is analysed. */
function listShortTools({ years, profile, language }: Sources): PlanBlock[] {
  const year = findAnalysedYear(years);
  const highest = profile.scoring?.levels.find(({ eachToolFrom }) => eachToolFrom !== undefined);
  if (!year || highest?.eachToolFrom === undefined) return [];
  const { label, eachToolFrom } = highest;
  const least = toHundredths(eachToolFrom);
  const lines = assessmentTools.flatMap((tool): Line[] => {
    const points = year.tools.get(tool);
    if (!points || points.low >= least) return [];
    return [[{ text: planTexts[language].toolBelow(tool, showRange(points), year.isEstimate, label, formatHundredths(least)) }]];
  });
  return lines.length > 0 ? [{ kind: 'list', lines }] : [];
}

function tabulateIndicators({ review, years, language }: Sources): PlanTable {
  const { columns, captions } = planTexts[language];
  const rows = listIndicators(review).map((indicator) => [
    nameIndicator(indicator, language),
    fact(indicator.tool),
    ...scoreCells(years, (year) => year.indicators.get(indicator.id), language),
  ]);
  return table(captions.indicators, [column(columns.indicator, 36), column(columns.tool, 10), ...yearColumns(years, 54, language)], rows);
}

function tabulateWeakPoints(sources: Sources): PlanTable {
  const { columns, captions, noWeakPoint, unknown } = planTexts[sources.language];
  const rows = listIndicators(sources.review).map((indicator) => {
    const points = findWeakPoints(indicator, sources);
    const none = isScored(indicator, sources) ? noWeakPoint : unknown;
    return [nameIndicator(indicator, sources.language), points.length > 0 ? points.map(toLine) : fact(none)];
  });
  return table(captions.weak, [column(columns.indicator, 28), column(columns.weak, 72)], rows);
}

/** 002 l.277-333: what the score reflects, measure, follow-up, responsible. */
function tabulateMeasures(sources: Sources): PlanTable {
  const { review, language } = sources;
  const { columns, captions, write } = planTexts[language];
  const rows = listIndicators(review).map((indicator) => [
    nameIndicator(indicator, language),
    [...describeScore(indicator, sources), ...findWeakPoints(indicator, sources).map(toLine), ...toWrite(write.cause, language)],
    toWrite(write.measure, language),
    toWrite(write.followUp, language),
    nameResponsible(indicator, sources),
  ]);
  const heads = [
    ...[column(columns.indicator, 16), column(columns.analysis, 34), column(columns.measure, 20), column(columns.followUp, 16)],
    column(columns.responsible, 14),
  ];
  return table(captions.measures, heads, rows);
}

function tabulateActivities(language: Language): PlanTable {
  const { columns, captions, write } = planTexts[language];
  const rows = [1, 2].map(() => (['activity', 'method', 'time', 'responsible'] as const).map((what) => toWrite(write[what], language)));
  const heads = [column(columns.activity, 36), column(columns.method, 28), column(columns.time, 16), column(columns.responsible, 20)];
  return table(captions.activities, heads, rows);
}

function tabulateResults(sources: Sources): PlanTable {
  const { review, years, language } = sources;
  const texts = planTexts[language];
  const { columns, captions, write } = texts;
  const day = review.today && formatDay(review.today, language);
  const own = years.at(-1);
  const rows = listIndicators(review).map((indicator) => {
    const group = review.indicators.find(({ id }) => id === indicator.id);
    const points = own?.indicators.get(indicator.id);
    const facts = [
      ...(indicator.tool === 'OIT' && group ? [toLine(texts.readyItems(group.ready, group.total, day))] : []),
      ...(own && points ? [toLine(texts.scored(texts.year(own.fiscalYear, own.isEstimate), showRange(points)))] : []),
    ];
    return [
      nameIndicator(indicator, language),
      toWrite(write.measure, language),
      [...facts, ...toWrite(write.result, language)],
      toWrite(write.obstacles, language),
      toWrite(write.advice, language),
    ];
  });
  const heads = [
    ...[column(columns.indicator, 18), column(columns.measure, 22), column(columns.result, 28), column(columns.obstacles, 16)],
    column(columns.advice, 16),
  ];
  return table(captions.results, heads, rows);
}

/** Answers to the surveys, where the list has minimums: groups of which the file gives no number are to be filled in. */
function tabulateSurveys({ review: { surveys }, language }: Sources): PlanTable[] {
  if (surveys.length === 0) return [];
  const { columns, captions, write, people, enough, unknown } = planTexts[language];
  const rows = surveys.flatMap(({ name, answers, minimum, shortfall, groups }) => [
    [fact(name, 'strong'), ...countCells(answers, minimum, shortfall)],
    ...groups.map((group) => {
      const asked = group.minimum === null && !group.least ? null : Math.max(group.minimum ?? 0, group.least?.count ?? 0);
      return [fact(group.label), ...countCells(group.count, asked, group.shortfall)];
    }),
  ]);
  function countCells(count: number | null, minimum: number | null, shortfall: number | null): PlanCell[] {
    return [
      count === null ? toWrite(write.count, language) : fact(people(count)),
      fact(minimum === null ? unknown : people(minimum)),
      fact(shortfall === null ? unknown : shortfall === 0 ? enough : people(shortfall)),
    ];
  }
  const heads = [
    column(columns.survey, 46),
    column(columns.answers, 22, true),
    column(columns.minimum, 16, true),
    column(columns.lacking, 16, true),
  ];
  return [table(captions.surveys, heads, rows)];
}

/** The score of the year that is analysed, and how it changed. */
function describeScore({ id }: PlannedIndicator, { years, language }: Sources): Line[] {
  const texts = planTexts[language];
  const year = findAnalysedYear(years);
  const points = year?.indicators.get(id);
  if (!year || !points) return toWrite(texts.write.score, language);
  const change = changeBetween(years[years.indexOf(year) - 1]?.indicators.get(id), points);
  const scored = texts.scored(texts.year(year.fiscalYear, year.isEstimate), showRange(points));
  return [toLine(change === null ? scored : `${scored} (${texts.change(change)})`)];
}

function nameResponsible({ id, tool }: PlannedIndicator, { review, language }: Sources): PlanCell {
  const divisions = tool === 'OIT' ? findResponsible(id, review) : [];
  return divisions.length > 0 ? divisions.map(toLine) : toWrite(planTexts[language].write.responsible, language);
}

function nameIndicator({ id, title, questions }: PlannedIndicator, language: Language): PlanCell {
  const texts = planTexts[language];
  return [[{ text: texts.indicator(id, title), kind: 'strong' }], ...(questions === null ? [] : [toLine(texts.questions(questions))])];
}

function yearColumns(years: readonly ScoreYear[], width: number, language: Language): PlanColumn[] {
  const texts = planTexts[language];
  const heads = [
    ...years.map(({ fiscalYear, isEstimate }) => texts.year(fiscalYear, isEstimate)),
    ...(years.length > 1 ? [texts.columns.change] : []),
  ];
  return heads.map((head) => column(head, width / heads.length, true));
}

/** What is known of a number by year, and how it changed; the scores of the year that is analysed are to be filled in where they are not known. */
function scoreCells(years: readonly ScoreYear[], pick: (year: ScoreYear) => PointRange | undefined, language: Language): PlanCell[] {
  const texts = planTexts[language];
  const analysed = findAnalysedYear(years);
  const cells = years.map((year): PlanCell => {
    const points = pick(year);
    if (points) return fact(showRange(points));
    return year === analysed ? toWrite(texts.write.score, language) : fact(texts.unknown);
  });
  return [...cells, ...changeCells(years, pick, language)];
}

function yearCells(years: readonly ScoreYear[], pick: (year: ScoreYear) => PointRange | null, language: Language): PlanCell[] {
  const { unknown } = planTexts[language];
  const cells = years.map((year) => {
    const points = pick(year);
    return fact(points ? showRange(points) : unknown);
  });
  return [...cells, ...changeCells(years, pick, language)];
}

function changeCells(
  years: readonly ScoreYear[],
  pick: (year: ScoreYear) => PointRange | null | undefined,
  language: Language,
): PlanCell[] {
  const [before, now] = years.slice(-2);
  return before && now ? [fact(planTexts[language].change(changeBetween(pick(before), pick(now))))] : [];
}

function showRange({ low, high }: PointRange): string {
  return formatRange(low, high).replace('-', '–');
}

function table(caption: string, columns: readonly PlanColumn[], rows: readonly (readonly PlanCell[])[]): PlanTable {
  return { kind: 'table', caption, columns, rows };
}

function column(head: string, width: number, isNumber = false): PlanColumn {
  return { head, width, isNumber };
}

function toLine(text: string): Line {
  return [{ text }];
}

function fact(text: string, kind?: Run['kind']): PlanCell {
  return [[kind ? { text, kind } : { text }]];
}

function toWrite(what: string, language: Language): Line[] {
  return [[markRun(what, language)]];
}

function markRun(what: string, language: Language): Run {
  return { text: planTexts[language].toWrite(what), kind: 'to-write' };
}
