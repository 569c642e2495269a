import { decodeSource } from '../decode-source';
import type { FoundAnswers, Unreadable } from '../found-answers';
import type { SourceReader } from '../source';
import { readResultReport } from './read-result-report';
import { reportRemarks } from './report-texts';

/** Words that stand in reports of results and in no table of answers. */
const reportWords = /URL\s?ที่ส่ง|คำอธิบายของหน่วยงาน|ความครบถ้วนของข้อมูล|ข้อเสนอแนะ\s?[-–:]/;

/** Reads the report of a result, as text; null where the text is no report. */
export const readReportText: SourceReader = ({ bytes }, { profile }) => {
  const text = decodeSource(bytes);
  const isReport = reportWords.test(text);
  const isScoresAlone = !isReport && !text.includes('://');
  if (!isReport && !isScoresAlone) return null;
  const found = readResultReport(text, profile);
  return isReport || 'items' in found ? found : null;
};

/** Reads the report of a result out of the text of a PDF file. */
export const readReportPdf: SourceReader = ({ pdf }, { profile }) => {
  if (pdf?.kind !== 'text') return null;
  const found = readResultReport(pdf.text, profile);
  return pdf.isPartial ? addPartial(found) : found;
};

function addPartial(found: FoundAnswers | Unreadable): FoundAnswers | Unreadable {
  return 'items' in found ? { ...found, remarks: [reportRemarks.partOfPdf, ...found.remarks] } : found;
}
