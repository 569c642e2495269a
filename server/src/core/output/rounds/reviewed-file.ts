import { describeOddities } from '../../features/rounds/describe-changes';
import type { Language } from '../../ground/language';
import type { Review } from '../../review/review';
import { type AgendaEntry, agendaOf } from '../../review/rounds/agenda';
import { compareRounds, type RoundChanges } from '../../review/rounds/compare-rounds';
import { type RoundsReading, selectRounds } from '../../review/rounds/read-rounds';
import type { Round } from '../../review/rounds/round';

/** A submission that was reviewed for a round. */
export interface ReviewedFile {
  readonly path: string;
  readonly roundsFile: string;
  /** The round was written to the file. */
  readonly isRecorded: boolean;
  readonly review: Review;
  readonly round: Round;
  /** null where there is no round to compare with. */
  readonly changes: RoundChanges | null;
  readonly agenda: readonly AgendaEntry[];
  /** What is odd about the rounds, in words. */
  readonly oddities: readonly string[];
}

/** A form of the report of `oit review`: what stands before, of each file, between files, and at the end. */
export interface RoundsReportForm {
  readonly start: string;
  formatFile(file: ReviewedFile): string;
  readonly between: string;
  readonly end: string;
}

/** Gives what a review comes to beside the rounds that were there before it. */
export function compareFile(
  review: Review,
  round: Round,
  reading: RoundsReading,
  language: Language,
): Omit<ReviewedFile, 'path' | 'roundsFile' | 'isRecorded'> {
  const own = selectRounds(reading, review);
  const changes = compareRounds(own.rounds, review);
  return { review, round, changes, agenda: agendaOf(review, changes), oddities: describeOddities(own, round.agency, language) };
}
