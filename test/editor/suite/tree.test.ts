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
      indicators.map(({ node }) => node.kind === 'row' && node.row.key),
      ['indicator:9', 'indicator:10'],
    );
    const subIndicators = await readTree(indicators[0]?.node);
    assert.ok(subIndicators.length > 1);
    assert.ok(subIndicators.every(({ node }) => node.kind === 'row' && node.row.key.startsWith('subIndicator:')));
    await until('O1 approved', async () => getIcon((await readItems()).get('O1')?.item) === 'pass-filled');
    assert.match(String(items.get('O1')?.item.label), THAI);
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

  test('has the numbers of closed files before they unfold, and tells two of one name apart', async () => {
    for (const name of ['closed.oit.yml', 'other.oit.yaml']) fs.writeFileSync(getWorkspaceFile(name).fsPath, readExample(COMPLETE));
    const rows = await until('both files', async () => {
      const found = await readTree();
      return found.length === 2 && found.every(({ description }) => description.includes('22/22')) && found;
    });
    assert.deepEqual(
      rows.map(({ label, description }) => `${label} · ${description.split(' · ')[0]}`),
      ['สำนักงานเขตทรายทอง 2568 · closed.oit.yml', 'สำนักงานเขตทรายทอง 2568 · other.oit.yaml'],
    );
    assert.equal(rows[0]?.item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    assert.equal((await readTree(rows[0]?.node)).length, 2);
    const opened = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    assert.ok(!opened.includes(getWorkspaceFile('closed.oit.yml').toString()));
  });

  test('a broken file and an empty one say what is wrong, and a click opens them', async () => {
    fs.writeFileSync(getWorkspaceFile('broken.oit.yaml').fsPath, '<<<<<<< HEAD\n"');
    fs.writeFileSync(getWorkspaceFile('empty.oit.yaml').fsPath, '');
    const rows = await until('both files', async () => {
      const found = await readTree();
      return found.length === 2 && found;
    });
    for (const { label, description, item } of rows) {
      assert.match(description, THAI);
      assert.equal(getIcon(item), 'warning');
      assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
      const { command } = item;
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      assert.equal(vscode.window.activeTextEditor?.document.uri.path, getWorkspaceFile(label).path);
    }
  });

  test('a tooltip comes when a row is pointed at', async () => {
    const { tree } = await getApi();
    await openFile(COMPLETE, readExample(COMPLETE));
    const { node, item } = await until('O1', async () => (await readItems()).get('O1'));
    assert.equal(item.tooltip, undefined);
    const { tooltip } = await tree.resolveTreeItem(item, node);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /\*\*O1\*\*/);
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
