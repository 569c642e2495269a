import { decodeSource } from '../decode-source';
import type { FoundAnswers, Unreadable } from '../found-answers';
import type { SourceReader } from '../source';
import { readDocumentText } from '../tables/read-document-text';
import { readResultReport } from './read-result-report';
import { reportRemarks } from './report-texts';

/** Words that stand in reports of results and in no table of answers. */
const reportWords = /URL\s?ที่ส่ง|คำอธิบายของหน่วยงาน|ความครบถ้วนของข้อมูล|ข้อเสนอแนะ\s?[-–:]/;

/** Reads the report of a result, as text; null where the text is none that gives items. */
export const readReportText: SourceReader = ({ name, bytes }, { profile, table }) => {
  if (/\.(?:csv|tsv)$/i.test(name) || table?.columns) return null;
  const text = decodeSource(bytes);
  if (!reportWords.test(text) && text.includes('://')) return null;
  const found = readResultReport(text, profile);
  return 'items' in found ? found : null;
};

/** Says what is wrong with a text that is a report by its words, when nobody could read it. */
export const refuseReportText: SourceReader = ({ bytes }, { profile }) => {
  const text = decodeSource(bytes);
  return reportWords.test(text) ? readResultReport(text, profile) : null;
};

/** What begins a line below an item of a report; in a table of answers it is a heading. */
const partLabel = /^[ \t]*(?:URL\s?ที่ส่ง|คำอธิบายของหน่วยงาน)[ \t]*:/m;

/** Reads the report of a result out of a document of Word or OpenDocument; null where the document is none that gives items. */
export const readReportDocument: SourceReader = ({ bytes }, { profile, table }) => {
  if (table?.columns || table?.sheet) return null;
  const text = readDocumentText(bytes);
  if (text === null || !partLabel.test(text)) return null;
  const found = readResultReport(text, profile);
  return 'items' in found ? found : null;
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
