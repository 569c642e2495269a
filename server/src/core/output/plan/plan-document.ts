import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Language } from '../../ground/language';
import { makeShowable } from '../review-report/showable';
import { fixDocument } from './fix-document';
import type { Line, Plan, PlanBlock, PlanSection, PlanTable, Run } from './plan';
import { planTexts } from './plan-texts';

/** The letters that official Thai documents are written in; programs without them take others that have Thai. */
const family = 'TH Sarabun New';
const font = { ascii: family, hAnsi: family, cs: family, eastAsia: family };

/** Half points. */
const sizes = { text: 32, table: 28, heading: 36, title: 40, small: 24 } as const;

/** Twentieths of a point: A4, with margins of 2 cm. */
const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;
const room = page.height - 2 * page.margin;

const colours = { edge: '8A949E', head: 'E7EEF3', open: 'FFF2CC', ink: '1B1F23' } as const;

const bullets = 'facts';

/** Gives the plan as a Word document (OOXML), A4 across. The same plan gives the same bytes. */
export async function writePlanDocument(plan: Plan, language: Language): Promise<Uint8Array> {
  const shown = makeShowable(plan);
  return fixDocument(await Packer.pack(createDocument(shown, language), 'uint8array'));
}

function createDocument({ title, agency, facts, notes, sections }: Plan, language: Language): Document {
  const heading = (size: number) => ({ run: { ...runOf(size), bold: true, boldComplexScript: true }, paragraph: { keepNext: true } });
  return new Document({
    title,
    description: agency,
    creator: 'OIT',
    lastModifiedBy: 'OIT',
    styles: {
      default: {
        document: { run: { ...runOf(sizes.text), language: { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' } } },
        title: { ...heading(sizes.title), paragraph: { alignment: AlignmentType.CENTER } },
        heading1: { ...heading(sizes.heading), paragraph: { keepNext: true, spacing: { before: 360, after: 60 } } },
        heading2: { ...heading(sizes.text), paragraph: { keepNext: true, spacing: { before: 240, after: 60 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: new Header({ children: [centred(agency, sizes.small)] }) },
        footers: { default: new Footer({ children: [numberPages(language)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [write({ text: title })] }),
          centred(agency, sizes.heading),
          ...facts.map((each) => centred(each, sizes.text)),
          ...notes.map((each) => listed([{ text: each }], sizes.table)),
          ...sections.flatMap(writeSection),
        ],
      },
    ],
  });
}

function writeSection({ title, answers, blocks }: PlanSection, index: number): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [write({ text: `${index + 1}. ${title}` })] }),
    ...(answers === null
      ? []
      : [new Paragraph({ keepNext: true, children: [write({ text: answers }, { italics: true, italicsComplexScript: true })] })]),
    ...blocks.flatMap(writeBlock),
  ];
}

function writeBlock(block: PlanBlock): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: writeLine(block.line) })];
    case 'list':
      return block.lines.map((line) => listed(line));
    case 'table':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [write({ text: block.caption })] }),
        writeTable(block),
        new Paragraph({}),
      ];
  }
}

function writeTable({ columns, rows }: PlanTable): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((room * width) / all));
  const edge = { style: BorderStyle.SINGLE, size: 4, color: colours.edge };
  const cell = (lines: readonly Line[], index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: colours.head, color: 'auto' } }),
      children: lines.map(
        (line) =>
          new Paragraph({
            alignment: columns[index]?.isNumber ? AlignmentType.END : AlignmentType.START,
            children: writeLine(line, { ...sizeOf(sizes.table), ...(isHead && { bold: true, boldComplexScript: true }) }),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, index) => cell([[{ text: head }]], index, true)),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((lines, index) => cell(lines, index, false)) })),
    ],
  });
}

function writeLine(line: Line, looks: IRunOptions = {}): TextRun[] {
  return line.map((run) => write(run, looks));
}

/** A run of text; what is to be written stands on a ground of its own. */
function write({ text, kind }: Run, looks: IRunOptions = {}): TextRun {
  return new TextRun({
    text,
    ...looks,
    ...(kind === 'strong' && { bold: true, boldComplexScript: true }),
    ...(kind === 'to-write' && {
      italics: true,
      italicsComplexScript: true,
      shading: { type: ShadingType.CLEAR, fill: colours.open, color: 'auto' },
    }),
  });
}

function centred(text: string, size: number): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [write({ text }, sizeOf(size))] });
}

function listed(line: Line, size: number = sizes.text): Paragraph {
  return new Paragraph({ numbering: { reference: bullets, level: 0 }, children: writeLine(line, sizeOf(size)) });
}

function numberPages(language: Language): Paragraph {
  const { page: words } = planTexts[language];
  const [before, between] = words;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...sizeOf(sizes.small), children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })],
  });
}

function runOf(size: number) {
  return { font, color: colours.ink, ...sizeOf(size) };
}

/** Thai is a complex script: its size stands by itself. */
function sizeOf(size: number) {
  return { size, sizeComplexScript: size };
}
