import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { CivilDate } from '../../thai/date';
import type { Completion, CompletionSource } from './completion';
import { offerItems } from './items/offer-items';
import { offerElements } from './keys/offer-elements';
import { offerKeys } from './keys/offer-keys';
import { offerOpenings } from './keys/offer-openings';
import { locateCompletions } from './locate';
import { matchTyped } from './match-typed';
import { offerNewFile } from './offer-new-file';
import { offerSuppressions, offerValues } from './values';

/** What is offered where, in the order in which it is shown. */
const sources: readonly CompletionSource[] = [
  offerNewFile,
  offerItems,
  offerElements,
  offerValues,
  offerKeys,
  offerOpenings,
  offerSuppressions,
];

/** Gives what is offered at an offset for what is typed before it, in order: never in prose or in a web address. `today`: B.E. Any offset in, no throw out. */
export function findCompletions(result: CheckResult, offset: number, language: Language, today: CivilDate | null): readonly Completion[] {
  return locateCompletions(result, offset, language, today).flatMap((place) =>
    matchTyped(
      sources.flatMap((source) => source(place)),
      place,
    ),
  );
}
