import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ClientCapabilities, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import {
  type DescribeRowResult,
  type FoundSubmissions,
  methods,
  type ReadFileResult,
  type ReportResult,
  type SubmissionSummary,
  type SubmissionsChanged,
  type SubmissionsResult,
} from '../../server/src/protocol';
import { miniSubmission, readRepositoryFile } from '../support/checking';
import { expectDiagnostics } from '../support/expected-diagnostics';
import { useFaultServers } from '../support/faults/fault-server';
import { LanguageClient, type LanguageClientOptions, pullCapabilities, pushCapabilities } from '../support/language-client';
import { MessageLog } from '../support/message-log';
import { useSpawnedServer } from '../support/spawned-server';
import { useTemporaryFolder } from '../support/temporary';

const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');

/** The delivered server knows the real day; of it nothing is told. */
const offDay = { 'window.closed': 'off' };

const uriOf = (file: string) => pathToFileURL(file).href;

interface Workspace {
  readonly client: LanguageClient;
  readonly changes: MessageLog<SubmissionsChanged>;
  readonly folder: string;
  /** How often the client was asked to find them. */
  readonly searches: MessageLog<true>;
  /** Waits until all is read, and gives what is known of each file by its name. */
  readonly letAllBeRead: () => Promise<ReadonlyMap<string, SubmissionSummary>>;
  readonly write: (name: string, text: string) => string;
  readonly tell: (type: FileChangeType, ...uris: string[]) => Promise<void>;
  /** The findings that are shown of a file now. */
  readonly shown: (name: string) => readonly { readonly code?: unknown }[];
}

describe('language server: the submissions of the workspace', () => {
  const spawn = useSpawnedServer();
  const temporary = useTemporaryFolder();
  const startSite = useFaultServers();

  async function open(
    files: Readonly<Record<string, string>>,
    { settings, ...options }: Omit<LanguageClientOptions, 'folders'> & { readonly findUris?: () => string[] } = {},
  ): Promise<Workspace> {
    const folder = temporary();
    const write = (name: string, text: string) => {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      return uriOf(file);
    };
    for (const [name, text] of Object.entries(files)) write(name, text);
    const { connection } = spawn('stdio');
    const searches = new MessageLog<true>();
    connection.onRequest(methods.findSubmissions, (): FoundSubmissions => {
      searches.add(true);
      return { uris: options.findUris?.() ?? [] };
    });
    const given = { rules: offDay, ...(settings as object | undefined) };
    const { client } = await LanguageClient.start(connection, { ...options, settings: given, folders: [uriOf(folder)] });
    const changes = client.submissionChanges;
    const ask = () => connection.sendRequest<SubmissionsResult>(methods.submissions);
    const nameOf = (uri: string) => decodeURIComponent(uri.slice(uriOf(folder).length + 1));
    return {
      ...{ client, changes, searches, folder, write },
      letAllBeRead: async () => {
        for (;;) {
          const { submissions, isLoading, read, found } = await ask();
          if (!isLoading && read === found && (found > 0 || changes.all.length > 0))
            return new Map(submissions.map((summary) => [nameOf(summary.uri), summary]));
          // Of what is read again and is the same nothing is told.
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      tell: (type, ...uris) =>
        connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: uris.map((uri) => ({ uri, type })) }),
      shown: (name) => client.pushesOf(uriOf(path.join(folder, name))).at(-1)?.diagnostics ?? [],
    };
  }

  it('are read and told of without being opened, each with its findings', async () => {
    const { client, letAllBeRead, folder, shown } = await open({
      'ก/a.oit.yaml': inProgress,
      'b.oit.yml': complete,
      'c.yaml': 'oit: [',
    });
    const known = await letAllBeRead();
    assert.deepEqual([...known.keys()].sort(), ['b.oit.yml', 'ก/a.oit.yaml']);
    const uri = uriOf(path.join(folder, 'ก/a.oit.yaml'));
    assert.deepEqual(client.pushesOf(uri), [{ uri, diagnostics: expectDiagnostics(uri, inProgress) }]);
    assert.deepEqual(shown('b.oit.yml'), []);
    const summary = known.get('b.oit.yml');
    assert.deepEqual([summary?.version, summary?.problem, summary?.detail, summary?.ready, summary?.total], [null, null, '22/22', 22, 22]);
    assert.deepEqual([summary?.list, summary?.fiscalYear, summary?.items.length], ['bangkok-district-2568', 2568, 22]);
    assert.match(summary?.score ?? '', /\(ประมาณการ\)/);
    const lines = complete.split('\n');
    for (const { id, range } of summary?.items ?? []) assert.equal(lines[range.start.line]?.trim(), `${id}:`);
  });

  it('say why there are no rows: empty, broken, no list, too large, not to be read', async () => {
    const unknown = complete.replace('profile: bangkok-district', 'profile: moon-base');
    mkdirSync(path.join(temporary(), 'folder.oit.yaml'));
    symlinkSync(path.join(temporary(), 'nowhere'), path.join(temporary(), 'dangling.oit.yaml'));
    const { letAllBeRead, shown } = await open({
      ...{ 'empty.oit.yaml': '', 'broken.oit.yaml': 'oit: [', 'unknown.oit.yaml': unknown, 'nul.oit.yaml': 'a\0b' },
      ...{ 'large.oit.yaml': `# ${'ก'.repeat(400_000)}\n`, 'good.oit.yaml': complete },
    });
    const known = await letAllBeRead();
    const kinds = Object.fromEntries([...known].map(([name, { problem }]) => [name, problem?.kind ?? null]));
    assert.deepEqual(kinds, {
      ...{ 'empty.oit.yaml': 'empty', 'broken.oit.yaml': 'unreadable', 'unknown.oit.yaml': 'unknown-list', 'nul.oit.yaml': 'unreadable' },
      ...{ 'large.oit.yaml': 'not-read', 'dangling.oit.yaml': 'not-read', 'good.oit.yaml': null },
    });
    for (const [name, { problem }] of known) if (problem) assert.match(problem.message, /[ก-๛].{10}/, name);
    assert.match(known.get('large.oit.yaml')?.problem?.message ?? '', /1 MB/);
    assert.match(known.get('dangling.oit.yaml')?.problem?.message ?? '', /ไม่พบไฟล์/);
    assert.ok(shown('broken.oit.yaml').length > 0 && shown('empty.oit.yaml').length > 0);
    assert.deepEqual(shown('large.oit.yaml'), []);
  });

  it('that may not be read are told of as such, where this user may not read everything', async () => {
    if (process.getuid?.() === 0) return;
    const { letAllBeRead, folder, tell, changes } = await open({ 'a.oit.yaml': complete });
    await letAllBeRead();
    chmodSync(path.join(folder, 'a.oit.yaml'), 0o000);
    await tell(FileChangeType.Changed, uriOf(path.join(folder, 'a.oit.yaml')));
    await changes.find(({ changed }) => changed.some(({ problem }) => problem?.kind === 'not-read'));
  });

  it('are followed: made, written, deleted, renamed, with the folder they lie in', async () => {
    const { client, letAllBeRead, folder, write, tell, changes, shown } = await open({
      'x/a.oit.yaml': complete,
      'x/b.oit.yaml': inProgress,
    });
    await letAllBeRead();
    const uri = write('x/a.oit.yaml', 'oit: [');
    await tell(FileChangeType.Changed, uri);
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.length > 0);
    const made = write('x/c.oit.yaml', 'oit: [');
    await tell(FileChangeType.Created, made);
    await client.pushes.find((push) => push.uri === made && push.diagnostics.length > 0);
    renameSync(path.join(folder, 'x/c.oit.yaml'), path.join(folder, 'd.oit.yaml'));
    const moved = uriOf(path.join(folder, 'd.oit.yaml'));
    await tell(FileChangeType.Deleted, made);
    await tell(FileChangeType.Created, moved);
    await client.pushes.find((push) => push.uri === moved && push.diagnostics.length > 0);
    assert.deepEqual(shown('x/c.oit.yaml'), []);
    assert.deepEqual([...(await letAllBeRead()).keys()].sort(), ['d.oit.yaml', 'x/a.oit.yaml', 'x/b.oit.yaml']);
    renameSync(path.join(folder, 'x'), path.join(folder, 'y'));
    const from = changes.all.length;
    await tell(FileChangeType.Deleted, uriOf(path.join(folder, 'x')));
    await tell(FileChangeType.Created, uriOf(path.join(folder, 'y')));
    await changes.find(({ changed }) => changed.some((summary) => summary.uri.endsWith('/y/b.oit.yaml')), from);
    assert.deepEqual([...(await letAllBeRead()).keys()].sort(), ['d.oit.yaml', 'y/a.oit.yaml', 'y/b.oit.yaml']);
    assert.deepEqual([shown('x/a.oit.yaml'), shown('x/b.oit.yaml')], [[], []]);
  });

  for (const [name, capabilities] of [
    ['pulled', pullCapabilities],
    ['sent', { ...pushCapabilities, workspace: pullCapabilities.workspace } as ClientCapabilities],
  ] as const)
    it(`an open document takes the place of its file, and no finding is shown twice where they are ${name}`, async () => {
      const { client, letAllBeRead, folder, shown, changes } = await open({ 'a.oit.yaml': 'oit: [' }, { capabilities });
      await letAllBeRead();
      const uri = uriOf(path.join(folder, 'a.oit.yaml'));
      assert.ok(shown('a.oit.yaml').length > 0);
      const isPulled = name === 'pulled';
      const from = client.pushes.all.length;
      await client.open(uri, complete, 4);
      if (isPulled) assert.deepEqual(await client.pullItems(uri), []);
      await client.pushes.find((push) => push.uri === uri && push.diagnostics.length === 0, from);
      await changes.find(({ changed }) => changed.some(({ version }) => version === 4));
      // What is written beside it shows nothing while it is open.
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type: FileChangeType.Changed }],
      });
      assert.equal((await letAllBeRead()).get('a.oit.yaml')?.version, 4);
      const closing = client.pushes.all.length;
      await client.close(uri);
      await client.pushes.find((push) => push.uri === uri && push.diagnostics.length > 0, closing);
      await changes.find(({ changed }) => changed.some(({ version, problem }) => version === null && problem !== null));
      assert.equal((await letAllBeRead()).get('a.oit.yaml')?.problem?.kind, 'unreadable');
    });

  it('are those that are stored while their documents are in no tab, as the editor tells', async () => {
    const { client, letAllBeRead, folder, changes } = await open(
      { 'a.oit.yaml': 'oit: [' },
      { initializationOptions: { tellsShown: true } },
    );
    await letAllBeRead();
    const uri = uriOf(path.join(folder, 'a.oit.yaml'));
    const show = (...uris: string[]) => client.connection.sendNotification(methods.shownDocuments, { uris });
    await client.open(uri, complete, 4);
    assert.deepEqual(await client.pullItems(uri), []);
    await client.letSummariesBeTold();
    assert.equal((await letAllBeRead()).get('a.oit.yaml')?.problem?.kind, 'unreadable');
    assert.equal(client.pushesOf(uri).length, 1);
    const isReported = async (text: string) => {
      const { html } = await client.connection.sendRequest<ReportResult>(methods.report, { uris: [uri], isInEditor: true });
      return html.includes(text);
    };
    assert.equal(await isReported('22 จาก 22'), false);
    await show(uri);
    assert.equal(await isReported('22 จาก 22'), true);
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.length === 0);
    await changes.find(({ changed }) => changed.some(({ version }) => version === 4));
    const from = client.pushes.all.length;
    await show();
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.length > 0, from);
    await changes.find(({ changed }) => changed.some(({ version, problem }) => version === null && problem !== null));
    await show(uri);
    await client.summaries.find(({ version }) => version === 4, client.summaries.all.length);
    rmSync(path.join(folder, 'a.oit.yaml'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Deleted }] });
    await show();
    await changes.find(({ removed }) => removed.includes(uri));
  });

  it('are no more where their file is gone when their document is closed, also when nobody tells', async () => {
    const { client, letAllBeRead, folder, changes, write } = await open({ 'a.oit.yaml': complete, 'b.oit.yaml': 'oit: [' });
    await letAllBeRead();
    const uri = write('a.oit.yaml', complete);
    await client.open(uri, complete, 4);
    await changes.find(({ changed }) => changed.some(({ version }) => version === 4));
    rmSync(path.join(folder, 'a.oit.yaml'));
    await client.close(uri);
    await changes.find(({ removed }) => removed.includes(uri));
    assert.deepEqual([...(await letAllBeRead()).keys()], ['b.oit.yaml']);
  });

  it('that are as the client finds them leave out what it leaves out, also what is made there later', async () => {
    const hidden = () => [uriOf(path.join(temporary(), 'a.oit.yaml'))];
    const options = { initializationOptions: { findsSubmissions: true }, findUris: hidden };
    const { letAllBeRead, write, tell, searches } = await open({ 'a.oit.yaml': complete, 'hidden/b.oit.yaml': inProgress }, options);
    assert.deepEqual([...(await letAllBeRead()).keys()], ['a.oit.yaml']);
    const uri = write('hidden/c.oit.yaml', 'oit: [');
    await tell(FileChangeType.Created, uri);
    await searches.find(() => true, 1);
    await tell(FileChangeType.Changed, uri);
    assert.deepEqual([...(await letAllBeRead()).keys()], ['a.oit.yaml']);
  });

  it('are read by the client where they are not on this machine', async () => {
    const uri = `${uriOf(temporary()).replace('file://', 'remote://host')}/a.oit.yaml`;
    const { connection } = spawn('stdio');
    connection.onRequest(methods.findSubmissions, (): FoundSubmissions => ({ uris: [uri, uri.replace('a.oit', 'b.oit')] }));
    connection.onRequest(
      methods.readFile,
      (asked: { uri: string }): ReadFileResult => ({
        content: asked.uri === uri ? Buffer.from(complete).toString('base64') : null,
      }),
    );
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const { client } = await LanguageClient.start(connection, {
      ...{ settings: {}, folders: [folder], initializationOptions: { findsSubmissions: true } },
    });
    await client.submissionChanges.find(({ isLoading, read }) => !isLoading && read === 2);
    const { submissions } = await connection.sendRequest<SubmissionsResult>(methods.submissions);
    assert.deepEqual(
      submissions.map(({ detail, problem }) => [detail, problem?.kind ?? null]),
      [
        ['22/22', null],
        ['', 'not-read'],
      ],
    );
  });

  it('are left out of packages and hidden folders for a client that does not find them', async () => {
    const { letAllBeRead } = await open({ 'a.oit.yaml': complete, 'node_modules/b.oit.yaml': '', '.git/c.oit.yaml': '' });
    assert.deepEqual([...(await letAllBeRead()).keys()], ['a.oit.yaml']);
  });

  it('are not read where the settings say so, and their findings go when they come to say so', async () => {
    const { client, letAllBeRead, changes, shown, folder } = await open(
      { 'a.oit.yaml': 'oit: [' },
      { settings: { workspace: { check: false } } },
    );
    await client.configurationRequests.find(({ scopeUri }) => scopeUri === uriOf(folder));
    await client.settle();
    assert.deepEqual([client.pushes.all, (await client.connection.sendRequest<SubmissionsResult>(methods.submissions)).found], [[], 0]);
    await client.changeSettings({});
    await changes.find(({ changed }) => changed.length === 1);
    await letAllBeRead();
    assert.ok(shown('a.oit.yaml').length > 0);
    await client.changeSettings({ workspace: { check: false } });
    await changes.find(({ removed }) => removed.length === 1);
    assert.deepEqual(shown('a.oit.yaml'), []);
    assert.equal((await letAllBeRead()).size, 0);
  });

  it('speak the language of the settings, and are not read again for a setting that changes nothing in them', async () => {
    const findUris = () => [uriOf(path.join(temporary(), 'a.oit.yaml'))];
    const options = { initializationOptions: { findsSubmissions: true }, findUris };
    const { client, letAllBeRead, changes, searches, shown, folder } = await open({ 'a.oit.yaml': inProgress }, options);
    await letAllBeRead();
    const uri = uriOf(path.join(folder, 'a.oit.yaml'));
    await client.changeSettings({ language: 'en', rules: offDay });
    await changes.find(({ changed }) => changed.some(({ items }) => items.some(({ stateText }) => stateText === 'not in the file')));
    await letAllBeRead();
    assert.deepEqual(shown('a.oit.yaml'), expectDiagnostics(uri, inProgress, 'en'));
    const count = client.pushesOf(uri).length;
    const before = searches.all.length;
    await client.changeSettings({ language: 'en', rules: offDay, codeLens: false });
    await searches.find(() => true, before);
    await letAllBeRead();
    assert.equal(client.pushesOf(uri).length, count);
  });

  it('follow the lists of their own that the settings name', async () => {
    const list = readRepositoryFile('test/fixtures/profiles/mini-agency-2568.json');
    const { client, letAllBeRead, write, tell, changes } = await open(
      { 'a.oit.yaml': miniSubmission(), 'own.json': '{}' },
      { settings: { profiles: ['own.json'] } },
    );
    assert.equal((await letAllBeRead()).get('a.oit.yaml')?.problem?.kind, 'unknown-list');
    const uri = write('own.json', list);
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.length > 0);
    await tell(FileChangeType.Changed, uri);
    await changes.find(({ changed }) => changed.some(({ problem }) => problem === null));
  });

  it('go with the folder that is taken out of the workspace', async () => {
    const { client, letAllBeRead, changes, shown, folder } = await open({ 'a.oit.yaml': 'oit: [' });
    await letAllBeRead();
    await client.changeFolders([], [uriOf(folder)]);
    await changes.find(({ removed }) => removed.length === 1);
    assert.deepEqual(shown('a.oit.yaml'), []);
  });

  it('of which there are 300 are all read, told of in batches, and an edit goes before them', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index % 7}/${index}.oit.yaml`, miniSubmission()]));
    const { client, letAllBeRead, changes, folder } = await open(files);
    const uri = uriOf(path.join(folder, 'open.oit.yaml'));
    await client.open(uri, inProgress);
    assert.ok((await client.pullItems(uri)).length > 0);
    const known = await letAllBeRead();
    assert.equal(known.size, 301);
    assert.ok(changes.all.length < 300, `${changes.all.length} batches`);
    const { leftOut } = await changes.find(({ isLoading, read, found }) => !isLoading && read === 300 && found === 300);
    assert.equal(leftOut, 0);
  });

  it('are told of only where something in them has changed', async () => {
    const { letAllBeRead, write, tell, changes } = await open({ 'a.oit.yaml': complete, 'b.oit.yaml': complete });
    await letAllBeRead();
    // What the answer to it lists is not told of again.
    const from = changes.all.length;
    // It is read before the other. Who asks for all meanwhile would be told of it again, as is right.
    await tell(FileChangeType.Changed, write('a.oit.yaml', `${complete}# บันทึก\n`));
    await tell(FileChangeType.Changed, write('b.oit.yaml', complete.replace('answer: มี', 'answer: ไม่มี')));
    await changes.find(({ changed }) => changed.length > 0, from);
    const told = changes.all.slice(from).flatMap(({ changed }) => changed.map(({ uri }) => path.basename(uri)));
    assert.deepEqual(told, ['b.oit.yaml']);
  });

  it('describe their rows: an item, a group, the whole; nothing of what there is not', async () => {
    const { client, letAllBeRead, folder } = await open({ 'a.oit.yaml': inProgress });
    await letAllBeRead();
    const uri = uriOf(path.join(folder, 'a.oit.yaml'));
    const describe = async (row: string | null, of = uri) =>
      (await client.connection.sendRequest<DescribeRowResult>(methods.describeRow, { uri: of, row })).tooltip;
    assert.match((await describe('O1')) ?? '', /^\*\*O1\*\* [\s\S]*ส่วนของแต่ละฝ่าย:\n- /);
    assert.match((await describe('9.1')) ?? '', /^9\.1 [\s\S]*พร้อม \d+ จาก \d+ ข้อ/);
    assert.match((await describe(null)) ?? '', /ประมาณการ/);
    assert.deepEqual([await describe('O99'), await describe(null, 'file:///nowhere.oit.yaml')], [null, null]);
    await client.open(uri, complete);
    assert.match((await describe(null)) ?? '', /พร้อม 22 จาก 22 ข้อ/);
  });

  it('that are not open show what their links gave, in their rows and among their findings', async () => {
    const site = await startSite();
    const text = complete.replace(/^( {2}O1:[\s\S]*?urls:\n\s+- ).*$/m, `$1${site.url('/404')}`);
    assert.ok(text.includes(site.origin));
    const { client, folder, changes, letAllBeRead, shown } = await open(
      { 'a.oit.yaml': text, 'b.oit.yaml': complete },
      {
        settings: { links: { allowPrivate: ['127.0.0.0/8'], delay: 0, exclude: { 'https://*': 'นอกเครื่องนี้' } } },
        initializationOptions: { manualUri: 'test://manual', isTrusted: true, cacheFolder: null },
      },
    );
    const uri = uriOf(path.join(folder, 'a.oit.yaml'));
    const before = (await letAllBeRead()).get('a.oit.yaml');
    assert.equal(site.requests.length, 0);
    const told = changes.all.length;
    const { files } = await client.checkLinks({ uris: [uri] });
    assert.equal(files[0]?.counts?.dead, 1);
    const { changed } = await changes.find((change) => change.changed.some((summary) => summary.uri === uri), told);
    const after = changed.find((summary) => summary.uri === uri);
    const findingsOf = (summary: SubmissionSummary | undefined) => summary?.items.find(({ id }) => id === 'O1')?.findings ?? 0;
    assert.deepEqual([after?.errors, findingsOf(after)], [(before?.errors ?? 0) + 1, findingsOf(before) + 1]);
    await client.pushes.find(({ uri: of, diagnostics }) => of === uri && diagnostics.some(({ code }) => code === 'link.dead'));
    assert.ok(shown('a.oit.yaml').some(({ code }) => code === 'link.dead'));
  });

  it('are told of the files beside them as these come and go, open or not', async () => {
    const name = 'ก/a.oit.yaml';
    const { client, letAllBeRead, folder, tell, shown } = await open(
      { [name]: complete, 'ก/.x/O2.pdf': '', 'O3.pdf': '' },
      { capabilities: { ...pushCapabilities, workspace: pullCapabilities.workspace } as ClientCapabilities },
    );
    await letAllBeRead();
    const uri = uriOf(path.join(folder, name));
    const put = async (file: string, type: FileChangeType) => {
      const place = path.join(folder, file);
      if (type === FileChangeType.Created) mkdirSync(path.dirname(place), { recursive: true });
      if (type === FileChangeType.Created) writeFileSync(place, '');
      else rmSync(place);
      await tell(type, uriOf(place));
    };
    const codes = () => shown(name).map(({ code }) => code);
    assert.deepEqual(codes(), []);
    await put('ก/หลักฐาน/O1.pdf', FileChangeType.Created);
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.some(({ code }) => code === 'evidence.unlisted'));
    assert.deepEqual(codes(), ['evidence.unlisted']);
    let from = client.pushes.all.length;
    await put('ก/หลักฐาน/O1.pdf', FileChangeType.Deleted);
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.length === 0, from);
    from = client.pushes.all.length;
    await client.open(uri, complete.replace('  O2:', '    evidence: [O1.pdf]\n  O2:'));
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.some(({ code }) => code === 'evidence.not-found'), from);
    from = client.pushes.all.length;
    await put('ก/O1.pdf', FileChangeType.Created);
    await client.pushes.find((push) => push.uri === uri && push.diagnostics.length === 0, from);
  });

  it('ask no web site for anything', async () => {
    let asked = 0;
    const site = createServer((_request, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    try {
      const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/a`;
      const { letAllBeRead } = await open(
        { 'a.oit.yaml': complete.replaceAll(/https:\/\/[^\s\]]+/g, address) },
        { initializationOptions: { isTrusted: true }, settings: { links: { check: 'onSave', allowPrivate: ['127.0.0.0/8'] } } },
      );
      await letAllBeRead();
      assert.equal(asked, 0);
    } finally {
      site.close();
    }
  });

  it('are read in a copy of the examples, and the server ends well', async () => {
    const folder = temporary();
    cpSync('examples', folder, { recursive: true });
    const server = spawn('stdio');
    const { client } = await LanguageClient.start(server.connection, { folders: [uriOf(folder)], settings: {} });
    await client.pushes.find(({ diagnostics }) => diagnostics.length > 0);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    await server.connection.sendRequest('shutdown');
    await server.connection.sendNotification('exit');
    assert.equal(await server.ended, 0);
    assert.equal(server.errors(), '');
  });
});
