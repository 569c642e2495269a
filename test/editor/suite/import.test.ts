import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { getWorkspaceFile, openFile, readFixture, readItems, replaceWindow, resetWorkspace, restoreWindow, until } from './support';

/** Beside those of the editor. */
const REPORT = '../../fixtures/result-reports/district-2565.txt';
const LIST = 'bangkok-district-2565';
const AGENCY = { agencyName: 'สำนักงานเขตริมธารา', website: 'https://www.rimthara-district.example/' };

/** What is said at the end, with its buttons; the user takes the one at `choice` the first time. */
function collectMessages(choice?: number): string[][] {
  const said: string[][] = [];
  const answer = async (message: string, ...buttons: string[]) => {
    // Links may be offered meanwhile.
    if (!message.startsWith('นำคำตอบเข้า')) return undefined;
    said.push([message, ...buttons]);
    return choice === undefined || said.length > 1 ? undefined : buttons[choice];
  };
  replaceWindow('showInformationMessage', answer);
  replaceWindow('showWarningMessage', answer);
  return said;
}

function importAnswers(given: vscode.Uri | undefined, options: object): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('oit.importAnswers', given, options);
}

async function writeReport(): Promise<vscode.Uri> {
  const uri = getWorkspaceFile('report.txt');
  fs.writeFileSync(uri.fsPath, readFixture(REPORT));
  return uri;
}

async function createSubmission(name: string): Promise<string> {
  const target = getWorkspaceFile(name);
  collectMessages();
  await importAnswers(undefined, { source: { text: readFixture(REPORT) }, profile: LIST, target, ...AGENCY });
  restoreWindow();
  return fs.readFileSync(target.fsPath, 'utf8');
}

suite('import', () => {
  setup(resetWorkspace);
  teardown(restoreWindow);
  suiteTeardown(resetWorkspace);

  test('writes a new submission from a report, and lists what is doubtful', async () => {
    const said = collectMessages();
    const target = getWorkspaceFile('new.oit.yaml');
    const made = await importAnswers(undefined, { source: await writeReport(), profile: LIST, target, ...AGENCY });
    assert.equal(made?.toString(), target.toString());
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), target.toString());
    await until('43 items', async () => (await readItems()).size === 43);
    assert.deepEqual(said, [['นำคำตอบเข้าแล้ว 177 ช่อง · ต้องให้คนตรวจ 3', 'ดูจุดที่ต้องตรวจ', 'รายละเอียด']]);
    assert.match(fs.readFileSync(target.fsPath, 'utf8'), /name: สำนักงานเขตริมธารา/);
  });

  test('fills an open submission in one step, and shows what differs beside it', async () => {
    const whole = await createSubmission('made.oit.yaml');
    const own = whole.replace('score: 0', 'score: 100').replace(/( {4}urls:)\n {6}- https:\S+\/ข้อมูลผู้บริหาร\n/, '$1\n');
    assert.notEqual(own, whole);
    const document = await openFile('own.oit.yaml', own);
    const said = collectMessages(0);
    const filled = await importAnswers(document.uri, { source: { text: readFixture(REPORT) } });
    assert.equal(filled?.toString(), document.uri.toString());
    assert.match(document.getText(), /- https:\S+\/ข้อมูลผู้บริหาร\n/);
    assert.equal(document.getText(), whole.replace('score: 0', 'score: 100'));
    assert.ok(document.isDirty, 'nothing is saved by itself');
    const [message, ...buttons] = said[0] ?? [];
    assert.match(message ?? '', /^นำคำตอบเข้าแล้ว 1 ช่อง · ตรงกันอยู่แล้ว \d+ · ต่างกัน 1 \(ของเดิมยังอยู่\)/);
    assert.equal(buttons[0], 'ดูที่ต่างกัน');

    const input = await until('the differences', () => {
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    assert.deepEqual([input.original.scheme, input.modified.toString()], ['oit-proposal', document.uri.toString()]);
    const proposal = await vscode.workspace.openTextDocument(input.original);
    assert.equal(proposal.getText(), whole);
    assert.equal(proposal.languageId, 'oit');

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), own);
  });

  test('says what cannot be read, and writes nothing', async () => {
    const document = await openFile('own.oit.yaml', await createSubmission('made.oit.yaml'));
    const errors: string[] = [];
    replaceWindow('showErrorMessage', async (message: string) => void errors.push(message));
    assert.equal(await importAnswers(document.uri, { source: { text: 'บันทึกข้อความ' } }), undefined);
    assert.match(errors.join(), /ไม่พบคำตอบ/);
    assert.ok(!document.isDirty);
  });

  test('takes what was copied', async () => {
    const document = await openFile(
      'own.oit.yaml',
      (await createSubmission('made.oit.yaml')).replace(/ {4}urls:\n {6}- \S+\/โครงสร้างหน่วยงาน\n/, '    urls:\n'),
    );
    await vscode.env.clipboard.writeText(readFixture(REPORT));
    collectMessages();
    replaceWindow('showQuickPick', async (picks: { from?: string }[]) => picks.find(({ from }) => from === 'clipboard'));
    await importAnswers(document.uri, {});
    assert.match(document.getText(), /- https:\S+\/โครงสร้างหน่วยงาน\n/);
  });
});
