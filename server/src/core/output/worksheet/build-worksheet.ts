import { formatDay } from '../../features/eras';
import { listElementChoices } from '../../input/tables/element-cells';
import { answerKeys, elementKeys, encodeRecord, layoutWords, recordSheet } from '../../input/worksheet/layout';
import type { Cell, Sheet, SheetColumn } from '../workbook/workbook';
import { writeWorkbook } from '../workbook/write-workbook';
import type { WorksheetContent } from './describe-worksheet';
import { worksheetGuide } from './worksheet-guide';

/** Writes the work sheet of a division as an Excel workbook. The same content gives the same bytes. */
export function buildWorksheet(content: WorksheetContent): Promise<Uint8Array> {
  const { language, day, record } = content;
  const heading = [record.agency, record.division, worksheetGuide[language].madeOn(formatDay(day, language))].join(' · ');
  const sheets = [
    createGuide(content),
    createAnswers(content),
    ...(content.elements.length > 0 ? [createElements(content)] : []),
    createRecord(content),
  ];
  return writeWorkbook(sheets, heading);
}

function createGuide({ language, day, record, answers, elements }: WorksheetContent): Sheet {
  const texts = worksheetGuide[language];
  return {
    name: texts.name,
    columns: texts.columns.map((head, index) => ({ head, width: index === 0 ? 20 : 100 })),
    rows: texts.rows({
      ...{ agency: record.agency, division: record.division, fiscalYear: record.fiscalYear, source: record.source },
      ...{ day: formatDay(day, language), items: answers.length, elements: elements.length },
    }),
    isProtected: true,
  };
}

const answerWidths = { item: 6, title: 26, answer: 9, urls: 44, description: 56, period: 20, due: 14, open: 36 } as const;

function createAnswers({ language, answers }: WorksheetContent): Sheet {
  const { name, heads } = layoutWords[language].answers;
  const { hints } = worksheetGuide[language];
  const columns = answerKeys.map((key): SheetColumn => {
    const column = { head: heads[key], width: answerWidths[key], isCentred: key === 'item' || key === 'answer' };
    if (key === 'answer') return { ...column, choices: ['มี', 'ไม่มี'], hint: hints.answer };
    return key === 'urls' || key === 'description' || key === 'period' ? { ...column, hint: hints[key] } : column;
  });
  const rows = answers.map(({ recorded: { item, isOwn, written }, title, due, open }): Cell[] => {
    const input = (text: string): Cell => (isOwn ? { input: text } : text);
    return [item, title, input(written.answer), input(written.urls), input(written.description), input(written.period), due, open];
  });
  return { name, columns, rows, isProtected: true };
}

const elementWidths = { item: 6, title: 26, element: 48, need: 12, choice: 18, url: 44, note: 40 } as const;

function createElements({ language, elements }: WorksheetContent): Sheet {
  const { name, heads } = layoutWords[language].elements;
  const { hints, need } = worksheetGuide[language];
  const columns = elementKeys.map((key): SheetColumn => {
    const column = { head: heads[key], width: elementWidths[key], isCentred: key === 'item' || key === 'need' };
    if (key === 'choice') return { ...column, choices: listElementChoices(language), hint: hints.choice };
    return key === 'url' || key === 'note' ? { ...column, hint: key === 'url' ? hints.elementUrl : hints.elementNote } : column;
  });
  const rows = elements.map(({ recorded: { item, label, written }, title, isRequired }): Cell[] => [
    ...[item, title, label, isRequired ? need.required : need.optional],
    ...[{ input: written.choice }, { input: written.url }, { input: written.note }],
  ]);
  return { name, columns, rows, isProtected: true };
}

function createRecord({ record }: WorksheetContent): Sheet {
  const [head = [], ...rows] = encodeRecord(record);
  return { name: recordSheet, columns: head.map((text) => ({ head: text, width: 20 })), rows, isProtected: true, isHidden: true };
}
