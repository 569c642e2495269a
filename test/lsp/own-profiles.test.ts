import assert from 'node:assert/strict';
import type { Registration } from 'vscode-languageserver';
import { limits } from '../../server/src/core/ground/limits';
import { methods, type NewSubmissionResult, type ProfilesResult } from '../../server/src/protocol';
import { miniSubmission, readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';
import { type LanguageClient, pullCapabilities, pushCapabilities } from '../support/language-client';

const folder = 'file:///project';
const uri = 'file:///project/a.oit.yaml';
const file = '/project/profiles/own.json';
const fileUri = 'file:///project/profiles/own.json';
const mini = readRepositoryFile('test/fixtures/profiles/mini-agency-2568.json');
const broken = readRepositoryFile('test/fixtures/profiles/broken-agency-2568.json');
const submission = miniSubmission();
const settings = { profiles: ['profiles/own.json'] };
const watching = 'workspace/didChangeWatchedFiles';

async function codesOf(client: LanguageClient, uri: string): Promise<unknown[]> {
  return (await client.pullItems(uri)).map(({ code }) => code);
}

/** Of submissions it is another registration. */
function isOfProfiles({ method, registerOptions }: Registration): boolean {
  return method === watching && !JSON.stringify(registerOptions).includes('.oit.{yaml,yml}');
}

function watchersOf(client: LanguageClient): unknown[] {
  return [...client.registrations.values()].filter(isOfProfiles).map(({ registerOptions }) => registerOptions.watchers);
}

describe('language server: own profiles', () => {
  const start = useServer();

  it('lie relative to the folder of the submission', async () => {
    const files = new Map([['/two/profiles/own.json', mini]]);
    const { client } = await start({ settings, files, folders: ['file:///one', 'file:///two', 'file:///two/deep'] });
    for (const [document, expected] of [
      ['file:///two/a.oit.yaml', []],
      ['file:///one/a.oit.yaml', ['profile.unknown']],
      ['file:///two/deep/a.oit.yaml', ['profile.unknown']],
      ['file:///twofold/a.oit.yaml', ['profile.unknown']],
    ] as const) {
      await client.open(document, submission);
      assert.deepEqual(await codesOf(client, document), expected, document);
    }
  });

  it('may be named by an absolute path, and without a folder relative to the submission', async () => {
    const files = new Map([[file, mini]]);
    const { client } = await start({ settings: { profiles: [file] }, files, folders: ['file:///elsewhere'] });
    await client.open(uri, submission);
    assert.deepEqual(await codesOf(client, uri), []);
    const { client: other } = await start({ settings, files });
    await other.open(uri, submission);
    assert.deepEqual(await codesOf(other, uri), []);
  });

  it('are found by folders and files written with and without escapes', async () => {
    const files = new Map([['/เขต/profiles/own.json', mini]]);
    const { client } = await start({ settings, files, folders: ['file:///เขต/'] });
    const document = 'file:///%E0%B9%80%E0%B8%82%E0%B8%95/sub/a.oit.yaml';
    await client.open(document, submission);
    assert.deepEqual(await codesOf(client, document), []);
  });

  it('are listed as the workspace’s own', async () => {
    const { client } = await start({ settings, files: new Map([[file, mini]]), folders: [folder] });
    const { profiles } = await client.connection.sendRequest<ProfilesResult>(methods.profiles, { uris: [], folder: null });
    assert.deepEqual(
      profiles.filter(({ fromWorkspace }) => fromWorkspace).map(({ id }) => id),
      ['mini-agency-2568'],
    );
    assert.ok(profiles.length > 1);
  });

  it('are used and watched when New Submission has made them, with those that they extend', async () => {
    const files = new Map<string, string>();
    const { client } = await start({ files, folders: [folder], host: { findToday: () => ({ year: 2569, month: 11, day: 26 }) } });
    const params = { list: { base: 'bangkok-district-2568', fiscalYear: 2570 }, agencyName: 'ก', website: 'https://a.example', folder };
    const { text, draft } = await client.connection.sendRequest<NewSubmissionResult>(methods.newSubmission, params);
    await client.open(uri, text);
    assert.ok((await codesOf(client, uri)).includes('profile.unknown'));
    files.set('/project/draft.json', draft?.text ?? '');
    await client.changeSettings({ profiles: ['draft.json'] });
    assert.deepEqual(await codesOf(client, uri), ['schema.missing-key']);
    files.set('/project/draft.json', (draft?.text ?? '').replace('bangkok-district-2568', 'bangkok-district-2567'));
    await client.changeFile('file:///project/draft.json');
    assert.ok((await codesOf(client, uri)).includes('profile.invalid'));
    const { diagnostics } = await client.pushes.find((push) => push.uri === 'file:///project/draft.json' && push.diagnostics.length > 0);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range.start]),
      [['profile.base', { line: 1, character: 13 }]],
    );
  });

  for (const capabilities of [pullCapabilities, pushCapabilities]) {
    const kind = capabilities === pullCapabilities ? 'pulls' : 'is sent diagnostics';

    it(`with faults are shown on their own file until mended, to a client that ${kind}`, async () => {
      const files = new Map([[file, broken]]);
      const { client } = await start({ capabilities, settings, files, folders: [folder] });
      await client.open(uri, submission);
      const { diagnostics } = await client.pushes.find((push) => push.uri === fileUri);
      assert.ok(diagnostics.length > 0);
      assert.ok(diagnostics.every(({ source }) => source === 'OIT'));
      files.set(file, mini);
      await client.changeFile(fileUri);
      await client.pushes.find((push) => push.uri === fileUri && push.diagnostics.length === 0);
      await client.settle();
      assert.equal(client.pushes.all.filter((push) => push.uri === fileUri).length, 2);
    });

    it(`that change have submissions checked again, for a client that ${kind}`, async () => {
      const files = new Map<string, string>();
      const { client } = await start({ capabilities, settings, files, folders: [folder] });
      await client.open(uri, submission);
      assert.equal((await client.summaries.find((summary) => summary.uri === uri)).problem?.kind, 'unknown-list');
      files.set(file, mini);
      await client.changeFile(fileUri);
      assert.equal((await client.summaries.find((summary) => summary.uri === uri, 1)).detail, '4/4');
      files.delete(file);
      await client.changeFile(fileUri);
      assert.equal((await client.summaries.find((summary) => summary.uri === uri, 2)).problem?.kind, 'unknown-list');
      if (capabilities === pullCapabilities) assert.equal(client.refreshes.all.length, 2);
      else
        assert.deepEqual(
          client.pushesOf(uri).map(({ diagnostics }) => diagnostics.length),
          [1, 0, 1],
        );
    });
  }

  it('that are no longer named are cleared', async () => {
    const { client } = await start({ settings, files: new Map([[file, broken]]), folders: [folder] });
    await client.open(uri, submission);
    await client.pushes.find((push) => push.uri === fileUri && push.diagnostics.length > 0);
    await client.changeSettings({ profiles: [] });
    await client.pushes.find((push) => push.uri === fileUri && push.diagnostics.length === 0);
  });

  it('are cleared when the last submission that names them is closed', async () => {
    const { client } = await start({ settings, files: new Map([[file, broken]]), folders: [folder] });
    const second = 'file:///project/b.oit.yaml';
    await client.open(uri, submission);
    await client.open(second, submission);
    await client.pushes.find((push) => push.uri === fileUri && push.diagnostics.length > 0);
    await client.close(uri);
    await client.settle();
    assert.ok(client.pushesOf(fileUri).every(({ diagnostics }) => diagnostics.length > 0));
    await client.close(second);
    await client.pushes.find((push) => push.uri === fileUri && push.diagnostics.length === 0);
  });

  it('are cut by code, with how many more there are', async () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `"wrong${index}": 1`);
    const { client } = await start({ settings, files: new Map([[file, `{${keys.join(',\n')}}`]]), folders: [folder] });
    await client.open(uri, submission);
    const { diagnostics } = await client.pushes.find((push) => push.uri === fileUri);
    const codes = new Set(diagnostics.map(({ code }) => code));
    assert.ok(codes.has('findings.more'));
    assert.ok(diagnostics.length <= (limits.findingsOfCode + 1) * codes.size);
  });

  it('are watched once, wherever they lie, and no longer than they are named', async () => {
    const { client } = await start({ settings: { profiles: ['/elsewhere/{a}[1].json', 'profiles/own.json'] }, folders: [folder] });
    await client.open(uri, submission);
    await client.registered.find(isOfProfiles);
    await client.open('file:///project/b.oit.yaml', submission);
    await client.change(uri, 2, { text: '' });
    await client.changeFile(fileUri);
    await client.settle();
    assert.deepEqual(watchersOf(client), [
      [
        { globPattern: { baseUri: 'file:///elsewhere', pattern: '?a??1?.json' } },
        { globPattern: { baseUri: 'file:///project/profiles', pattern: 'own.json' } },
      ],
    ]);
    assert.equal(client.registered.all.filter(isOfProfiles).length, 1);
    await client.changeSettings(settings);
    await client.unregistered.find(() => true);
    assert.deepEqual(watchersOf(client), [[{ globPattern: { baseUri: 'file:///project/profiles', pattern: 'own.json' } }]]);
    await client.changeSettings({});
    await client.unregistered.find(() => true, 1);
    assert.deepEqual(watchersOf(client), []);
  });

  it('are watched by plain patterns for a client that knows no others', async () => {
    const workspace = { ...pullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    const { client } = await start({ capabilities: { ...pullCapabilities, workspace }, settings, folders: [folder] });
    await client.open(uri, submission);
    const { registerOptions } = await client.registered.find(isOfProfiles);
    assert.deepEqual(registerOptions, { watchers: [{ globPattern: file }] });
  });

  it('follow the folders of the workspace', async () => {
    const files = new Map([[file, mini]]);
    const { client } = await start({ settings, files, folders: ['file:///elsewhere'] });
    await client.open(uri, submission);
    assert.deepEqual(await codesOf(client, uri), ['profile.unknown']);
    await client.changeFolders([`${folder}/`], []);
    await client.refreshes.find(() => true);
    assert.deepEqual(await codesOf(client, uri), []);
    await client.changeFolders([], [folder]);
    assert.deepEqual(await codesOf(client, uri), ['profile.unknown']);
  });
});
