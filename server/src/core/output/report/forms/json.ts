import { toJsonBlock, toJsonLine } from '../json-text';
import type { CreateReportForm } from '../report-form';

/** The report for programs, as one value: a list and what stands behind it; documented in the README. */
export const createJsonForm: CreateReportForm = ({ values }) => ({
  start: `{\n  "${values.list}": [`,
  formatFile: (file) =>
    values
      .of(file)
      .map((value) => `\n    ${toJsonBlock(value, 2)}`)
      .join(','),
  between: ',',
  // The rest of the same value: without the brace that begins it.
  formatEnd: (summary, isEmpty) => `${isEmpty ? '' : '\n  '}],${toJsonBlock(values.atEnd(summary), 0).slice(1)}\n`,
});

/** The same line by line: each element of the list is a value of its own, and so is what stands behind it. */
export const createJsonLinesForm: CreateReportForm = ({ values }) => ({
  start: '',
  formatFile: (file) =>
    values
      .of(file)
      .map((value) => `${toJsonLine(value)}\n`)
      .join(''),
  between: '',
  formatEnd: (summary) => `${toJsonLine(values.atEnd(summary))}\n`,
});
