import type { Sha256 } from '../../links/ports';
import type { CivilDate } from '../../thai/date';
import type { Review } from '../review';
import { markAgency } from './agency-mark';
import { roundsFileOf } from './file-names';
import { matchStray } from './match-stray';
import type { RoundFiles } from './ports';
import { noRounds, type RoundsReading, readRounds } from './read-rounds';
import { type Round, takeRound } from './round';
import { formatRound } from './round-line';

export interface RecordOptions {
  /** The path of the submission. */
  readonly submission: string;
  readonly files: RoundFiles;
  readonly sha256: Sha256;
  readonly day: CivilDate;
  /** ISO 8601. */
  readonly at: string;
  /** Writes nothing. */
  readonly isDry: boolean;
  /** Begins a file, though there is one that the submission may have had under another name. */
  readonly startsNew: boolean;
}

export type RecordResult =
  /** `before`: the rounds that were there. */
  | { readonly kind: 'done'; readonly file: string; readonly round: Round; readonly before: RoundsReading; readonly isRecorded: boolean }
  /** Nothing was written: `stray` seems to hold the rounds of the submission under the name that it had. */
  | { readonly kind: 'stray'; readonly file: string; readonly stray: string };

/** Records how a submission stands today in the file beside it. Rejects as the ports do. */
export async function recordRound(review: Review, options: RecordOptions): Promise<RecordResult> {
  const { submission, files, sha256, day, at, isDry, startsNew } = options;
  const file = roundsFileOf(submission);
  const agency = markAgency(review.agency, sha256);
  const bytes = await files.read(file);
  const stray = bytes || startsNew ? null : matchStray(await files.findStray(submission), review, agency);
  if (stray !== null) return { kind: 'stray', file, stray };
  const round = takeRound(review, { day, at, agency });
  if (!isDry) await files.append(file, formatRound(round));
  return { kind: 'done', file, round, before: bytes ? readRounds(bytes) : noRounds, isRecorded: !isDry };
}
