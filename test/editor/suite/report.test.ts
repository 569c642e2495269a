import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { COMPLETE, getWorkspaceFile, openFile, readExample, resetWorkspace, until } from './support';

const OPEN_REPORT = 'oit.openReport';

function findReport(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('oit.report'));
}

suite('the review report', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('opens beside the submission as a page, follows what is typed, and is saved as a file', async () => {
    const document = await openFile(COMPLETE, readExample(COMPLETE));
    const html = await vscode.commands.executeCommand<string>(OPEN_REPORT);
    assert.match(html, /^<!doctype html>[\s\S]*ข้อที่พร้อม<\/p><p class="big">22 จาก 22/);
    assert.match(html, /href="command:oit\.selectText\?/);
    const tab = await until('the page', findReport);
    await until('its title', () => tab.label.includes('2568'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), document.getText().replace(/^ {2}O22:[\s\S]*/m, ''));
    await vscode.workspace.applyEdit(edit);
    const target = getWorkspaceFile('report.html');
    await until('the shorter text in the saved page', async () => {
      await vscode.commands.executeCommand('oit.saveReport', { target, overwrite: true });
      return fs.readFileSync(target.fsPath, 'utf8').includes('21 จาก 22');
    });
    assert.doesNotMatch(fs.readFileSync(target.fsPath, 'utf8'), /command:/);
    await vscode.window.tabGroups.close(tab);
    await document.save();
  });

  test('is of a file that is not open too', async () => {
    const uri = getWorkspaceFile('a.oit.yaml');
    fs.writeFileSync(uri.fsPath, readExample(COMPLETE));
    const html = await vscode.commands.executeCommand<string>(OPEN_REPORT, uri);
    assert.match(html, /22 จาก 22/);
    const tab = findReport();
    if (tab) await vscode.window.tabGroups.close(tab);
  });
});
