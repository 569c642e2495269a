import type { FoundAnswers, Unreadable } from './found-answers';
import { readReportDocument, readReportPdf, readReportText, refuseReportText } from './result-report/report-source';
import { type SourceForm, sniffSource } from './sniff-source';
import type { Source, SourceContext, SourceReader } from './source';
import { pdfProblem, sourceProblems } from './source-problems';
import { readTableSource, readTextTableSource } from './tables/table-source';
import { readArchivedPage, readSavedPage } from './web-page/read-saved-page';

/** Who reads what, in the order in which they are asked. */
const readers: Readonly<Record<SourceForm, readonly SourceReader[]>> = {
  pdf: [readReportPdf],
  xlsx: [readTableSource],
  ods: [readTableSource],
  docx: [readReportDocument, readTableSource],
  odt: [readReportDocument, readTableSource],
  html: [readSavedPage],
  text: [readArchivedPage, readReportText, readTextTableSource, refuseReportText],
  'old-office': [readTableSource],
  unknown: [readTableSource],
};

/** Reads a source of any kind. Any bytes in, no throw out. */
export function readSource(source: Source, context: SourceContext): FoundAnswers | Unreadable {
  const form = sniffSource(source.bytes);
  for (const read of readers[form]) {
    const found = read(source, context);
    if (found) return found;
  }
  return { problem: (source.pdf && pdfProblem(source.pdf)) ?? sourceProblems[form] };
}

export { listDoubts } from './list-doubts';
export { mergeAnswers } from './merge-answers';
export { describeNextYear, formatNextYearMarkdown, formatNextYearText } from './next-year/describe-next-year';
export { startNextYear } from './next-year/start-next-year';
export { suggestNextYearName } from './next-year/suggest-name';
export { listMeanings, previewSource } from './preview-source';
export { sniffSource } from './sniff-source';
export { sourceTooLarge } from './source-problems';
export { addVerdicts } from './web-page/add-verdicts';
export { joinPages } from './web-page/join-pages';
export { pageProblems, pageRemarks } from './web-page/page-texts';
export { readWebPage } from './web-page/read-web-page';
export { writeDraft } from './write-draft';
