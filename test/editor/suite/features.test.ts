import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMPLETE, openFile, readExample, readFixture, resetWorkspace, until } from './support';
import { tokenize } from './tokenize';

suite('editor features', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('document symbols lead from indicator to item to field', async () => {
    const { uri } = await openFile(COMPLETE, readExample(COMPLETE));
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
      return found && found.length > 0 && found;
    });
    const flatten = (list: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      list.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
    const item = flatten(symbols).find((symbol) => /^O1\b/.test(symbol.name));
    assert.ok(item, symbols.map((symbol) => symbol.name).join(' | '));
    assert.ok(item.children.some((field) => field.name === 'description'));
  });

  test('the grammar knows item ids, keys, answers, addresses, dates and suppression comments', async () => {
    const text = `# oit-disable-next-line url.http -- ยังไม่มี https
${readFixture('faulty.oit.yaml').replace('อาจจะ', 'มี')}    period: ต.ค. 2567 - มี.ค. 2568
`;
    const scopes = await tokenize(text);
    const expected = {
      'oit-disable-next-line': /directive\.oit$/,
      fiscalYear: /key\.oit$/,
      O3: /item-id\.oit$/,
      มี: /answer\.yes\.oit$/,
      'https://www.saithong-district.example/': /link\.oit$/,
      'ต.ค. 2567': /date\.oit$/,
    };
    for (const [token, pattern] of Object.entries(expected)) assert.match(scopes.get(token) ?? '', pattern, token);
  });

  test('two spaces, wrapped lines, and no boxes around Thai letters', async () => {
    const document = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('tabSize'), 2);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
    assert.equal(editor.get('unicodeHighlight.invisibleCharacters'), true);
  });
});
