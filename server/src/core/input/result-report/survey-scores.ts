import { formatHundredths, fromHundredths, percentOf, roundToHundredths, toHundredths } from '../../ground/fraction';
import type { Profile, SurveyIndicator } from '../../profile/profile';
import { listSurveyIndicators, type SurveyTool, surveyTools } from '../../profile/tool-indicators';
import { toArabicDigits } from '../../thai/digits';
import type { FoundValue } from '../found-answers';
import { titleKey } from './item-titles';
import type { ReportLine } from './report-lines';
import { reportDoubts } from './report-texts';

/** A row of an indicator: `ตัวชี้วัดที่ ๑. การปฏิบัติหน้าที่`, and the numbers with two decimals behind it. */
interface IndicatorRow {
  readonly id: string;
  readonly title: string;
  /** Whole hundredths. */
  readonly numbers: readonly number[];
}

const rowStart = /^ตัวชี้วัด(?:ที่)?\s{0,3}([0-9]{1,2})\s{0,3}\.?\s{0,3}(\D.*)$/;
const decimals = /(?<![0-9.,])[0-9]{1,3}\.[0-9]{2}(?![0-9.,])/g;
const longestRow = 300;
/** Cells of a row may stand on lines of their own. */
const cellLines = 8;
const cell = /^(?:[0-9]{1,3}\.[0-9]{2}|[A-F]{1,2}(?:\s?-?\s?[A-Za-z ]{1,20})?|คะแนน)(?:\s|$)/;

/**
 * Gives what a report prints of the surveys: the score of each indicator (004:371-379), and that of the whole survey where the weights of
 * the list and the share beside it agree. An indicator without a number is left out; of two that differ the first has a doubt.
 */
export function readSurveyScores(lines: readonly ReportLine[], profile: Profile): FoundValue[] {
  const rows = readRows(lines);
  return surveyTools.flatMap((tool) => {
    const indicators = listSurveyIndicators(profile, tool);
    const own = indicators.map((indicator) => ({ id: indicator.id, rows: rows.filter((row) => isOf(row, indicator)) }));
    const whole = own.flatMap((each) => each.rows).flatMap((row) => readWhole(row, tool, profile) ?? []);
    const scores = own.flatMap(({ id, rows: of }): FoundValue[] => {
      const printed = of.flatMap((row) => scoreOf(row, tool, profile) ?? []);
      return foundScore(['scores', tool, id], printed);
    });
    return scores.length === 0 ? [] : [...foundScore(['scores', tool, 'score'], whole), ...scores];
  });
}

function readRows(lines: readonly ReportLine[]): IndicatorRow[] {
  return lines.flatMap(({ text }, at): IndicatorRow[] => {
    const [, id, rest = ''] = text.length > longestRow ? [] : (rowStart.exec(toArabicDigits(text)) ?? []);
    if (id === undefined) return [];
    const below: string[] = [];
    for (const next of lines.slice(at + 1, at + 1 + cellLines)) {
      const arabic = toArabicDigits(next.text);
      if (next.text.length > longestRow || !cell.test(arabic)) break;
      below.push(arabic);
    }
    const title = rest.split(/\s(?=[0-9])/)[0] ?? '';
    return [
      {
        id: String(Number(id)),
        title,
        numbers:
          [rest, ...below]
            .join('\t')
            .match(decimals)
            ?.map((typed) => toHundredths(Number(typed))) ?? [],
      },
    ];
  });
}

const isOf = (row: IndicatorRow, { id, title }: SurveyIndicator) => row.id === id && titleKey(row.title) === titleKey(title);

/** Behind the weight of the survey stand the indicator's score, the survey's, and its share of the total. */
function readWhole({ numbers }: IndicatorRow, tool: SurveyTool, { scoring }: Profile): number | null {
  const [weight, , score, share] = numbers;
  if (numbers.length !== 4 || weight === undefined || score === undefined || weight !== weightOf(tool, scoring)) return null;
  return roundToHundredths(percentOf(fromHundredths(score), weight / 100)) === share ? score : null;
}

function scoreOf(row: IndicatorRow, tool: SurveyTool, profile: Profile): number | null {
  const [first = null, second = null] = row.numbers;
  const score = row.numbers.length === 1 ? first : readWhole(row, tool, profile) === null ? null : second;
  return score !== null && score <= fullScore ? score : null;
}

const weightOf = (tool: SurveyTool, scoring: Profile['scoring']) => (scoring ? toHundredths(scoring.toolWeights[tool]) : null);

const fullScore = 10_000;

function foundScore(path: readonly string[], [score, ...others]: readonly number[]): FoundValue[] {
  if (score === undefined) return [];
  const other = others.find((each) => each !== score);
  return [{ path, value: score / 100, doubts: other === undefined ? [] : [reportDoubts.surveyScoresDiffer(formatHundredths(other))] }];
}
