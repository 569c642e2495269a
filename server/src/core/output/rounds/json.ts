import type { PointRange } from '../../review/review';
import type { AgendaEntry } from '../../review/rounds/agenda';
import type { BeforeAndNow, RoundChanges } from '../../review/rounds/compare-rounds';
import { toRoundLine } from '../../review/rounds/round-line';
import { formatDate } from '../../thai/date';
import { toJsonBlock } from '../report/json-text';
import type { ReviewedFile, RoundsReportForm } from './reviewed-file';

/** The report for programs; points have two decimals, days are B.E. Its form is documented in the README. */
export function createRoundsJsonForm(): RoundsReportForm {
  return {
    start: '{\n  "files": [',
    formatFile: (file) => `\n    ${toJsonBlock(toFileValue(file), 2)}`,
    between: ',',
    end: '\n  ]\n}\n',
  };
}

function toFileValue({ path, roundsFile, isRecorded, round, changes, agenda, oddities }: ReviewedFile) {
  return {
    ...{ path, rounds: roundsFile, recorded: isRecorded, notes: oddities, round: toRoundLine(round) },
    changes: changes && toChangesValue(changes),
    agenda: agenda.map(toAgendaValue),
  };
}

function toChangesValue({ since, score, ...changes }: RoundChanges) {
  return {
    since: formatDate(since),
    ...changes,
    score: score && {
      oit: both(score.oit, toPoints),
      total: both(score.total, (range) => range && toPoints(range)),
      level: score.level,
      estimate: score.estimate,
    },
  };
}

function both<T, Value>({ before, now }: BeforeAndNow<T>, convert: (value: T) => Value): BeforeAndNow<Value> {
  return { before: convert(before), now: convert(now) };
}

function toPoints({ low, high }: PointRange): PointRange {
  return { low: low / 100, high: high / 100 };
}

function toAgendaValue({ division, items }: AgendaEntry) {
  return {
    division,
    items: items.map(({ due, lost, ...item }) => ({ ...item, due: due && formatDate(due), lost: lost === null ? null : lost / 100 })),
  };
}
