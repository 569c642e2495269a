import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
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
  resetWorkspace,
  THAI,
  until,
} from './support';

function getIcon(item: vscode.TreeItem | undefined): string | undefined {
  return item?.iconPath instanceof vscode.ThemeIcon ? item.iconPath.id : undefined;
}

suite('completeness tree', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('gives submission, indicator, sub-indicator and item with their states', async () => {
    await openFile(COMPLETE, readExample(COMPLETE));
    const items = await until('22 items', async () => {
      const found = await readItems();
      return found.size === 22 && found;
    });
    const [submission] = await readTree();
    assert.ok(submission);
    assert.match(submission.description, /^22\/22/);
    const indicators = await readTree(submission.node);
    assert.deepEqual(
      indicators.map(({ node }) => node.kind === 'row' && node.row.kind),
      ['indicator', 'indicator'],
    );
    const subIndicators = await readTree(indicators[0]?.node);
    assert.ok(subIndicators.length > 1);
    assert.ok(subIndicators.every(({ node }) => node.kind === 'row' && node.row.kind === 'subIndicator'));
    const first = items.get('O1');
    assert.equal(getIcon(first?.item), 'pass-filled');
    assert.match(String(first?.item.label), THAI);
    const ids = [...items.values()].map(({ item }) => item.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('follows what is typed, and keeps the ids of its rows', async () => {
    const document = await openFile(COMPLETE, readExample(COMPLETE));
    const before = await until('O1', async () => (await readItems()).get('O1'));
    await replaceText(document, 'answer: มี', 'answer: อาจจะ');
    await until('a draft', async () => getIcon((await readItems()).get('O1')?.item) === 'edit');
    assert.equal((await readItems()).get('O1')?.item.id, before.item.id);
    await replaceText(document, 'answer: อาจจะ', 'answer: มี');
    await until('approved', async () => getIcon((await readItems()).get('O1')?.item) === 'pass-filled');
  });

  test('keeps the last good rows while the file cannot be read', async () => {
    const document = await openFile(COMPLETE, readExample(COMPLETE));
    await until('22 items', async () => (await readItems()).size === 22);
    await replaceText(document, 'agency:\n', '<<<<<<< HEAD\nagency:\n');
    await until('a warning', async () => getIcon((await readTree())[0]?.item) === 'warning');
    assert.equal((await readItems()).size, 22);
    await replaceText(document, '<<<<<<< HEAD\nagency:\n', 'agency:\n');
    await until('no warning', async () => getIcon((await readTree())[0]?.item) === 'checklist');
  });

  test('a click goes to the line of the item, a missing item to where it belongs', async () => {
    const document = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const items = await until('items', async () => {
      const found = await readItems();
      return found.size > 0 && found;
    });
    const click = async (id: string) => {
      const { command } = items.get(id)?.item ?? {};
      assert.ok(command, id);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), document.uri.toString());
      return editor.selection.active.line;
    };
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.match(document.lineAt(await click('O3')).text, /O3:/);
    assert.equal(getIcon(items.get('O3')?.item), 'edit');
    assert.equal(getIcon(items.get('O4')?.item), 'circle-large-outline');
    assert.equal(getIcon(items.get('O1')?.item), 'circle-slash');
    const line = await click('O1');
    assert.ok(line >= 6, `line ${line}`);
  });

  test('lists closed files without a count and loads them when they unfold', async () => {
    const uri = getWorkspaceFile('closed.oit.yml');
    fs.writeFileSync(uri.fsPath, readExample(COMPLETE));
    const [closed] = await until('the file', async () => {
      const rows = await readTree();
      return rows.length === 1 && rows;
    });
    assert.ok(closed);
    assert.equal(closed.label, 'closed.oit.yml');
    assert.equal(closed.item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    assert.equal((await readTree(closed.node)).length, 2);
    const [loaded] = await readTree();
    assert.match(String(loaded?.description), /22\/22.*closed\.oit\.yml/);
  });

  test('shows a file that comes and goes', async () => {
    const { tree } = await getApi();
    const uri = getWorkspaceFile('new.oit.yaml');
    let changes = 0;
    const subscription = tree.onDidChangeTreeData(() => changes++);
    try {
      fs.writeFileSync(uri.fsPath, readFixture('faulty.oit.yaml'));
      await until('an event', () => changes > 0);
      await until('the file', async () => (await readTree()).length === 1);
      fs.rmSync(uri.fsPath);
      await until('no file', async () => (await readTree()).length === 0);
    } finally {
      subscription.dispose();
    }
  });
});
