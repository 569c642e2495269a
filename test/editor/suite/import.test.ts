import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { startFaultServer } from '../../support/faults/fault-server';
import {
  findDiagnostics,
  getWorkspaceFile,
  openFile,
  readFixture,
  readItems,
  readTree,
  replaceText,
  replaceWindow,
  resetWorkspace,
  restoreWindow,
  until,
} from './support';

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

let opened = 0;

/** Under a name of its own: VS Code remembers the text of a file for a while after it is closed. */
function openSubmission(text: string): Promise<vscode.TextDocument> {
  return openFile(`own-${++opened}.oit.yaml`, text);
}

/** Gives the text of a submission that is made of the report; no file is left of it. */
async function createSubmission(): Promise<string> {
  const target = getWorkspaceFile(`made-${++opened}.oit.yaml`);
  collectMessages();
  await importAnswers(undefined, { source: { text: readFixture(REPORT) }, profile: LIST, target, ...AGENCY });
  restoreWindow();
  const text = fs.readFileSync(target.fsPath, 'utf8');
  await resetWorkspace();
  return text;
}

/** The left side of what the editor shows side by side, once it does. */
function findShownDifference(): Promise<vscode.TabInputTextDiff> {
  return until('the differences', () => {
    const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return shown instanceof vscode.TabInputTextDiff && shown;
  });
}

/** A store of files that cannot be written, as that of old versions. */
function createOldVersions(text: string): vscode.FileSystemProvider {
  const bytes = Buffer.from(text);
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
    readFile: () => bytes,
    ...{ readDirectory: () => [], createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse },
  };
}

/** Every file of which something is found. */
function listFaulty(): string[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([, found]) => found.length > 0)
    .map(([uri]) => uri.toString());
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
    const whole = await createSubmission();
    const own = whole.replace('score: 0', 'score: 100').replace(/( {4}urls:)\n {6}- https:\S+\/ข้อมูลผู้บริหาร\n/, '$1\n');
    assert.notEqual(own, whole);
    const document = await openSubmission(own);
    const said = collectMessages(0);
    const filled = await importAnswers(document.uri, { source: { text: readFixture(REPORT) } });
    assert.equal(filled?.toString(), document.uri.toString());
    assert.match(document.getText(), /- https:\S+\/ข้อมูลผู้บริหาร\n/);
    assert.equal(document.getText(), whole.replace('score: 0', 'score: 100'));
    assert.ok(document.isDirty, 'nothing is saved by itself');
    const [message, ...buttons] = said[0] ?? [];
    assert.match(message ?? '', /^นำคำตอบเข้าแล้ว 1 ช่อง · ตรงกันอยู่แล้ว \d+ · ต่างกัน 1 \(ของเดิมยังอยู่\)/);
    assert.equal(buttons[0], 'ดูที่ต่างกัน');

    const input = await findShownDifference();
    assert.deepEqual([input.original.scheme, input.modified.toString()], ['oit-proposal', document.uri.toString()]);
    const proposal = await vscode.workspace.openTextDocument(input.original);
    assert.equal(proposal.getText(), whole);
    assert.equal(proposal.languageId, 'oit');

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), own);
  });

  test('leaves each finding once in the Problems while the differences are shown, and while an old version is', async () => {
    const whole = await createSubmission();
    const document = await openSubmission(whole.replace('score: 0', 'score: 100').replace('    answer: มี', '    answer: อาจจะ'));
    await until('the fault', () => findDiagnostics(document, 'schema.value').length === 1);
    collectMessages(0);
    await importAnswers(document.uri, { source: { text: readFixture(REPORT) } });
    const { original: proposal } = await findShownDifference();
    const isAlone = async (other: vscode.Uri, faults: number) => {
      assert.deepEqual(await vscode.commands.executeCommand('vscode.executeCodeLensProvider', other), []);
      // What is found by an edit comes behind what would have been found in the other text.
      await replaceText(document, '    answer: มี', '    answer: อาจจะ');
      await until('a fault more', () => findDiagnostics(document, 'schema.value').length === faults);
      assert.deepEqual(listFaulty(), [document.uri.toString()]);
      assert.equal((await readTree()).length, 1);
    };
    await isAlone(proposal, 2);

    const versions = vscode.workspace.registerFileSystemProvider('oit-test-old', createOldVersions(document.getText()), {
      isReadonly: true,
    });
    try {
      const old = document.uri.with({ scheme: 'oit-test-old' });
      await vscode.commands.executeCommand('vscode.diff', old, document.uri, 'old', { preview: false });
      await until('the old version', () => vscode.window.visibleTextEditors.some((editor) => editor.document.uri.scheme === old.scheme));
      await isAlone(old, 3);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      versions.dispose();
    }
  });

  test('reads a page of the agency and opens the links on it', async () => {
    const site = (body: string) => `<!doctype html><meta charset="utf-8"><title>ITA 2568</title><body>${body}</body>`;
    const server = await startFaultServer({
      pages: {
        '/ita': site('<ul><li>O1 โครงสร้างหน่วยงาน <a href="/structure">ดู</a></li><li>O2 ข้อมูลผู้บริหาร <a href="/none">ดู</a></li></ul>'),
        '/structure': site('<p>ฝ่ายต่าง ๆ ของสำนักงาน และหน้าที่ของแต่ละฝ่าย สำหรับผู้มาติดต่อราชการทุกวันทำการ</p>'),
      },
    });
    try {
      const said = collectMessages();
      const target = getWorkspaceFile('page.oit.yaml');
      const options = { address: server.url('/ita'), profile: 'bangkok-district-2568', target, ...AGENCY };
      const made = await vscode.commands.executeCommand<vscode.Uri | undefined>('oit.importWebPage', undefined, options);
      assert.equal(made?.toString(), target.toString(), JSON.stringify(said));
      const text = fs.readFileSync(target.fsPath, 'utf8');
      assert.ok(text.includes(server.url('/structure')), text);
      assert.match(text, /# ตรวจสอบ: ลิงก์เสีย: [^\n]*404[^\n]*\n {6}- "?http:\S+\/none/);
    } finally {
      await server.close();
    }
  });

  test('says what cannot be read, and writes nothing', async () => {
    const document = await openSubmission(await createSubmission());
    const errors: string[] = [];
    replaceWindow('showErrorMessage', async (message: string) => void errors.push(message));
    assert.equal(await importAnswers(document.uri, { source: { text: 'บันทึกข้อความ' } }), undefined);
    assert.match(errors.join(), /ไม่พบคำตอบ/);
    assert.ok(!document.isDirty);
  });

  test('takes what was copied', async () => {
    const document = await openSubmission((await createSubmission()).replace(/ {4}urls:\n {6}- \S+\/โครงสร้างหน่วยงาน\n/, '    urls:\n'));
    await vscode.env.clipboard.writeText(readFixture(REPORT));
    collectMessages();
    replaceWindow('showQuickPick', async (picks: { from?: string }[]) => picks.find(({ from }) => from === 'clipboard'));
    await importAnswers(document.uri, {});
    assert.match(document.getText(), /- https:\S+\/โครงสร้างหน่วยงาน\n/);
  });
});
