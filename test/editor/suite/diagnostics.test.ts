import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  COMPLETE,
  findDiagnostics,
  getCode,
  openFile,
  readExample,
  readFixture,
  replaceText,
  resetWorkspace,
  THAI,
  until,
} from './support';

suite('diagnostics', () => {
  setup(resetWorkspace);
  suiteTeardown(resetWorkspace);

  test('are in Thai, on the exact value, and go away when an edit puts it right', async () => {
    const document = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const [diagnostic] = await until('schema.value', () => {
      const found = findDiagnostics(document, 'schema.value');
      return found.length > 0 && found;
    });
    assert.ok(diagnostic);
    assert.equal(document.getText(diagnostic.range), 'อาจจะ');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.match(diagnostic.message, THAI);
    await replaceText(document, 'อาจจะ', 'มี');
    await until('no schema.value', () => findDiagnostics(document, 'schema.value').length === 0);
  });

  test('the complete example has none', async () => {
    const document = await openFile(COMPLETE, readExample(COMPLETE));
    await replaceText(document, 'answer: มี', 'answer: อาจจะ');
    await until('an error', () => findDiagnostics(document, 'schema.value').length > 0);
    await replaceText(document, 'answer: อาจจะ', 'answer: มี');
    await until('nothing', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  test('two documents side by side have each their own', async () => {
    const faulty = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const other = await openFile('other.oit.yaml', readFixture('faulty.oit.yaml').replace('อาจจะ', 'มี'), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    assert.equal(vscode.window.visibleTextEditors.length, 2);
    await until('the error of one', () => findDiagnostics(faulty, 'schema.value').length === 1);
    await until('the findings of the other', () => findDiagnostics(other, 'item.missing').length > 0);
    assert.equal(findDiagnostics(other, 'schema.value').length, 0);
    await replaceText(other, 'answer: มี', 'answer: คงมี');
    await until('the error of the other', () => findDiagnostics(other, 'schema.value').length === 1);
    assert.equal(findDiagnostics(faulty, 'schema.value').length, 1);
  });

  test('settings change language and severity at once', async () => {
    const settings = vscode.workspace.getConfiguration('oit');
    const document = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const findMissing = () => findDiagnostics(document, 'item.missing')[0];
    await until('a message in Thai', () => THAI.test(findMissing()?.message ?? ''));
    try {
      await settings.update('language', 'en', vscode.ConfigurationTarget.Workspace);
      await until('a message in English', () => /^[A-Z]/.test(findMissing()?.message ?? ''));
      await settings.update('rules', { 'item.missing': 'off' }, vscode.ConfigurationTarget.Workspace);
      await until('no item.missing', () => findMissing() === undefined);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
      await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('Thai again', () => THAI.test(findMissing()?.message ?? ''));
  });

  test('survive a file that is no submission at all', async () => {
    const document = await openFile('broken.oit.yaml', 'oit: [\n');
    const found = await until('a finding', () => {
      const diagnostics = vscode.languages.getDiagnostics(document.uri);
      return diagnostics.length > 0 && diagnostics;
    });
    assert.ok(found.some((diagnostic) => getCode(diagnostic) === 'yaml.syntax'));
  });
});
