import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { CivilDate } from '../../thai/date';
import type { Completion, CompletionSource } from './completion';
import { locateCompletions } from './locate';
import { offerSuppressions, offerValues } from './values';

/** What is offered where, in the order in which it is shown. */
const sources: readonly CompletionSource[] = [offerValues, offerSuppressions];

/** Gives what is offered at an offset, in order: never in prose or in a web address. `today`: B.E. Any offset in, no throw out. */
export function findCompletions(result: CheckResult, offset: number, language: Language, today: CivilDate | null): readonly Completion[] {
  return locateCompletions(result, offset, language, today).flatMap((place) => sources.flatMap((source) => source(place)));
}
