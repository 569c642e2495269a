import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import {
  COMPLETE,
  getCode,
  getWorkspaceFile,
  openFile,
  readExample,
  readFixture,
  readItems,
  replaceWindow,
  resetWorkspace,
  restoreWindow,
  until,
} from './support';

const MANIFEST = 'manifest-sha256.txt';

function listFolder(): string[] {
  return fs.readdirSync(getWorkspaceFile('').fsPath).sort();
}

function exportPackage(source: vscode.Uri, options: object): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('oit.exportPackage', source, options);
}

/** The user takes a button of what is asked before an export. Gives the buttons that there were, and the lines above them. */
function choose(button: string): { readonly buttons: string[]; readonly lines: string[] } {
  const seen: ReturnType<typeof choose> = { buttons: [], lines: [] };
  replaceWindow('showInformationMessage', async (message: string, options: vscode.MessageOptions, ...buttons: string[]) => {
    if (!message.startsWith('ส่งออกชุดเอกสารจาก')) return undefined;
    seen.buttons.push(...buttons);
    seen.lines.push(...(options.detail ?? '').split('\n'));
    return button;
  });
  return seen;
}

suite('commands', () => {
  setup(resetWorkspace);
  teardown(restoreWindow);
  suiteTeardown(resetWorkspace);

  test('New Submission writes a file that is read as a submission, and opens it', async () => {
    const target = getWorkspaceFile('new.oit.yaml');
    const options = {
      profile: 'bangkok-district-2568',
      agencyName: 'สำนักงานเขตทรายทอง',
      website: 'https://www.saithong-district.example/',
      target,
    };
    await vscode.commands.executeCommand('oit.newSubmission', options);
    assert.deepEqual(listFolder(), ['new.oit.yaml']);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), target.toString());
    assert.equal(document.languageId, 'oit');
    await until('22 items', async () => (await readItems()).size === 22);
    const codes = await until('findings', () => {
      const found = vscode.languages.getDiagnostics(target).map(getCode);
      return found.length > 0 && found;
    });
    assert.ok(!codes.some((code) => /^(yaml|profile|format)\./.test(code)), codes.join(' '));
    assert.ok(!codes.includes('item.missing'));
  });

  test('New Submission of a year without a list makes a draft of one beside it, and the settings name it', async () => {
    const now = new Date();
    const fiscalYear = now.getFullYear() + 543 + (now.getMonth() >= 9 ? 1 : 0);
    const id = `bangkok-district-${fiscalYear + 1}`;
    const settings = () => vscode.workspace.getConfiguration('oit');
    const target = getWorkspaceFile('next.oit.yaml');
    const options = { profile: id, agencyName: 'สำนักงานเขตทรายทอง', website: 'https://www.saithong-district.example/', target };
    try {
      await vscode.commands.executeCommand('oit.newSubmission', options);
      assert.deepEqual(
        listFolder().filter((name) => !name.startsWith('.')),
        [`${id}.oit-profile.json`, 'next.oit.yaml'],
      );
      assert.deepEqual(settings().get('profiles'), [`${id}.oit-profile.json`]);
      await until('22 items of the new list', async () => (await readItems()).size === 22);
      const codes = await until('findings of the new list alone', () => {
        const found = vscode.languages.getDiagnostics(target).map(getCode);
        return found.length > 0 && !found.some((code) => code.startsWith('profile.')) && found;
      });
      assert.deepEqual([...new Set(codes)], ['schema.missing-key']);
      const list = await vscode.workspace.openTextDocument(getWorkspaceFile(`${id}.oit-profile.json`));
      assert.deepEqual(JSON.parse(list.getText()).draft, true);
      await vscode.commands.executeCommand('oit.newSubmission', { ...options, target: getWorkspaceFile('more.oit.yaml') });
      assert.deepEqual(settings().get('profiles'), [`${id}.oit-profile.json`]);
    } finally {
      await settings().update('profiles', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('Record Review writes a round beside the submission, and a second one tells what has changed', async () => {
    const { uri } = await openFile('review.oit.yaml', readExample(COMPLETE));
    const record = () => vscode.commands.executeCommand<{ kind: string; message: string }>('oit.recordReview', uri);
    for (const rounds of [1, 2]) {
      const { kind, message } = await record();
      assert.equal(kind, 'recorded', message);
      const text = fs.readFileSync(getWorkspaceFile('review.oit-reviews.jsonl').fsPath, 'utf8');
      assert.equal(text.trimEnd().split('\n').length, rounds);
    }
    assert.deepEqual(listFolder(), ['review.oit-reviews.jsonl', 'review.oit.yaml']);
  });

  test('Start Next Year writes a file beside the former one, by the new year, and opens it', async () => {
    const { uri } = await openFile('district-2565.oit.yaml', readExample('district-2565.oit.yaml'));
    const start = (options: object) =>
      vscode.commands.executeCommand<vscode.Uri | undefined>('oit.startNextYear', uri, { profile: 'bangkok-district-2568', ...options });
    const target = getWorkspaceFile('district-2568.oit.yaml');
    assert.equal((await start({}))?.toString(), target.toString());
    assert.deepEqual(listFolder(), ['district-2565.oit.yaml', 'district-2568.oit.yaml']);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), target.toString());
    assert.match(document.getText(), /# ตรวจสอบ: ยกคำตอบมาจากข้อ O17 ปีงบประมาณ 2565/);
    await until('22 items', async () => (await readItems()).size === 22);
    fs.writeFileSync(target.fsPath, 'mine');
    assert.equal(await start({ overwrite: false }), undefined);
    assert.equal(fs.readFileSync(target.fsPath, 'utf8'), 'mine');
  });

  test('New Submission leaves an existing file alone', async () => {
    const target = getWorkspaceFile('new.oit.yaml');
    fs.writeFileSync(target.fsPath, 'mine');
    const options = {
      profile: 'bangkok-district-2568',
      agencyName: 'สำนักงานเขตทรายทอง',
      website: 'https://www.saithong-district.example/',
      target,
      overwrite: false,
    };
    assert.equal(await vscode.commands.executeCommand('oit.newSubmission', options), undefined);
    assert.equal(fs.readFileSync(target.fsPath, 'utf8'), 'mine');
  });

  test('Export ITAP Package writes a zip with its manifest', async () => {
    const { uri } = await openFile(COMPLETE, readExample(COMPLETE));
    const target = getWorkspaceFile('package.zip');
    const written = await exportPackage(uri, { target });
    assert.equal(written?.toString(), target.toString());
    assert.deepEqual(listFolder(), [COMPLETE, 'package.zip']);
    const files = unzipSync(fs.readFileSync(target.fsPath));
    const manifest = Object.keys(files).find((name) => name.endsWith(MANIFEST));
    assert.ok(manifest, Object.keys(files).join(' '));
    assert.match(Buffer.from(files[manifest] ?? []).toString('utf8'), /^[0-9a-f]{64} {2}/);
  });

  test('Export ITAP Package gives the same bytes again, and overwrites only when told to', async () => {
    const { uri } = await openFile(COMPLETE, readExample(COMPLETE));
    const target = getWorkspaceFile('package.zip');
    fs.writeFileSync(target.fsPath, 'mine');
    assert.equal(await exportPackage(uri, { target, overwrite: false }), undefined);
    assert.equal(fs.readFileSync(target.fsPath, 'utf8'), 'mine');
    await exportPackage(uri, { target, overwrite: true });
    const again = getWorkspaceFile('again.zip');
    await exportPackage(uri, { target: again });
    assert.ok(fs.readFileSync(target.fsPath).equals(fs.readFileSync(again.fsPath)));
  });

  test('Export ITAP Package refuses while there are errors, and leaves no file', async () => {
    const { uri } = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    assert.equal(await exportPackage(uri, { target: getWorkspaceFile('package.zip') }), undefined);
    assert.deepEqual(listFolder(), ['faulty.oit.yaml']);
  });

  test('Export ITAP Package asks for the kind, and writes the final package or a draft', async () => {
    const { uri } = await openFile(COMPLETE, readExample(COMPLETE));
    for (const [button, name] of [
      ['ส่งออกฉบับจริง', 'final.zip'],
      ['ส่งออกฉบับร่าง', 'draft.zip'],
    ] as const) {
      const { buttons } = choose(button);
      replaceWindow('showSaveDialog', async () => getWorkspaceFile(name));
      const written = await exportPackage(uri, {});
      assert.equal(written?.toString(), getWorkspaceFile(name).toString());
      assert.deepEqual(buttons.slice(0, 2), ['ส่งออกฉบับจริง', 'ส่งออกฉบับร่าง']);
    }
    const isDraft = (name: string) => {
      const parts = Object.values(unzipSync(fs.readFileSync(getWorkspaceFile(name).fsPath)));
      return parts.some((bytes) => Buffer.from(bytes).includes('ฉบับร่าง (DRAFT)'));
    };
    assert.deepEqual(['final.zip', 'draft.zip'].map(isDraft), [false, true]);
  });

  test('Export ITAP Package offers no final one while there are errors, and goes to the first problem', async () => {
    const document = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const { buttons, lines } = choose('ไปยังปัญหาแรก');
    assert.equal(await exportPackage(document.uri, {}), undefined);
    assert.deepEqual(buttons, ['ส่งออกฉบับร่าง', 'ไปยังปัญหาแรก']);
    assert.ok(lines.every((line) => line.startsWith('• ')) && lines.length > 0, lines.join('\n'));
    assert.deepEqual(listFolder(), ['faulty.oit.yaml']);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    const errors = await until('the errors', () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
      return found.length > 0 && found;
    });
    const line = editor.selection.active.line;
    assert.ok(
      errors.some(({ range }) => range.start.line === line),
      `line ${line} has none`,
    );
  });

  test('Export ITAP Package writes a draft on request', async () => {
    const { uri } = await openFile('faulty.oit.yaml', readFixture('faulty.oit.yaml'));
    const target = getWorkspaceFile('draft.zip');
    await exportPackage(uri, { target, draft: true });
    assert.equal(fs.readFileSync(target.fsPath).subarray(0, 2).toString(), 'PK');
    assert.deepEqual(listFolder(), ['draft.zip', 'faulty.oit.yaml']);
  });
});
