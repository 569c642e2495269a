import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMPLETE, findDiagnostics, openFile, readExample, resetWorkspace, THAI, until } from './support';

const mistaken = () => readExample(COMPLETE).replace('  O1:\n', '  0๑:\n');

async function findActions(document: vscode.TextDocument, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

suite('quick fixes', () => {
  setup(resetWorkspace);
  suiteTeardown(async () => {
    await vscode.workspace.getConfiguration('editor').update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.getConfiguration('files').update('autoSave', undefined, vscode.ConfigurationTarget.Global);
    await resetWorkspace();
  });

  test('one click mends a finding', async () => {
    const document = await openFile('a.oit.yaml', mistaken());
    const [finding] = await until('the finding', () => {
      const found = findDiagnostics(document, 'item.id-spelling');
      return found.length > 0 && found;
    });
    assert.ok(finding);
    const fix = (await findActions(document, finding.range)).find(({ isPreferred }) => isPreferred);
    assert.match(fix?.title ?? '', THAI);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.equal(document.getText(), readExample(COMPLETE));
    await until('no finding', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  test('saving mends all, where the user sets it', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { 'source.fixAll.oit': 'explicit' }, vscode.ConfigurationTarget.Global);
    // In the web it is saved by itself after a second, without what is done on saving.
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    const document = await openFile('a.oit.yaml', mistaken());
    await until('the finding', () => findDiagnostics(document, 'item.id-spelling').length > 0);
    const end = document.lineAt(document.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, '# x\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await document.save());
    await until('the mended text', () => document.getText() === `${readExample(COMPLETE)}# x\n`);
  });

  test('a comment that silences a finding has its reason selected, to be typed over', async () => {
    const document = await openFile('a.oit.yaml', mistaken());
    const [finding] = await until('the finding', () => {
      const found = findDiagnostics(document, 'item.id-spelling');
      return found.length > 0 && found;
    });
    assert.ok(finding);
    const fix = (await findActions(document, finding.range)).find(({ command }) => command?.command === 'oit.selectText');
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await vscode.commands.executeCommand('oit.selectText', ...(fix.command?.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.equal(document.getText(editor?.selection), 'เหตุผล');
  });

  test('the code of a finding leads to its page of the manual', async () => {
    const document = await openFile('a.oit.yaml', mistaken());
    const [finding] = await until('the finding', () => {
      const found = findDiagnostics(document, 'item.id-spelling');
      return found.length > 0 && found;
    });
    const code = finding?.code;
    assert.ok(typeof code === 'object' && code.target);
    assert.equal(code.target.path, '/manual/th/item.id-spelling');
    await vscode.commands.executeCommand('vscode.open', code.target);
    await until('the preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('item.id-spelling'))),
    );
  });
});
