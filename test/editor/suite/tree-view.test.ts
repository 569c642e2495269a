import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../client/src/tree/tree-node';
import {
  COMPLETE,
  getApi,
  getWorkspaceFile,
  openFile,
  readExample,
  readFixture,
  readItems,
  readTree,
  replaceText,
  replaceWindow,
  resetWorkspace,
  restoreWindow,
  until,
} from './support';

const IN_PROGRESS = 'in-progress-2568.oit.yaml';

/** A day on the calendar of this machine, so many days from today, as a file has it: B.E. */
function dayFromToday(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear() + 543}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function withDeadlines(text: string, internal: number, closes: number): string {
  return text.replace(/^deadlines: .*$/m, `deadlines: { internal: ${dayFromToday(internal)}, closes: ${dayFromToday(closes)} }`);
}

/** Labels of the rows below the first submission. */
async function readGroups(): Promise<string[]> {
  const [submission] = await readTree();
  return submission ? (await readTree(submission.node)).map(({ label }) => label) : [];
}

/** Answers each list that is shown with the entry whose label has the next of these words. */
function answerPicks(...words: string[]): void {
  replaceWindow('showQuickPick', async (picks: vscode.QuickPickItem[], options: vscode.QuickPickOptions) => {
    const word = words.shift();
    assert.ok(word, 'nothing more is to be picked');
    const found = picks.filter(({ label }) => label.includes(word));
    assert.ok(found.length > 0, `${word} is not among ${picks.map(({ label }) => label).join(', ')}`);
    return options.canPickMany ? found : found[0];
  });
}

async function openInProgress(internal = 5, closes = 40): Promise<vscode.TextDocument> {
  const document = await openFile(IN_PROGRESS, withDeadlines(readExample(IN_PROGRESS), internal, closes));
  await until('22 items', async () => (await readItems()).size === 22);
  return document;
}

suite('tree and status bar of the reviewer', () => {
  setup(resetWorkspace);
  teardown(async () => {
    restoreWindow();
    await vscode.commands.executeCommand('oit.clearFilter');
    await vscode.commands.executeCommand('oit.groupBy', 'indicator');
  });
  suiteTeardown(resetWorkspace);

  test('items are put together by division, by points, by deadline, as one picks', async () => {
    const { treeView } = await getApi();
    await openInProgress(-3, 40);
    answerPicks('ตามฝ่าย', 'ตามคะแนน', 'ตามกำหนด', 'ตามตัวชี้วัด');
    await vscode.commands.executeCommand('oit.groupBy');
    // While files are read, that stands behind it.
    await until('the grouping in the title', () => / · ตามฝ่าย$/.test(treeView.title ?? ''));
    assert.ok((await readGroups()).includes('ฝ่ายปกครอง'));
    await vscode.commands.executeCommand('oit.groupBy');
    assert.match((await readGroups())[0] ?? '', /^O\d+ /);
    await vscode.commands.executeCommand('oit.groupBy');
    const groups = await readGroups();
    assert.equal(groups[0], 'เลยกำหนดแล้ว');
    assert.ok(groups.includes('พร้อมแล้ว'), groups.join(' | '));
    await vscode.commands.executeCommand('oit.groupBy');
    assert.doesNotMatch(treeView.title ?? '', /ตาม/);
    assert.ok((await readGroups()).every((label) => /^(9|10) /.test(label)));
  });

  test('a filter leaves out what it does not ask for, says how much, and is cleared', async () => {
    const { tree, treeView } = await getApi();
    await openInProgress();
    answerPicks('สถานะ', 'ยังไม่ครบ');
    await vscode.commands.executeCommand('oit.filterItems');
    const drafts = await readItems();
    assert.ok(drafts.size > 0 && drafts.size < 22);
    assert.ok([...drafts.values()].every(({ item }) => String(item.description).includes('ยังไม่ครบ')));
    assert.ok(treeView.message?.includes(`ซ่อน ${22 - drafts.size} ข้อ`), treeView.message);
    answerPicks('คำ');
    replaceWindow('showInputBox', async () => 'ไม่มีคำนี้ในไฟล์');
    let isTold = false;
    const subscription = tree.onDidChangeTreeData((nodes) => {
      isTold ||= nodes === undefined;
    });
    await vscode.commands.executeCommand('oit.filterItems');
    subscription.dispose();
    assert.ok(isTold, 'the view is told that nothing is left');
    assert.deepEqual(await readTree(), []);
    assert.equal(treeView.message, undefined);
    assert.match(treeView.title ?? '', /ไม่มีคำนี้ในไฟล์/);
    await vscode.commands.executeCommand('oit.clearFilter');
    assert.equal((await readItems()).size, 22);
    assert.equal(treeView.message, undefined);
  });

  test('a filter by words finds agency, item, title, state and division', async () => {
    await openInProgress();
    for (const text of ['บึงนกยูง o2', 'ฝ่ายปกครอง', 'ยังไม่มีในไฟล์']) {
      await vscode.commands.executeCommand('oit.filterItems', { text });
      const { size } = await readItems();
      assert.ok(size > 0 && size < 22, `${text}: ${size}`);
    }
  });

  test('the badge counts what is not ready, in words too, and a closed file is not counted', async () => {
    const { treeView } = await getApi();
    const document = await openInProgress();
    const badge = await until('a badge', () => treeView.badge);
    assert.match(badge.tooltip, new RegExp(`^ยังไม่พร้อม ${badge.value} ข้อ ใน 1 ไฟล์`));
    await replaceText(document, `closes: ${dayFromToday(40)}`, `closes: ${dayFromToday(-1)}`);
    await until('no badge', () => !treeView.badge?.value);
  });

  test('only what has changed is told of', async () => {
    const { tree } = await getApi();
    const document = await openInProgress();
    fs.writeFileSync(getWorkspaceFile('other.oit.yaml').fsPath, readExample(COMPLETE));
    await until('both', async () => (await readTree()).length === 2);
    const told: (readonly TreeNode[] | undefined)[] = [];
    const subscription = tree.onDidChangeTreeData((nodes) => told.push(nodes));
    try {
      await replaceText(document, 'answer: มี', 'answer: อาจจะ');
      await until('a change', () => told.length > 0);
      for (const nodes of told)
        assert.deepEqual(
          nodes?.map(({ uri }) => uri.toString()),
          [document.uri.toString()],
        );
    } finally {
      subscription.dispose();
    }
  });

  test('the row follows the cursor without taking the focus, and leaves the user’s own selection alone', async () => {
    const { treeView } = await getApi();
    const document = await openInProgress();
    await vscode.commands.executeCommand('oit.completeness.focus');
    await until('the view', () => treeView.visible);
    const editor = await vscode.window.showTextDocument(document);
    const selected = () => {
      const [node] = treeView.selection;
      return node?.kind === 'row' ? (node.row.item?.id ?? node.row.key) : undefined;
    };
    const moveTo = (text: string) => {
      const at = document.positionAt(document.getText().indexOf(text));
      editor.selection = new vscode.Selection(at, at);
    };
    moveTo('governor-policy: true');
    await until('O2', () => selected() === 'O2');
    assert.equal(vscode.window.activeTextEditor, editor);
    const [indicator] = await readTree((await readTree())[0]?.node);
    assert.ok(indicator);
    await treeView.reveal(indicator.node, { select: true, focus: false });
    await until('the user’s own', () => selected() === 'indicator:9');
    moveTo('district-plan: true');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.equal(selected(), 'indicator:9');
    moveTo('school-executives: true');
    await until('O3', () => selected() === 'O3');
  });

  test('the answer of a row is copied as it stands in the file', async () => {
    fs.writeFileSync(getWorkspaceFile(COMPLETE).fsPath, readExample(COMPLETE));
    const { node } = await until('O1', async () => (await readItems()).get('O1'));
    assert.equal(await vscode.commands.executeCommand('oit.copyAnswer', node), true);
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^มี\n\nhttps:\/\/www\.saithong-district\.example\/page\/30411\/basic-information\nhttps:/);
    assert.doesNotMatch(copied, /division|elements|approval/);
  });

  test('at the cursor, the commands of an item are for that item', async () => {
    const document = await openFile(COMPLETE, readExample(COMPLETE));
    await until('22 items', async () => (await readItems()).size === 22);
    const at = document.positionAt(document.getText().indexOf('  O2:\n') + 12);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at, at);
    assert.equal(await vscode.commands.executeCommand('oit.copyAnswer'), true);
    const copied = await vscode.env.clipboard.readText();
    assert.ok(copied.split('\n').every((line) => document.getText().includes(line)));
    assert.ok(!copied.includes('30411'));
  });

  test('of several addresses one is picked, and an item without any says so', async () => {
    await openFile(COMPLETE, readExample(COMPLETE));
    const { node } = await until('O1', async () => (await readItems()).get('O1'));
    let offered: string[] = [];
    replaceWindow('showQuickPick', async (picks: string[]) => {
      offered = picks;
      return undefined;
    });
    assert.equal(await vscode.commands.executeCommand('oit.openAddress', node), undefined);
    assert.equal(offered.length, 2);
    await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const said: string[] = [];
    replaceWindow('showInformationMessage', async (message: string) => said.push(message));
    await vscode.commands.executeCommand('oit.filterItems', { text: 'faulty O1' });
    const missing = await until('O1 of the other file', async () => (await readItems()).get('O1'));
    await vscode.commands.executeCommand('oit.openAddress', missing.node);
    assert.deepEqual(said, ['ข้อ O1 ไม่มีที่อยู่ที่เปิดได้']);
  });

  test('the next step of an approval is dated from the row', async () => {
    const text = readExample(COMPLETE);
    const published = /\n {6}published: .*/.exec(text)?.[0];
    assert.ok(published, 'the example has its steps on lines of their own');
    fs.writeFileSync(getWorkspaceFile(COMPLETE).fsPath, text.replace(published, ''));
    const { node } = await until('O1 that waits', async () => {
      const row = (await readItems()).get('O1');
      return row?.item.contextValue === 'item urls waiting' && String(row.item.description).includes('รอผู้นำข้อมูลขึ้นเผยแพร่') && row;
    });
    assert.equal(await vscode.commands.executeCommand('oit.stampApproval', node), true);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', new RegExp(`published: .*${dayFromToday(0)}`));
  });

  test('an item is gone to from the palette by its title', async () => {
    const document = await openInProgress();
    answerPicks('O9 ');
    await vscode.commands.executeCommand('oit.goToItem');
    const editor = vscode.window.activeTextEditor;
    assert.match(document.lineAt(editor?.selection.active.line ?? 0).text, /^ {2}O9:/);
  });

  test('the status bar says how much is ready and how long is left, with a warning near the day', async () => {
    const { statusBar } = await getApi();
    const document = await openInProgress(20, 60);
    const at = async (what: string, urgency: string) => {
      await until(`${what}, ${urgency}`, () => statusBar.current?.text.includes(what) && statusBar.current.urgency === urgency);
      assert.match(statusBar.current?.text ?? '', /^\$\((checklist|clock|warning)\) พร้อม \d+\/22 · OIT .*\(ประมาณการ\) · /);
    };
    await at('อีก 20 วัน', 'none');
    await replaceText(document, dayFromToday(20), dayFromToday(14));
    await at('อีก 14 วัน', 'soon');
    await replaceText(document, dayFromToday(14), dayFromToday(3));
    await at('อีก 3 วัน', 'now');
    await replaceText(document, dayFromToday(3), dayFromToday(0));
    await at('วันนี้', 'now');
    await replaceText(document, dayFromToday(0), dayFromToday(-20));
    await replaceText(document, dayFromToday(60), dayFromToday(-2));
    await at('ปิดรับแล้ว', 'none');
  });

  test('while the checker is down, tree and status bar say so', async () => {
    const { client, statusBar, treeView } = await getApi();
    await openInProgress();
    await client.stop();
    assert.equal(statusBar.current?.kind, 'down');
    assert.deepEqual(await readTree(), []);
    assert.equal(treeView.message, undefined);
    await vscode.commands.executeCommand('oit.restartServer');
    await until('the tree again', async () => (await readItems()).size === 22);
    assert.deepEqual([statusBar.current?.kind, statusBar.current?.click], ['submission', 'openReport']);
  });
});
