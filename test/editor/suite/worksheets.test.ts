import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { getWorkspaceFile, openFile, readExample, replaceWindow, resetWorkspace, restoreWindow, until } from './support';

const IN_PROGRESS = 'in-progress-2568.oit.yaml';
const WORKS = 'ฝ่ายโยธา';

const write = (given: unknown, options: object = {}) =>
  vscode.commands.executeCommand<vscode.Uri[] | undefined>('oit.writeWorksheets', given, options);

function collectMessages(name: 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage'): string[] {
  const said: string[] = [];
  replaceWindow(name, async (message: string) => void said.push(message));
  return said;
}

/** What a person does in a cell: a text of the workbook becomes another one. */
function editCell({ fsPath }: vscode.Uri, from: string, to: string): void {
  const parts = unzipSync(fs.readFileSync(fsPath));
  const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  assert.ok(strings.includes(`>${from}<`), from);
  fs.writeFileSync(fsPath, zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings.replace(`>${from}<`, `>${to}<`)) }));
}

suite('work sheets', () => {
  setup(resetWorkspace);
  teardown(restoreWindow);
  suiteTeardown(resetWorkspace);

  test('of one division go out as a file, come back edited, and what both changed is shown beside the submission', async () => {
    const document = await openFile(IN_PROGRESS, readExample(IN_PROGRESS));
    const target = getWorkspaceFile('works.xlsx');
    const said = collectMessages('showInformationMessage');
    assert.deepEqual((await write(document.uri, { divisions: [WORKS], target }))?.map(String), [target.toString()]);
    // Links may be offered meanwhile.
    const message = await until('what is said', () => said.find((each) => each.startsWith('เขียนใบงานแล้ว')));
    assert.match(message, /^เขียนใบงานแล้ว works\.xlsx · .*นำคำตอบเข้า/);
    const before = fs.readFileSync(target.fsPath);
    assert.equal(await write(document.uri, { divisions: [WORKS], target, overwrite: false }), undefined);
    assert.deepEqual(fs.readFileSync(target.fsPath), before);

    editCell(target, 'ช่วงที่ผ่านมา', 'ต.ค. 2567 - มี.ค. 2568');
    const own = document.getText();
    await vscode.commands.executeCommand('oit.importAnswers', document.uri, { source: target });
    assert.equal(document.getText(), own.replace('period: ช่วงที่ผ่านมา', 'period: ต.ค. 2567 - มี.ค. 2568'));
    await vscode.commands.executeCommand('undo');

    const changed = own.replace('period: ช่วงที่ผ่านมา', 'period: ปีงบประมาณ 2568');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), changed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const compare = async (_message: string, ...buttons: string[]) => buttons.find((button) => button === 'ดูที่ต่างกัน');
    replaceWindow('showInformationMessage', compare);
    replaceWindow('showWarningMessage', compare);
    await vscode.commands.executeCommand('oit.importAnswers', document.uri, { source: target });
    const input = await until('the differences', () => {
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    const proposal = await vscode.workspace.openTextDocument(input.original);
    assert.equal(proposal.getText(), changed.replace('period: ปีงบประมาณ 2568', 'period: ต.ค. 2567 - มี.ค. 2568'));
    assert.equal(document.getText(), changed);
  });

  test('of several divisions go into a folder, which are picked from all with what is open, and is asked once before it is overwritten', async () => {
    const document = await openFile(IN_PROGRESS, readExample(IN_PROGRESS));
    const target = getWorkspaceFile('sheets');
    collectMessages('showInformationMessage');
    let offered: vscode.QuickPickItem[] = [];
    replaceWindow('showQuickPick', async (picks: vscode.QuickPickItem[]) => {
      offered = picks;
      return picks.slice(0, 2);
    });
    const written = await write(document.uri, { target });
    assert.ok(offered.length > 5 && offered.every(({ description }) => /^\d+ ข้อ · (?:ยังไม่พร้อม \d+|พร้อมทุกข้อ)$/.test(description ?? '')));
    assert.equal(written?.length, 2);
    assert.deepEqual(
      fs.readdirSync(target.fsPath).sort(),
      offered
        .slice(0, 2)
        .map(({ label }) => `${label}.xlsx`)
        .sort(),
    );
    const questions = collectMessages('showWarningMessage');
    assert.equal(await write(document.uri, { divisions: 'all', target }), undefined);
    assert.equal(questions.length, 1);
    assert.match(questions[0] ?? '', /^มีไฟล์อยู่แล้ว 2 ไฟล์/);
    assert.equal(fs.readdirSync(target.fsPath).length, 2);
    assert.equal((await write(document.uri, { divisions: 'all', target, overwrite: true }))?.length, offered.length);
    assert.equal(fs.readdirSync(target.fsPath).length, offered.length);
  });

  test('are of the division whose row of the tree is given; who has none is told', async () => {
    const { uri } = await openFile(IN_PROGRESS, readExample(IN_PROGRESS));
    collectMessages('showInformationMessage');
    const target = getWorkspaceFile('row.xlsx');
    const row = { kind: 'division', label: WORKS };
    assert.equal((await write({ uri, row }, { target }))?.length, 1);
    const errors = collectMessages('showErrorMessage');
    assert.equal(await write(uri, { divisions: ['ฝ่ายที่ไม่มี'], target }), undefined);
    assert.match(errors.join(), /ฝ่ายที่ไม่มี/);
    const warnings = collectMessages('showWarningMessage');
    const former = await openFile('district-2565.oit.yaml', readExample('district-2565.oit.yaml'));
    assert.equal(await write(former.uri, { target }), undefined);
    assert.match(warnings.join(), /ไม่ได้บอกฝ่าย/);
  });
});
