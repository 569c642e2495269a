import type { Severity } from '../findings/severity';
import type { Span } from '../ground/span';
import { isDocumented, judgePeriods, needsPeriod, type PeriodVerdict } from '../profile/period-need';
import type { PeriodNeed } from '../profile/profile';
import type { Period } from '../thai/period';
import type { TextPeriod } from '../thai/text-periods';
import { periodTexts } from './item-periods';
import type { Item, ReadText } from './submission';

/** What a document asks for is an error where it is not met; what is inferred is a warning. */
export function severityOf(need: PeriodNeed | undefined): Severity {
  return isDocumented(need) ? 'error' : 'warning';
}

/** The periods of an item that can be compared with its need. */
export interface ComparablePeriods {
  readonly texts: readonly ReadText<Period>[];
  readonly periods: readonly Period[];
  readonly need: PeriodNeed;
  /** The texts as typed, between commas. */
  readonly value: string;
  readonly first: ReadText<Period>;
}

/** Gives the periods that an item says itself; null where one cannot be read, contradicts itself or names no months, and where nothing is needed. */
export function comparablePeriods(item: Item, need: PeriodNeed | undefined): ComparablePeriods | null {
  const texts = periodTexts(item);
  const periods = texts.flatMap(({ reading }) => reading ?? []);
  const [first] = texts;
  if (!first || !needsPeriod(need) || periods.length < texts.length) return null;
  if (periods.some(({ conflict }) => conflict) || periods.every(({ kind }) => kind === 'recurring')) return null;
  return { texts, periods, need, value: texts.map((text) => text.value).join(', '), first };
}

/** Gives the periods that a description states and that may be what an item needs: where months are needed, the name of a year says nothing of them. */
export function describedPeriods({ descriptionPeriods }: Item, need: PeriodNeed): readonly TextPeriod[] {
  const ofMonths = need.kind === 'months' || need.kind === 'monthly';
  return descriptionPeriods().filter(
    ({ period: { kind, conflict } }) =>
      !conflict && (kind === 'months' || kind === 'quarters' || (!ofMonths && (kind === 'fiscal-years' || kind === 'calendar-years'))),
  );
}

/** Gives how what the description states, where the item says no period itself, compares with its need; null where nothing is stated. */
export function judgeDescription(item: Item, need: PeriodNeed): PeriodVerdict | null {
  const described = describedPeriods(item, need).map(({ period }) => period);
  return described.length === 0 ? null : judgePeriods(described, need);
}

/** How the periods of an item, taken together, fall short of its need. */
export interface Misfit {
  readonly span: Span;
  readonly args: { readonly value: string; readonly need: PeriodNeed };
  readonly item: string;
  readonly severity: Severity;
}

/** Gives how the periods of an item miss its need, if it is in that way; those of its description where it says none. */
export function findMisfit(item: Item, need: PeriodNeed | undefined, verdict: PeriodVerdict): Misfit | null {
  const said = comparablePeriods(item, need);
  if (said) {
    if (judgePeriods(said.periods, said.need) !== verdict) return null;
    return { span: said.first.span, args: { value: said.value, need: said.need }, item: item.id, severity: severityOf(need) };
  }
  // A description may name another year for many reasons.
  if (periodTexts(item).length > 0 || !needsPeriod(need) || verdict !== 'too-short' || judgeDescription(item, need) !== verdict)
    return null;
  const { description } = item;
  const [first] = describedPeriods(item, need);
  if (!description || !first) return null;
  const value = description.value.slice(first.span.start, first.span.end);
  return { span: description.locate(first.span), args: { value, need }, item: item.id, severity: 'warning' };
}
