import type { CheckResult } from '../../analysis/check-result';
import { formatDay } from '../../features/eras';
import { interfaceTexts } from '../../features/interface-texts';
import type { Language } from '../../ground/language';
import { describeOwners, labelIn, titleIn } from '../../profile/profile-facts';
import type { Review, ReviewedItem } from '../../review/review';
import { type ApprovalStepName, approvalStepNames, type DivisionEntry, type ElementEntry, type Item } from '../../submission/submission';
import { allDivisions } from '../../thai/division';
import { formatPeriod } from '../../thai/period';
import type { EvidenceFile } from './evidence-files';
import { type ListedItem, listItems } from './listed-item';
import type { PackedLink } from './packed-link';
import { packageTexts } from './texts';
import { readTypedAnswers, type TypedAnswer } from './typed-answer';

/** An item as the pages and sheets of the package show it: plain data, with texts in one language. */
export interface PackedItem {
  readonly id: string;
  readonly title: string;
  readonly indicator: string | null;
  readonly subIndicator: string | null;
  readonly stateText: string;
  /** null: its list is not known. */
  readonly review: ReviewedItem | null;
  /** As understood; else as typed. */
  readonly answer: string;
  readonly urls: readonly PackedUrl[];
  readonly description: string;
  /** What was typed and could not be read. */
  readonly typed: TypedAnswer;
  readonly divisions: string;
  /** Who answers by the list. */
  readonly owners: string;
  readonly periods: string;
  readonly elements: readonly PackedElement[];
  readonly approval: readonly PackedStep[];
  readonly evidence: readonly EvidenceFile[];
  readonly result: { readonly score: number | null; readonly remark: string | null } | null;
}

export interface PackedUrl {
  readonly url: string;
  readonly note: string | null;
  /** It could be read as an entry of the list. */
  readonly isRead: boolean;
  readonly link: PackedLink | null;
}

export interface PackedElement {
  readonly label: string;
  readonly shown: ElementEntry['shown'];
  /** Where it is shown, or why there is none. */
  readonly detail: string | null;
}

export interface PackedStep {
  readonly step: ApprovalStepName;
  readonly by: string | null;
  /** Ready to show; as typed where it is no day. */
  readonly on: string | null;
}

/** Gives the items of the package: of the list in its order, absent ones too, then what else stands in the file. */
export function packItems(
  result: CheckResult,
  review: Review | null,
  links: readonly PackedLink[],
  evidence: readonly EvidenceFile[],
  language: Language,
): PackedItem[] {
  const typedOf = readTypedAnswers(result);
  const linkOf = new Map(links.map((link) => [keyOf(link.item, link.url), link]));
  return listItems(result).map((listed) => {
    const { id, expected, item, state, subIndicator } = listed;
    const typed = typedOf(item);
    const reviewed = review?.items.find((each) => each.id === id && expected) ?? null;
    return {
      ...{ id, title: expected ? titleIn(expected, language) : '', indicator: reviewed?.indicator ?? null, subIndicator },
      stateText: state ? interfaceTexts(language).states[state] : packageTexts[language].noState,
      review: reviewed,
      answer: item?.answer?.value ?? typed.answer ?? '',
      urls: [
        ...(item?.urls ?? []).map(({ value, note }) => ({ url: value, note, isRead: true, link: linkOf.get(keyOf(id, value)) ?? null })),
        ...typed.urls.map((url) => ({ url, note: null, isRead: false, link: null })),
      ],
      description: item?.description?.value.trim() ?? typed.description ?? '',
      typed,
      divisions: describeDivisions(item?.divisions ?? []),
      owners: expected ? describeOwners(expected, language) : '',
      periods: (item?.periods ?? []).map(({ value, reading }) => (reading ? formatPeriod(reading) : value)).join(', '),
      elements: packElements(listed, language),
      approval: packSteps(item, language),
      evidence: item ? evidence.filter((file) => file.item === id) : [],
      result: item?.result ?? null,
    };
  });
}

const keyOf = (item: string, url: string) => `${item}\n${url}`;

function describeDivisions(divisions: readonly DivisionEntry[]): string {
  const name = ({ value, reading }: DivisionEntry) =>
    reading?.kind === 'known' ? reading.name : reading?.kind === 'all' ? allDivisions : value;
  return divisions.map(name).join(', ');
}

/** The elements of the list in its order, absent ones too, then what else is typed. */
function packElements({ expected, item }: ListedItem, language: Language): PackedElement[] {
  const known = expected?.elements ?? [];
  const typed = item?.elements ?? [];
  const others = typed.filter(({ id }) => !known.some((element) => element.id === id));
  const labels = [
    ...known.map((element) => [element.id, labelIn(element, language)] as const),
    ...others.map(({ id }) => [id, id] as const),
  ];
  return labels.map(([id, label]) => {
    const element = typed.find((each) => each.id === id);
    return { label, shown: element?.shown ?? 'absent', detail: element?.url?.value ?? element?.reason ?? null };
  });
}

function packSteps(item: Item | null, language: Language): PackedStep[] {
  return approvalStepNames.map((step) => {
    const { by = null, on = null } = item?.approval?.[step] ?? {};
    return { step, by: by?.value ?? null, on: on && (on.reading ? formatDay(on.reading.date, language) : on.value) };
  });
}
