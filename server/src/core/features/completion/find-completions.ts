import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { CivilDate } from '../../thai/date';
import type { Completion, CompletionSource } from './completion';
import { offerItems } from './items/offer-items';
import { offerElements } from './keys/offer-elements';
import { offerKeys } from './keys/offer-keys';
import { offerOpenings } from './keys/offer-openings';
import { locateCompletions } from './locate';
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

/** Gives what is offered at an offset, in order: never in prose or in a web address. `today`: B.E. Any offset in, no throw out. */
export function findCompletions(result: CheckResult, offset: number, language: Language, today: CivilDate | null): readonly Completion[] {
  return locateCompletions(result, offset, language, today).flatMap((place) =>
    rank(
      sources.flatMap((source) => source(place)),
      place.typed.toLowerCase(),
    ),
  );
}

/** What begins with what is typed goes first, then what holds it: an editor that does not sort by itself shows it so. */
function rank(entries: readonly Completion[], typed: string): readonly Completion[] {
  if (typed === '') return entries;
  const ranks = entries.map(({ label, filterWords }) => {
    const words = [label, ...filterWords].map((word) => word.toLowerCase());
    return words.some((word) => word.startsWith(typed)) ? 0 : words.some((word) => word.includes(typed)) ? 1 : 2;
  });
  return [0, 1, 2].flatMap((wanted) => entries.filter((_entry, index) => ranks[index] === wanted));
}
