import { paint } from '../paint';
import { formatRemarkLines } from '../remark-lines';
import type { CreateReportForm } from '../report-form';
import type { Painter } from '../subject';

/** The report for people: of each file a line for every remark, then what is told of the whole file; then a summary. */
export const createTextForm: CreateReportForm = ({ remarksOf, lines: { blockOf, atEnd } }, { colour }) => {
  const painter: Painter = (text, wanted) => paint(text, wanted, colour);
  return {
    start: '',
    formatFile: (file) =>
      [formatRemarkLines(file, remarksOf(file), colour), blockOf?.(file, painter) ?? []]
        .filter((lines) => lines.length > 0)
        .map(formatBlock)
        .join('\n'),
    between: blockOf ? '\n' : '',
    formatEnd: (summary, isEmpty) => {
      const lines = atEnd(summary, painter);
      return lines.length === 0 ? '' : (isEmpty ? '' : '\n') + formatBlock(lines);
    },
  };
};

function formatBlock(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
