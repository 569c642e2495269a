import { strToU8, zipSync } from 'fflate';

/** Packs parts of a document; what says its kind is not made smaller, as OpenDocument wants it. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]])),
  );
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A sheet: rows of texts (empty ones are left out), or XML of cells; what stands behind the rows; addresses by cell. */
export interface TestSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly string[] | string)[];
  readonly after?: string;
  readonly links?: Readonly<Record<string, string>>;
}

/** Makes a workbook as Excel writes one, with the texts in the cells themselves. */
export function makeXlsx(sheets: readonly TestSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name ?? `S${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
  };
  for (const [at, { rows, after = '', links = {} }] of sheets.entries()) {
    const cells = Object.keys(links);
    const marks = cells.map((cell, index) => `<hyperlink ref="${cell}" r:id="l${index}"/>`).join('');
    const data = rows.map((row, index) => (typeof row === 'string' ? row : makeRow(row, index + 1))).join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns:r="r"><sheetData>${data}</sheetData>${after}${marks === '' ? '' : `<hyperlinks>${marks}</hyperlinks>`}</worksheet>`;
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = `<Relationships>${cells
      .map((cell, index) => `<Relationship Id="l${index}" Target="${escapeXml(links[cell] ?? '')}" TargetMode="External"/>`)
      .join('')}</Relationships>`;
  }
  return zipParts({ ...parts, ...more });
}

/** A row of a sheet by itself. */
export function makeRow(cells: readonly string[], number: number, attributes = ''): string {
  const written = cells.map((text, column) =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + column)}${number}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
  );
  return `<row r="${number}"${attributes}>${written.join('')}</row>`;
}

/** Makes a document of Word of what stands in its body, with addresses by the ids of their relations. */
export function makeDocx(body: string, links: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = Object.entries(links).map(([id, url]) => `<Relationship Id="${id}" Target="${escapeXml(url)}" TargetMode="External"/>`);
  return zipParts({
    'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
  });
}

/** A cell of a table of Word: a paragraph a line. */
export function docxCell(text: string, properties = ''): string {
  const lines = text.split('\n').map((line) => `<w:p><w:r><w:t>${escapeXml(line)}</w:t></w:r></w:p>`);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.join('')}</w:tc>`;
}

/** Makes a sheet of OpenDocument of what stands in it. */
export function makeOds(content: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipParts({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content>${content}</office:document-content>`,
    ...more,
  });
}
