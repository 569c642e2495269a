import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { registerLinkOffer } from '../../../client/src/links/offer-check';
import type { CheckLinksResult } from '../../../server/src/protocol';
import { type FaultServer, startFaultServer } from '../../support/faults/fault-server';
import {
  findDiagnostics,
  getApi,
  getWorkspaceFile,
  openFile,
  replaceText,
  replaceWindow,
  resetWorkspace,
  restoreWindow,
  THAI,
  until,
} from './support';

const { Global, WorkspaceFolder } = vscode.ConfigurationTarget;

let server: FaultServer;

let opened = 0;

/** Under a name of its own: VS Code remembers the text of a file for a while after it is closed. */
function openSubmission(text: string): Promise<vscode.TextDocument> {
  return openFile(`links-${++opened}.oit.yaml`, text);
}

/** A submission with links to the server of the test. */
function createText(...paths: string[]): string {
  return `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency:
  name: สำนักงานเขตทรายทอง
  website: ${server.origin}/
items:
  O3:
    answer: มี
    urls:
${paths.map((path) => `      - ${server.url(path)}`).join('\n')}
    description: หน้าหลัก > การศึกษา แสดงข้อมูลผู้บริหารโรงเรียน
    division: ฝ่ายการศึกษา
`;
}

function checkLinks(...given: unknown[]): Thenable<CheckLinksResult> {
  return vscode.commands.executeCommand('oit.checkLinks', ...given);
}

/** What is said at the end of a check, with its buttons; the user takes the one at `choice`. */
function collectMessages(choice?: number): string[][] {
  const said: string[][] = [];
  replaceWindow('showInformationMessage', async (message: string, ...buttons: string[]) => {
    said.push([message, ...buttons]);
    return choice === undefined ? undefined : buttons[choice];
  });
  return said;
}

async function findFinding(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return until(code, () => findDiagnostics(document, code)[0]);
}

function findActions(document: vscode.TextDocument, { range }: vscode.Diagnostic): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value);
}

async function readHover(document: vscode.TextDocument, text: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

/** Those that stand above `urls:`; above the items stand others. */
async function findLenses(document: vscode.TextDocument): Promise<vscode.Command[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
  const ofLinks = lenses.filter(({ range }) => /^ {4}urls:/.test(document.lineAt(range.start.line).text));
  return ofLinks.flatMap(({ command }) => command ?? []);
}

suite('links', () => {
  setup(async () => {
    await resetWorkspace();
    server = await startFaultServer();
  });
  teardown(async () => {
    restoreWindow();
    await server.close();
  });
  suiteTeardown(resetWorkspace);

  test('nothing is asked of a web site before the command; then each finding is on its link', async () => {
    const said = collectMessages();
    const document = await openSubmission(createText('/404', '/moved', '/ok'));
    await until('findings', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    assert.match(await readHover(document, server.url('/404')), THAI);
    assert.ok((await findLenses(document)).length > 0);
    await replaceText(document, 'แสดงข้อมูล', 'แสดงรายชื่อ');
    assert.ok(await document.save());
    assert.equal(server.count(), 0);

    const result = await checkLinks();
    assert.equal(result.kind, 'done');
    assert.deepEqual(result.files, [{ uri: document.uri.toString(), counts: { fine: 1, dead: 1, doubtful: 1, unverified: 0 } }]);
    const dead = await findFinding(document, 'link.dead');
    assert.equal(document.getText(dead.range), server.url('/404'));
    assert.match(dead.message, THAI);
    const moved = await findFinding(document, 'link.moved');
    assert.equal(document.getText(moved.range), server.url('/moved'));
    assert.deepEqual(said.at(-1), [result.message, 'ดูปัญหา']);
    assert.match(await readHover(document, server.url('/404')), /404/);
  });

  test('results that are fresh are not asked for again, but by the code lens', async () => {
    collectMessages();
    const document = await openSubmission(createText('/404', '/ok'));
    const [lens] = await until('a code lens', async () => {
      const found = await findLenses(document);
      return found.length > 0 && found;
    });
    assert.equal(lens?.command, 'oit.checkLinks');
    await checkLinks();
    const before = server.count('/ok');
    assert.ok(before > 0);
    await checkLinks();
    assert.equal(server.count('/ok'), before);
    const again = (await findLenses(document)).find(({ command }) => command === 'oit.checkLinks');
    assert.ok(again);
    await vscode.commands.executeCommand(again.command, ...(again.arguments ?? []));
    assert.ok(server.count('/ok') > before);
  });

  test('the code lenses stand above the addresses, and tell the last result', async () => {
    collectMessages();
    const document = await openSubmission(createText('/404'));
    await checkLinks();
    await findFinding(document, 'link.dead');
    const lenses = await findLenses(document);
    assert.equal(lenses.length, 2);
    assert.match(lenses.map(({ title }) => title).join(' '), /เสีย 1/);
  });

  test('the message on a file leads to its worst link', async () => {
    const document = await openSubmission(createText('/ok', '/moved', '/404'));
    await checkLinks();
    await findFinding(document, 'link.dead');
    collectMessages(0);
    await checkLinks();
    const line = () => document.lineAt(vscode.window.activeTextEditor?.selection.active.line ?? 0).text;
    await until('the cursor on the link', () => line().includes('/404'));
  });

  test('a moved page is mended with one click', async () => {
    collectMessages();
    const document = await openSubmission(createText('/moved'));
    await checkLinks(document.uri);
    const moved = await findFinding(document, 'link.moved');
    const fix = (await findActions(document, moved)).find(({ title }) => title.includes('/new-page'));
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.ok(document.getText().includes(`- ${server.url('/new-page')}\n`));
    await until('no finding', () => findDiagnostics(document, 'link.moved').length === 0);
  });

  test('a link is left out with a reason, in the settings of the folder', async () => {
    collectMessages();
    const settings = () => vscode.workspace.getConfiguration('oit.links', getWorkspaceFile('a.oit.yaml'));
    const kept = { 'https://intra.example/*': 'ภายใน' };
    await settings().update('exclude', kept, WorkspaceFolder);
    try {
      const document = await openSubmission(createText('/404', '/410'));
      await checkLinks();
      const dead = await findFinding(document, 'link.dead');
      const url = document.getText(dead.range);
      const exclude = (await findActions(document, dead)).find(({ command }) => command?.command === 'oit.excludeLink')?.command;
      assert.ok(exclude);
      let problems: unknown[] = [];
      replaceWindow('showInputBox', async ({ validateInput }: Required<vscode.InputBoxOptions>) => {
        problems = [await validateInput(''), await validateInput('  '), await validateInput('เปิดเองแล้ว')];
        return ' เปิดเองแล้ว ';
      });
      await vscode.commands.executeCommand(exclude.command, ...(exclude.arguments ?? []));
      assert.match(String(problems[0]), THAI);
      assert.equal(problems[1], problems[0]);
      assert.equal(problems[2], undefined);
      assert.deepEqual(settings().inspect('exclude')?.workspaceFolderValue, { ...kept, [url]: 'เปิดเองแล้ว' });
      await until('one finding', () => findDiagnostics(document, 'link.dead').length === 1);
      assert.notEqual(document.getText(findDiagnostics(document, 'link.dead')[0]?.range), url);

      replaceWindow('showInputBox', async () => undefined);
      await vscode.commands.executeCommand(exclude.command, exclude.arguments?.[0], server.url('/410'));
      assert.equal(Object.keys(settings().get('exclude') ?? {}).length, 2);
    } finally {
      await settings().update('exclude', undefined, WorkspaceFolder);
    }
  });

  test('saving checks, where the user sets it', async () => {
    const settings = vscode.workspace.getConfiguration('oit.links');
    await settings.update('check', 'onSave', Global);
    try {
      const document = await openSubmission(createText('/404'));
      await until('findings', () => vscode.languages.getDiagnostics(document.uri).length > 0);
      assert.equal(server.count(), 0);
      await replaceText(document, 'แสดงข้อมูล', 'แสดงรายชื่อ');
      assert.ok(await document.save());
      await findFinding(document, 'link.dead');
    } finally {
      await settings.update('check', undefined, Global);
    }
  });

  test('a run shows how far it is, and ends when the user ends it', async () => {
    const slow = await startFaultServer({ latency: 2000 });
    collectMessages();
    const user = new vscode.CancellationTokenSource();
    const reports: unknown[] = [];
    const shown: vscode.ProgressOptions[] = [];
    replaceWindow('withProgress', (options: vscode.ProgressOptions, task: (...given: unknown[]) => Thenable<unknown>) => {
      shown.push(options);
      return task({ report: (report: unknown) => reports.push(report) }, user.token);
    });
    try {
      await openSubmission(createText('/ok').replaceAll(server.origin, slow.origin));
      const run = checkLinks();
      await until('a request', () => slow.count() > 0);
      user.cancel();
      const { kind, message } = await run;
      assert.equal(kind, 'cancelled');
      assert.match(message, THAI);
      assert.equal(shown.length, 1);
      assert.equal(shown[0]?.cancellable, true);
      assert.equal(shown[0]?.location, vscode.ProgressLocation.Notification);
      assert.ok(reports.length > 0);
    } finally {
      user.dispose();
      await slow.close();
    }
  });

  test('the whole workspace is one run; the files to look at come worst first', async () => {
    fs.writeFileSync(getWorkspaceFile('fine.oit.yaml').fsPath, createText('/ok'));
    fs.writeFileSync(getWorkspaceFile('bad.oit.yaml').fsPath, createText('/404', '/moved'));
    fs.writeFileSync(getWorkspaceFile('worst.oit.yml').fsPath, createText('/404', '/410'));
    fs.writeFileSync(getWorkspaceFile('broken.oit.yaml').fsPath, 'oit: [\n');
    collectMessages(0);
    let picks: vscode.QuickPickItem[] = [];
    replaceWindow('showQuickPick', async (items: vscode.QuickPickItem[]) => {
      picks = items;
      return items[0];
    });
    const { kind, files } = await vscode.commands.executeCommand<CheckLinksResult>('oit.checkWorkspaceLinks');
    assert.equal(kind, 'done');
    assert.equal(files.length, 4);
    assert.equal(files.find(({ uri }) => uri.endsWith('broken.oit.yaml'))?.counts, null);
    await until('the picked file', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('worst.oit.yml'));
    assert.deepEqual(
      picks.map(({ label, description }) => [label, description]),
      [
        ['worst.oit.yml', 'เสีย 2 ลิงก์'],
        ['bad.oit.yaml', 'เสีย 1 ลิงก์ · ควรแก้ 1 ลิงก์'],
      ],
    );
    assert.equal(server.count('/404'), 1);
  });

  test('that links can be checked is offered once, where there are some', async () => {
    const said = collectMessages(1);
    const memory = new Map<string, unknown>();
    const memento: vscode.Memento = {
      keys: () => [...memory.keys()],
      get: <T>(key: string, unset?: T) => (memory.get(key) as T | undefined) ?? unset,
      update: async (key, value) => void memory.set(key, value),
    };
    const settings = () => vscode.workspace.getConfiguration('oit.links');
    const offer = registerLinkOffer((await getApi()).client, memento);
    try {
      const without = `# https://example.com\n${createText('/ok').replace(/ {4}urls:\n.*\n/, '')}notes: ดู https://example.com\n`;
      const { uri: empty } = await openSubmission(without);
      await until('findings', () => vscode.languages.getDiagnostics(empty).length > 0);
      assert.equal(memory.size, 0);
      await openSubmission(createText('/ok'));
      const [offered] = await until('the offer', () => said.find(([, ...buttons]) => buttons.length === 3));
      assert.match(offered ?? '', /ไม่ส่งเนื้อหาของไฟล์/);
      await until('the setting', () => settings().inspect('check')?.globalValue === 'onSave');
      await settings().update('check', undefined, Global);
      const before = said.length;
      const { uri } = await openSubmission(createText('/ok'));
      await until('findings', () => vscode.languages.getDiagnostics(uri).length > 0);
      assert.equal(said.length, before);
      assert.equal(server.count(), 0);
    } finally {
      offer.dispose();
      await settings().update('check', undefined, Global);
    }
  });

  test('a restarted server still knows that the workspace is trusted, and what was found', async () => {
    collectMessages();
    const { client } = await getApi();
    const document = await openSubmission(createText('/404', '/ok'));
    await checkLinks();
    const before = server.count();
    await client.restart();
    await findFinding(document, 'link.dead');
    assert.equal((await checkLinks()).kind, 'done');
    assert.equal(server.count(), before);
  });
});
