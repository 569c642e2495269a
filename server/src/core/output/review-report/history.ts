import { type ChangeReport, describeChanges, describeOddities } from '../../features/rounds/describe-changes';
import { roundTexts } from '../../features/rounds/round-texts';
import type { Language } from '../../ground/language';
import type { Review } from '../../review/review';
import { agendaOf } from '../../review/rounds/agenda';
import { compareRounds } from '../../review/rounds/compare-rounds';
import { type RoundsReading, selectRounds } from '../../review/rounds/read-rounds';
import { type Trend, trendOf } from '../../review/rounds/trend';

/** What the recorded rounds of a submission say beside its review. Plain data, with texts in one language. */
export interface ReviewHistory {
  /** null: there is no round of an earlier day. */
  readonly changes: ChangeReport | null;
  readonly trend: Trend | null;
  /** Open items that a meeting looks at first, by division. */
  readonly pressing: readonly PressingItem[];
  /** What is odd about the rounds, in words. */
  readonly oddities: readonly string[];
}

export interface PressingItem {
  readonly division: string;
  readonly id: string;
  readonly title: string;
  readonly flags: readonly string[];
}

/** Gives what the rounds say; null where none is recorded. `agency`: the mark of the one that the submission names. */
export function describeHistory(review: Review, reading: RoundsReading, agency: string | null, language: Language): ReviewHistory | null {
  if (reading.rounds.length === 0 && reading.problems.length === 0) return null;
  const texts = roundTexts[language];
  const own = selectRounds(reading, review);
  const changes = compareRounds(own.rounds, review);
  const pressing = agendaOf(review, changes).flatMap(({ division, items }) =>
    items
      .filter(({ flags }) => flags.length > 0)
      .map(({ id, title, flags }) => ({ division: division ?? texts.ownerless, id, title, flags: flags.map((flag) => texts.flags[flag]) })),
  );
  return {
    changes: changes && describeChanges(changes, review, language),
    trend: trendOf(own.rounds, review),
    pressing,
    oddities: describeOddities(own, agency, language),
  };
}
