import type { CheckResult } from '../../analysis/check-result';
import { formatDay } from '../../features/eras';
import type { ByLanguage, Language } from '../../ground/language';
import { quote } from '../../ground/quote';
import { type ElementChoice, elementChoices } from '../../input/tables/element-cells';
import { layoutWords, type RecordedAnswer, type RecordedElement, type WorksheetRecord } from '../../input/worksheet/layout';
import type { Sha256 } from '../../links/ports';
import type { Profile, ProfileElement } from '../../profile/profile';
import { labelIn } from '../../profile/profile-facts';
import type { DivisionPart, Review, ReviewedItem } from '../../review/review';
import { elementMissing } from '../../rules/element/missing';
import type { ElementEntry, Item, Submission } from '../../submission/submission';
import type { CivilDate } from '../../thai/date';
import { allDivisions } from '../../thai/division';
import { itemIdOf } from '../../thai/item-id';
import { fitCell } from '../workbook/workbook';
import { listParts, reviewWhole, type WorksheetSource } from './list-worksheets';

export interface WorksheetInput extends WorksheetSource {
  /** The submission's. */
  readonly fileName: string;
  /** The day on which it is made; the check was made on it. */
  readonly day: CivilDate;
  readonly sha256: Sha256;
}

/** Everything that the work sheet of one division says: plain data. */
export interface WorksheetContent {
  readonly language: Language;
  readonly day: CivilDate;
  readonly record: WorksheetRecord;
  /** In the order of the list. */
  readonly answers: readonly WorksheetAnswer[];
  readonly elements: readonly WorksheetElement[];
}

export interface WorksheetAnswer {
  readonly recorded: RecordedAnswer;
  readonly title: string;
  /** Ready to show; empty: no day is known. */
  readonly due: string;
  /** What is to be mended, one a line. */
  readonly open: string;
}

export interface WorksheetElement {
  readonly recorded: RecordedElement;
  readonly title: string;
  readonly isRequired: boolean;
}

/** Describes the work sheets of divisions: their items and elements, and those of all divisions. null: the file or its list cannot be read. */
export function describeWorksheets(input: WorksheetInput, divisions: readonly string[]): readonly WorksheetContent[] | null {
  const { result, language, day, bytes, fileName, sha256 } = input;
  const review = reviewWhole(input);
  const { submission, profile } = result;
  if (!review || !submission || !profile) return null;
  const facts = {
    ...{ profile: profile.id, fiscalYear: profile.fiscalYear, agency: review.agency ?? '', source: fileName, sha256: sha256(bytes) },
  };
  const sources: Sources = { result, review, submission, profile, language };
  return divisions.map((division) => {
    const parts = listParts(division, review);
    const described = parts.map((part) => {
      const elements = describeElements(part, sources);
      return { elements, answer: describeAnswer(part, elements, division, sources) };
    });
    const answers = described.map(({ answer }) => answer);
    const elements = described.flatMap((each) => each.elements);
    return {
      ...{ language, day, answers, elements },
      record: {
        ...{ ...facts, division, base: cutItems(result, new Set(parts.map(({ item }) => item))) },
        ...{ answers: answers.map(({ recorded }) => recorded), elements: elements.map(({ recorded }) => recorded) },
      },
    };
  });
}

interface Sources {
  readonly result: CheckResult;
  readonly review: Review;
  readonly submission: Submission;
  readonly profile: Profile;
  readonly language: Language;
}

function describeAnswer(
  { item: id }: DivisionPart,
  elements: readonly WorksheetElement[],
  division: string,
  { review, submission, language }: Sources,
): WorksheetAnswer {
  const reviewed = review.items.find((each) => each.id === id);
  const item = submission.itemById.get(id);
  return {
    recorded: { item: id, isOwn: isOwner(division, reviewed), written: writeAnswer(item) },
    title: reviewed?.title ?? '',
    due: reviewed?.due ? formatDay(reviewed.due, language) : '',
    open: listOpen(reviewed, elements, language)
      .map((text) => `• ${text}`)
      .join('\n'),
  };
}

/** What is to be mended. Of elements, how many of the division's own are open: its other sheet has them, and those of others are not its own. */
function listOpen(item: ReviewedItem | undefined, elements: readonly WorksheetElement[], language: Language): string[] {
  const findings = (item?.findings ?? []).filter(({ code }) => code !== elementMissing.code);
  const open = elements.filter(({ isRequired, recorded }) => isRequired && recorded.written.choice === elementChoices.open[language]);
  return [...findings.map(({ text }) => text), ...(open.length > 0 ? [openElements[language](open.length)] : [])];
}

const openElements: ByLanguage<(count: number) => string> = {
  th: (count) => `องค์ประกอบที่ยังไม่แสดง ${count} รายการ (ดูแผ่นงาน ${quote(layoutWords.th.elements.name)})`,
  en: (count) => `${count} element(s) not shown yet (see the sheet ${quote(layoutWords.en.elements.name)})`,
};

/** Who answers for nothing but elements of an item sees the rest of it, and leaves it to others. */
function isOwner(division: string, item: ReviewedItem | undefined): boolean {
  return !item || item.divisions.length === 0 || item.divisions.includes(division) || item.divisions.includes(allDivisions);
}

function writeAnswer(item: Item | undefined): RecordedAnswer['written'] {
  return {
    answer: item?.answer?.value ?? '',
    urls: fitCell((item?.urls ?? []).map(({ value }) => value).join('\n')),
    description: fitCell(item?.description?.value.trim() ?? ''),
    period: fitCell((item?.periods ?? []).map(({ value }) => value).join('\n')),
  };
}

function describeElements(
  { item: id, elements: own }: DivisionPart,
  { review, submission, profile, language }: Sources,
): WorksheetElement[] {
  const listed = profile.itemById.get(id);
  const reviewed = review.items.find((each) => each.id === id);
  const item = submission.itemById.get(id);
  const elements = (listed?.elements ?? []).filter((element) => own.length === 0 || own.includes(element.id));
  return elements.map((element) => ({
    recorded: writeElement(
      id,
      element,
      item?.elements.find((each) => each.id === element.id),
      language,
    ),
    title: reviewed?.title ?? '',
    isRequired: reviewed?.elements.find((each) => each.id === element.id)?.isRequired ?? false,
  }));
}

const choices: Readonly<Record<ElementEntry['shown'], ElementChoice | null>> = {
  ...{ yes: 'shown', url: 'shown', no: 'open', absent: 'open', none: 'none', unreadable: null },
};

function writeElement(item: string, element: ProfileElement, entry: ElementEntry | undefined, language: Language): RecordedElement {
  const choice = choices[entry?.shown ?? 'absent'];
  const isNone = choice === 'none';
  return {
    ...{ item, element: element.id, label: fitCell(labelIn(element, language)) },
    written: {
      choice: choice === null ? '' : elementChoices[choice][language],
      url: fitCell(entry?.url?.value ?? ''),
      note: fitCell((isNone ? entry?.reason : entry?.note) ?? ''),
    },
    kept: {
      period: entry?.period?.value ?? '',
      division: (entry?.divisions ?? []).map(({ value }) => value).join(', '),
      note: isNone ? (entry?.note ?? '') : '',
    },
  };
}

/** The lines of some items as they stand, below their key; all of a text that is read as one. */
function cutItems({ text, judged }: CheckResult, ids: ReadonlySet<string>): string {
  const { blocks } = judged.analysis.file;
  if (blocks.some(({ block }) => block.kind === 'whole')) return text;
  const own = blocks.filter(({ block }) => block.kind === 'item' && block.key !== null && ids.has(itemIdOf(block.key)));
  return `items:\n${own.map(({ block }) => block.text.replace(/\n*$/, '\n')).join('')}`;
}
