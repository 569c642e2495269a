import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type SelectionRange,
  SelectionRangeRequest,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { useServer } from '../support/in-process-server';
import { type LanguageClient, pullCapabilities } from '../support/language-client';

const uri = 'file:///project/%E0%B8%81/a.oit.yaml';
const text = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตทรายทอง, website: https://mini.example }
items:
  O1:
    urls: [https://mini.example/o1]
    description: ตามข้อ O2
    division: ฝ่ายโยธา
    evidence: [ภาพ 1.png]
  O2:
    sameAs: O1
    division: โยธา
`;
const lines = text.split('\n');

/** Where a text begins in a line that holds it. */
function find(line: string, typed: string): Position {
  const at = lines.findIndex((each) => each.includes(line));
  return { line: at, character: (lines[at] as string).indexOf(typed) };
}

const places = (locations: unknown) =>
  (locations as { range: { start: Position } }[]).map(({ range: { start } }) => `${start.line}:${start.character}`);

describe('language server: finding one’s way', () => {
  const start = useServer();
  const open = async (): Promise<LanguageClient> => {
    const { client } = await start({
      capabilities: { ...pullCapabilities, textDocument: { rename: { prepareSupport: true } } },
      settings: { language: 'en' },
    });
    await client.open(uri, text);
    return client;
  };
  const textDocument = { uri };

  it('goes to an item and lists what names it', async () => {
    const { connection } = await open();
    const params = { textDocument, position: find('sameAs', 'O1') };
    assert.deepEqual(places(await connection.sendRequest(DefinitionRequest.type, params)), ['5:2']);
    const ask = (includeDeclaration: boolean) =>
      connection.sendRequest(ReferencesRequest.type, { ...params, context: { includeDeclaration } });
    assert.deepEqual(places(await ask(true)), ['5:2', '11:12']);
    assert.deepEqual(places(await ask(false)), ['11:12']);
    const marks = (await connection.sendRequest(DocumentHighlightRequest.type, params)) ?? [];
    assert.deepEqual(places(marks), ['5:2', '11:12']);
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      [DocumentHighlightKind.Write, DocumentHighlightKind.Read],
    );
  });

  it('renames a division, and says in the user’s language where it renames nothing', async () => {
    const { connection } = await open();
    const params = { textDocument, position: find('division: โยธา', 'โยธา') };
    const range = { start: params.position, end: { ...params.position, character: params.position.character + 'โยธา'.length } };
    assert.deepEqual(await connection.sendRequest(PrepareRenameRequest.type, params), { range, placeholder: 'ฝ่ายโยธา' });
    const edit = await connection.sendRequest(RenameRequest.type, { ...params, newName: 'สำนักปลัด' });
    assert.deepEqual(
      edit?.changes?.[uri]?.map(({ newText, range: { start } }) => `${start.line} ${newText}`),
      ['8 สำนักปลัด', '12 สำนักปลัด'],
    );
    const elsewhere = { textDocument, position: { line: 0, character: 0 } };
    await assert.rejects(connection.sendRequest(PrepareRenameRequest.type, elsewhere), /Only the name of a division/);
    await assert.rejects(connection.sendRequest(RenameRequest.type, { ...elsewhere, newName: 'ก' }), /Only the name of a division/);
    await assert.rejects(connection.sendRequest(RenameRequest.type, { ...params, newName: 'ก, ข' }), /several divisions/);
  });

  it('opens addresses as typed, and evidence beside the file', async () => {
    const client = await open();
    const untitled = 'untitled:Untitled-1';
    await client.open(untitled, text);
    const targets = async (of: string) =>
      (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: of } }))?.map(({ target }) => target);
    const pages = ['https://mini.example', 'https://mini.example/o1'];
    assert.deepEqual(await targets(uri), [...pages, `file:///project/%E0%B8%81/${encodeURIComponent('ภาพ 1.png')}`]);
    assert.deepEqual(await targets(untitled), pages);
  });

  it('folds, and grows selections', async () => {
    const { connection } = await open();
    const folds = (await connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [4, 12],
        [5, 9],
        [10, 12],
      ],
    );
    const [grown] = (await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [find('sameAs', 'O1')] })) ?? [];
    const sizes: number[] = [];
    for (let each: SelectionRange | undefined = grown; each; each = each.parent) sizes.push(each.range.end.line - each.range.start.line);
    assert.deepEqual(sizes, [0, 0, 1, 2, 7, 8, 12, 13]);
  });

  it('lists the items of open files', async () => {
    const { connection } = await open();
    const found = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ผู้ว่าราชการ' })) as SymbolInformation[];
    assert.deepEqual(
      found.map(({ name, containerName }) => `${name}: ${containerName}`),
      ['O2 นโยบายผู้ว่าราชการกรุงเทพมหานคร และแผนที่เกี่ยวข้องกับการพัฒนากรุงเทพมหานคร: สำนักงานเขตทรายทอง'],
    );
  });
});
