import { formatDay } from '../../features/eras';
import { formatHundredths } from '../../ground/fraction';
import type { PointRange, Review, ReviewedDivision } from '../../review/review';
import { stepNames } from '../../submission/step-names';
import { readFirstSheet } from '../workbook/read-sheet';
import { type Cell, fitCell, type Sheet, type SheetColumn } from '../workbook/workbook';
import type { Entered } from './entered';
import type { PackageContent } from './package-content';
import type { PackedElement, PackedItem, PackedUrl } from './packed-item';
import { packageTexts } from './texts';

/** Gives whose answers these are, of which year and day. */
export function describeFacts({ agency, fiscalYear, day, language }: PackageContent): string {
  const texts = packageTexts[language];
  const year = fiscalYear === null ? [] : [texts.fiscalYear(fiscalYear)];
  return [agency ?? texts.noAgency, ...year, texts.madeOn(formatDay(day, language))].join(' · ');
}

/** The same as it stands on top of each printed page. */
export function describeHeading(content: PackageContent): string {
  const { isDraft, language } = content;
  return `${isDraft ? `${packageTexts[language].draftNotice} · ` : ''}${describeFacts(content)}`;
}

/** Gives the sheets of the workbook: what is entered, completeness, what each division owes, the links, what is silenced. */
export function createEntrySheets(content: PackageContent): Sheet[] {
  const { review } = content;
  return [
    createEntrySheet(content),
    createDetailSheet(content),
    ...(review ? [createCompletenessSheet(review, content), createWorklist(review, content), ...createSurveySheet(review, content)] : []),
    createLinkSheet(content),
    createSuppressionSheet(content),
  ];
}

function createEntrySheet({ items, isDraft, language }: PackageContent): Sheet {
  const texts = packageTexts[language];
  const mark = isDraft ? [{ head: texts.draftColumn, width: 11 }] : [];
  return {
    name: texts.sheets.entry.name,
    columns: [...mark, ...toColumns(texts.sheets.entry.columns, [6, 24, 8, 50, 58, 9, 12, 36], [0, 2])],
    rows: items.map((item) => [...(isDraft ? [texts.draftMark] : []), ...entryRow(item)]),
  };
}

function toColumns(heads: readonly string[], widths: readonly number[], centred: readonly number[] = []): SheetColumn[] {
  return heads.map((head, index) => ({ head, width: widths[index] ?? 12, isCentred: centred.includes(index) }));
}

function entryRow(item: PackedItem): Cell[] {
  const open = (item.review?.findings ?? []).map(({ text }) => `• ${text}`).join('\n');
  return [item.id, item.title, item.answer, showUrls(item.urls), item.description || (item.typed.item ?? ''), '', item.stateText, open];
}

function createDetailSheet({ items, language }: PackageContent): Sheet {
  const texts = packageTexts[language];
  return {
    name: texts.sheets.details.name,
    columns: toColumns(texts.sheets.details.columns, [6, 24, 46, 20, 22, 30, 30, 26], [0]),
    rows: items.map(({ id, title, elements, divisions, owners, periods, urls, approval, evidence }) => [
      ...[id, title, elements.map((element) => showElement(element, texts.shown)).join('\n'), divisions || owners, periods],
      urls.flatMap(({ url, note }) => (note ? [`${url}: ${note}`] : [])).join('\n'),
      approval
        .flatMap(({ step, by, on }) => (by || on ? [[stepNames[language][step], by, on].filter((part) => part).join(' ')] : []))
        .join('\n'),
      evidence.map(({ typed, packed }) => packed?.name ?? `${typed} ${texts.notPacked}`).join('\n'),
    ]),
  };
}

/** All in one cell, one a line; a cell has one link, that of the first. */
function showUrls(urls: readonly PackedUrl[]): Cell {
  const text = urls.map(({ url }) => url).join('\n');
  const first = urls.find(({ isRead }) => isRead)?.url.trim();
  return first !== undefined && /^https?:\/\//i.test(first) ? { text, href: first } : text;
}

function showElement({ label, shown, detail }: PackedElement, texts: Readonly<Record<PackedElement['shown'], string>>): string {
  return `${texts[shown]} ${label}${detail === null ? '' : `: ${detail}`}`;
}

function createCompletenessSheet({ indicators, divisions }: Review, { language }: PackageContent): Sheet {
  const { name, columns, division } = packageTexts[language].sheets.completeness;
  const groups = indicators.flatMap((indicator) => [indicator, ...indicator.subIndicators]);
  const ofGroups = groups.map(({ id, title, ready, total, atRisk, points, lost }): Cell[] => [
    ...[id, title, ready, total, atRisk, showRange(points), showRange(lost)],
  ]);
  const ofDivisions = divisions.map(({ name: title, delivered, parts, lost }): Cell[] => [
    ...[division, title, delivered, parts.length, '', '', showPoints(lost)],
  ]);
  return { name, columns: toColumns(columns, [12, 50, 10, 10, 12, 20, 24]), rows: [...ofGroups, ...ofDivisions] };
}

function showPoints(points: number | null): Cell {
  return points === null ? '' : { points };
}

function showRange(range: PointRange | null): Cell {
  if (!range) return '';
  return range.low === range.high ? { points: range.low } : `${formatHundredths(range.low)} - ${formatHundredths(range.high)}`;
}

function createWorklist(review: Review, { language }: PackageContent): Sheet {
  const { name, columns } = packageTexts[language].sheets.worklist;
  return {
    name,
    columns: toColumns(columns, [20, 6, 40, 14, 44, 16, 12, 18], [1]),
    rows: review.divisions.flatMap((division) => openRows(division, review, language)),
  };
}

function openRows({ name, parts }: ReviewedDivision, { items }: Review, language: PackageContent['language']): Cell[][] {
  const texts = packageTexts[language];
  return parts.flatMap(({ item: id, open, state }) => {
    const item = items.find((each) => each.id === id);
    if (state === 'delivered' || !item) return [];
    const labels = open.map((element) => item.elements.find((each) => each.id === element)?.label ?? element);
    const due = item.due ? formatDay(item.due, language) : '';
    return [
      [
        ...[name, id, item.title, texts.states(item.state), labels.map((label) => `• ${label}`).join('\n'), due],
        ...[item.daysLeft ?? '', showPoints(item.lost?.high ?? null)],
      ],
    ];
  });
}

/** Answers of the surveys beside what is asked for, and their scores; no sheet where neither file nor list speaks of surveys. */
function createSurveySheet({ surveys, tools }: Review, { language }: PackageContent): Sheet[] {
  if (surveys.length === 0 && tools.length === 0) return [];
  const { name, columns, inAll } = packageTexts[language].sheets.surveys;
  const ofAnswers = surveys.flatMap((survey): Cell[][] => [
    ...survey.groups.map(({ key, label, count, minimum, least, headcount, shortfall }): Cell[] => {
      const asked = minimum === null && !least ? '' : Math.max(minimum ?? 0, least?.count ?? 0);
      return [survey.name, key, label, count ?? '', asked, headcount ?? '', shortfall ?? '', ''];
    }),
    [survey.name, inAll, survey.who ?? '', survey.answers ?? '', survey.minimum ?? '', '', survey.shortfall ?? '', ''],
  ]);
  const ofScores = tools.flatMap(({ tool, points, indicators }): Cell[][] => [
    ...indicators.map((each): Cell[] => [tool, each.id, each.title, '', '', '', '', showPoints(each.points)]),
    [tool, inAll, '', '', '', '', '', showPoints(points)],
  ]);
  return [{ name, columns: toColumns(columns, [10, 28, 50, 14, 10, 14, 10, 10]), rows: [...ofAnswers, ...ofScores] }];
}

function createLinkSheet({ links, items, language }: PackageContent): Sheet {
  const { name, columns } = packageTexts[language].sheets.links;
  const opened = links.map(({ item, url, text, checkedAt, read }): Cell[] => [
    item,
    { text: url, href: url.trim() },
    text,
    checkedAt ?? '',
    read?.sha256 ?? '',
  ]);
  const typed = items.flatMap(({ id, urls }) => urls.map(({ url }): Cell[] => [id, { text: url, href: url.trim() }, '', '', '']));
  return {
    name,
    columns: toColumns(columns, [6, 60, 40, 24, 66], [0]),
    rows: opened.length > 0 ? opened : typed,
  };
}

function createSuppressionSheet({ suppressions, language }: PackageContent): Sheet {
  const texts = packageTexts[language];
  return {
    name: texts.sheets.suppressions,
    columns: toColumns(texts.suppressionColumns, [8, 28, 14, 60, 12, 16]),
    rows: suppressions.map(({ line, code, scope, reason, isReasoned, findings, errors }) => [
      ...[line, code, texts.scopes[scope], isReasoned ? reason : `${texts.noReason} ${reason}`.trimEnd(), findings, errors],
    ]),
  };
}

/** Reads of the workbook what is entered of each item, as cells hold it; null where it is no such workbook. */
export function readEntrySheet(workbook: Uint8Array, draft: boolean): Entered[] | null {
  const rows = readFirstSheet(workbook);
  if (!rows) return null;
  return rows.slice(1).map((cells) => {
    const [id = '', , answer = '', urls = '', description = ''] = draft ? cells.slice(1) : cells;
    return { id, answer, urls: [urls], description };
  });
}

/** Gives what is entered as the cells of the workbook hold it: its addresses in one. */
export function fitEntered({ id, answer, urls, description }: Entered): Entered {
  return { id: fitCell(id), answer: fitCell(answer), urls: [fitCell(urls.join('\n'))], description: fitCell(description) };
}
