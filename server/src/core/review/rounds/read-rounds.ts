import { type CivilDate, compareDates } from '../../thai/date';
import type { Review } from '../review';
import type { Round } from './round';
import { readRound } from './round-line';

/** A round, and the line of the file in which it stands, from 1. */
export interface PlacedRound extends Round {
  readonly line: number;
}

/** A line that needs a look. `future`: it is dated after today; `back`: before the round above it, as after a clock that was set back. */
export interface RoundsProblem {
  readonly kind: 'broken' | 'newer' | 'future' | 'back';
  readonly line: number;
}

/** What a file of rounds says: rounds in the order of their lines. */
export interface RoundsReading {
  readonly rounds: readonly PlacedRound[];
  readonly problems: readonly RoundsProblem[];
}

/** The reading where there is no file. */
export const noRounds: RoundsReading = { rounds: [], problems: [] };

/** Reads the bytes of a file of rounds: what cannot be read is told, and stands in nobody's way. Never throws. */
export function readRounds(bytes: Uint8Array): RoundsReading {
  const rounds: PlacedRound[] = [];
  const problems: RoundsProblem[] = [];
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const reading = readRound(text);
    const line = index + 1;
    if (reading.kind === 'round') rounds.push({ ...reading.round, line });
    else problems.push({ kind: reading.kind, line });
  }
  return { rounds, problems };
}

/** The rounds of one submission, of its list and year: of those of one day the last, in the order of their lines. */
export interface OwnRounds {
  readonly rounds: readonly PlacedRound[];
  readonly problems: readonly RoundsProblem[];
  /** Rounds of the file that are of another list or year. */
  readonly others: number;
}

/** Gives the rounds that a review is compared with, and what is odd about them. */
export function selectRounds(
  { rounds, problems }: RoundsReading,
  { list, fiscalYear, today }: Pick<Review, 'list' | 'fiscalYear' | 'today'>,
): OwnRounds {
  const own = rounds.filter((round) => round.list === list.id && round.fiscalYear === fiscalYear);
  const odd = [...problems, ...findOddDays(own, today)].sort((a, b) => a.line - b.line);
  return { rounds: own.filter((round, index) => !isSameDay(round, own[index + 1])), problems: odd, others: rounds.length - own.length };
}

function isSameDay({ day }: Round, other: Round | undefined): boolean {
  return other !== undefined && compareDates(day, other.day) === 0;
}

function findOddDays(rounds: readonly PlacedRound[], today: CivilDate | null): RoundsProblem[] {
  return rounds.flatMap(({ day, line }, index): RoundsProblem[] => {
    const before = rounds[index - 1];
    if (today && compareDates(day, today) > 0) return [{ kind: 'future', line }];
    return before && compareDates(day, before.day) < 0 ? [{ kind: 'back', line }] : [];
  });
}
