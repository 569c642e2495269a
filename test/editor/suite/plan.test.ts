import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { COMPLETE, getWorkspaceFile, openFile, readExample, resetWorkspace } from './support';

suite('the improvement plan', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('is written beside the submission as a Word document or a page, and overwrites nothing unasked', async () => {
    const document = await openFile(COMPLETE, readExample(COMPLETE));
    const target = getWorkspaceFile('plan.docx');
    const write = (options: object) => vscode.commands.executeCommand<vscode.Uri | undefined>('oit.writePlan', document.uri, options);
    assert.equal((await write({ target, previous: null }))?.toString(), target.toString());
    assert.equal(fs.readFileSync(target.fsPath).subarray(0, 2).toString(), 'PK');
    const before = fs.readFileSync(target.fsPath);
    assert.equal(await write({ target, previous: null, overwrite: false }), undefined);
    assert.deepEqual(fs.readFileSync(target.fsPath), before);
    const page = getWorkspaceFile('plan.html');
    await write({ target: page, previous: null });
    assert.match(fs.readFileSync(page.fsPath, 'utf8'), /^<!doctype html>[\s\S]*ให้หน่วยงานเขียน/);
    for (const { fsPath } of [target, page]) fs.rmSync(fsPath);
  });
});
