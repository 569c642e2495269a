import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CodeAction, CodeActionRequest, type Diagnostic, WorkDoneProgressCancelNotification } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { createHttpClient, type HttpClientOptions } from '../../server/src/platform/http-client';
import { commands, methods } from '../../server/src/protocol';
import { type FaultServer, useFaultServers } from '../support/faults/fault-server';
import { useProxyServers } from '../support/faults/proxy-server';
import { type InProcessOptions, useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';
import { useTemporaryFolder } from '../support/temporary';

const uri = 'file:///project/a.oit.yaml';

/** A submission whose first items have these links, one each. */
function writeSubmission(...urls: readonly string[]): string {
  const items = urls.flatMap((url, index) => [
    `  O${index + 1}:`,
    '    answer: มี',
    '    urls:',
    `      - ${url}`,
    `    description: หน้าหลัก > ข้อมูล ITA > ข้อที่ ${index + 1}`,
  ]);
  const head = ['oit: 1', 'fiscalYear: 2568', 'profile: bangkok-district'];
  return [...head, 'agency: { name: สำนักงานเขตทรายทอง, website: https://webportal.example.go.th/saithong }', 'items:', ...items, ''].join(
    '\n',
  );
}

const open = { check: 'manual', allowPrivate: ['127.0.0.0/8'], delay: 0, timeout: 2_000 };
const trusted = (more: object = {}): InProcessOptions => ({
  settings: { codeLens: false, links: { ...open, ...more } },
  initializationOptions: { manualUri: 'test://manual', isTrusted: true, cacheFolder: null },
});

async function linkFindings(client: LanguageClient): Promise<Diagnostic[]> {
  return (await client.pullItems(uri)).filter(({ code }) => String(code).startsWith('link.'));
}

async function actionsAt(client: LanguageClient, { range }: Diagnostic): Promise<CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  return (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
}

describe('language server: links', () => {
  const start = useServer();
  const startSite = useFaultServers();
  const startProxy = useProxyServers();
  const temporary = useTemporaryFolder();

  async function openLinks(
    paths: readonly string[],
    options: InProcessOptions,
  ): Promise<{ client: LanguageClient; site: FaultServer; text: string }> {
    const site = await startSite();
    const { client } = await start(options);
    const text = writeSubmission(...paths.map((each) => site.url(each)));
    await client.open(uri, text);
    return { client, site, text };
  }

  it('opens nothing until it is told to, then says what it found where it stands', async () => {
    const { client, site } = await openLinks(['/404', '/ok', '/403'], trusted());
    assert.deepEqual(await linkFindings(client), []);
    await client.codeLenses(uri);
    await client.save(uri);
    await client.settle();
    assert.equal(site.requests.length, 0);
    const result = await client.checkLinks({ uris: [uri] });
    assert.equal(result.kind, 'done');
    assert.deepEqual(result.files, [{ uri, counts: { fine: 1, dead: 1, doubtful: 0, unverified: 1 } }]);
    const found = await linkFindings(client);
    assert.deepEqual(
      found.map(({ code, severity, range }) => [code, severity, range.start.line]),
      [
        ['link.dead', 1, 8],
        ['link.unverified', 3, 18],
      ],
    );
    assert.equal(found[0]?.range.end.character, 8 + site.url('/404').length);
    assert.match(found[0]?.codeDescription?.href ?? '', /link\.dead$/);
  });

  it('tells the editor to ask again as results come in', async () => {
    const { client } = await openLinks(['/404'], trusted());
    const before = client.refreshes.all.length;
    await client.checkLinks({ uris: [uri] });
    await client.refreshes.find(() => true, before);
    await client.lensRefreshes.find(() => true);
  });

  it('opens nothing in a workspace that is not trusted, and says so, until it is', async () => {
    const { client, site } = await openLinks(['/404'], { settings: { codeLens: false, links: { ...open, check: 'onSave' } } });
    const result = await client.checkLinks({ uris: [uri] });
    assert.deepEqual([result.kind, result.files], ['untrusted', []]);
    assert.match(result.message, /ไว้วางใจ/);
    assert.deepEqual(await client.codeLenses(uri), []);
    await client.save(uri);
    await client.settle();
    assert.equal(site.requests.length, 0);
    await client.connection.sendNotification(methods.trustGranted);
    assert.equal((await client.checkLinks({ uris: [uri] })).kind, 'done');
    assert.ok(site.requests.length > 0);
  });

  it('results survive edits elsewhere, and typing opens nothing', async () => {
    const { client, site, text } = await openLinks(['/404', '/410'], trusted());
    await client.checkLinks({ uris: [uri] });
    const requests = site.requests.length;
    await client.change(uri, 2, { text: `# บันทึก\n${text}` });
    assert.deepEqual(
      (await linkFindings(client)).map(({ code, range }) => [code, range.start.line]),
      [
        ['link.dead', 9],
        ['link.dead', 14],
      ],
    );
    await client.change(uri, 3, { text: text.replace('/410', '/4100') });
    assert.deepEqual(
      (await linkFindings(client)).map(({ code, range }) => [code, range.start.line]),
      [['link.dead', 8]],
    );
    assert.equal(site.requests.length, requests);
  });

  it('a second check asks only for what is not fresh; one of an item asks for its links anew', async () => {
    const { client, site } = await openLinks(['/ok', '/404'], trusted());
    await client.checkLinks({ uris: [uri] });
    await client.checkLinks({ uris: [uri] });
    assert.deepEqual([site.count('/ok'), site.count('/404')], [1, 1]);
    await client.checkLinks({ uris: [uri], item: 'O1', again: true });
    assert.deepEqual([site.count('/ok'), site.count('/404')], [2, 1]);
  });

  it('opens links on saving where the settings say so', async () => {
    const { client, site } = await openLinks(['/404'], trusted({ check: 'onSave' }));
    await client.save(uri);
    await client.refreshes.find(() => true);
    assert.equal(site.count('/404'), 1);
    assert.deepEqual(
      (await linkFindings(client)).map(({ code }) => code),
      ['link.dead'],
    );
  });

  it('shows how far it is, and ends when the user says so', async () => {
    const { client } = await openLinks(['/ok', '/hang'], trusted({ timeout: 60_000 }));
    client.onProgressBegin = (token) => void client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    const result = await client.checkLinks({ uris: [uri] });
    assert.equal(result.kind, 'cancelled');
    const kinds = client.progress.all.map(({ kind }) => kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    const [begin] = client.progress.all;
    assert.ok(begin?.kind === 'begin' && begin.cancellable === true && begin.message === '0/2');
  });

  it('an end half-way keeps, counts and shows what was known by then', async () => {
    const { client, site } = await openLinks(['/404', '/ok', '/hang'], trusted({ timeout: 60_000 }));
    client.onProgressBegin = async (token) => {
      while (!client.progress.all.some((each) => each.kind === 'report' && each.message?.startsWith('2/3')))
        await new Promise((resolve) => setTimeout(resolve, 5));
      await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    };
    const result = await client.checkLinks({ uris: [uri] });
    assert.deepEqual([result.kind, result.files], ['cancelled', [{ uri, counts: { fine: 1, dead: 1, doubtful: 0, unverified: 0 } }]]);
    assert.match(result.message, /เสีย 1/);
    assert.deepEqual(
      (await linkFindings(client)).map(({ code }) => code),
      ['link.dead'],
    );
    const shares = client.progress.all.flatMap((each) => (each.kind === 'report' ? [each.percentage ?? -1] : []));
    assert.deepEqual(
      shares,
      [...shares].sort((one, other) => one - other),
    );
    assert.ok(shares.every((share) => share > 0 && share < 100));
    await client.checkLinks({ uris: [uri], item: 'O1' });
    assert.equal(site.count('/404'), 1);
  });

  it('an editor that closes in the middle of a run loses nothing that was known', async () => {
    const site = await startSite();
    const options = {
      ...trusted({ timeout: 60_000 }),
      initializationOptions: { manualUri: 'test://manual', isTrusted: true, cacheFolder: temporary() },
    };
    const { client } = await start(options);
    await client.open(uri, writeSubmission(site.url('/404'), site.url('/hang')));
    void client.checkLinks({ uris: [uri] }).catch(() => undefined);
    while (site.count('/404') === 0 || site.count('/hang') === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await client.connection.sendRequest('shutdown');
    assert.match(readFileSync(path.join(temporary(), 'links.json'), 'utf8'), /\/404/);
  });

  it('asks once for what two checks ask for at the same time', async () => {
    let opened = 0;
    const openHttpClient = async (options: HttpClientOptions) => {
      opened++;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return createHttpClient(options);
    };
    const { client, site } = await openLinks(['/ok', '/404'], { ...trusted(), host: { openHttpClient } });
    const results = await Promise.all([client.checkLinks({ uris: [uri] }), client.checkLinks({ uris: [uri] })]);
    assert.deepEqual(
      results.map(({ kind }) => kind),
      ['done', 'done'],
    );
    for (const path of ['/ok', '/404']) assert.equal(site.requests.filter((request) => request.path === path).length, 1, path);
    assert.equal(opened, 1);
  });

  it('lets a check end under the settings with which it began', async () => {
    const { client, site } = await openLinks(['/slow-headers'], trusted());
    const first = client.checkLinks({ uris: [uri] });
    while (site.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await client.changeSettings({ links: { ...open, delay: 1 } });
    await client.open('file:///project/b.oit.yaml', writeSubmission(site.url('/ok')));
    await client.checkLinks({ uris: ['file:///project/b.oit.yaml'] });
    assert.deepEqual((await first).files, [{ uri, counts: { fine: 1, dead: 0, doubtful: 0, unverified: 0 } }]);
  });

  it('takes the new address of a page that has moved', async () => {
    const { client, site, text } = await openLinks(['/moved'], trusted());
    await client.checkLinks({ uris: [uri] });
    const [moved] = await linkFindings(client);
    assert.equal(moved?.code, 'link.moved');
    const take = (await actionsAt(client, moved as Diagnostic)).find(({ edit }) => JSON.stringify(edit ?? null).includes('/new-page'));
    assert.equal(take?.edit?.changes?.[uri]?.[0]?.newText, site.url('/new-page'));
    assert.ok(text.includes(site.url('/moved')));
  });

  it('notes a link that a person has opened, which then is said no more', async () => {
    const { client } = await openLinks(['/403'], trusted());
    await client.checkLinks({ uris: [uri] });
    const [unverified] = await linkFindings(client);
    assert.equal(unverified?.code, 'link.unverified');
    const verify = (await actionsAt(client, unverified as Diagnostic)).find(({ edit }) =>
      JSON.stringify(edit ?? null).includes('verified'),
    );
    const edits = verify?.edit?.changes?.[uri] ?? [];
    assert.equal(edits.length, 2);
    await client.change(uri, 2, ...[...edits].reverse().map(({ range, newText: text }) => ({ range, text })));
    assert.deepEqual(await linkFindings(client), []);
    const schema = (await client.pullItems(uri)).filter(({ code }) => /^(?:schema|yaml)\./.test(String(code)));
    assert.deepEqual(schema, []);
  });

  it('has a link looked at in the browser before anything is decided on it', async () => {
    const { client, site } = await openLinks(['/403'], trusted());
    await client.checkLinks({ uris: [uri] });
    const [unverified] = await linkFindings(client);
    const actions = await actionsAt(client, unverified as Diagnostic);
    const [look] = actions;
    assert.deepEqual([look?.command?.command, look?.command?.arguments], [commands.openLink, [site.url('/403')]]);
    assert.ok(actions.length > 2);
  });

  it('leaves a link out by a command of the editor, and by the setting that it writes', async () => {
    const { client, site } = await openLinks(['/404'], trusted());
    await client.checkLinks({ uris: [uri] });
    const [dead] = await linkFindings(client);
    const exclude = (await actionsAt(client, dead as Diagnostic)).find(({ command }) => command?.command === commands.excludeLink);
    assert.deepEqual(exclude?.command?.arguments, [uri, site.url('/404')]);
    await client.changeSettings({ links: { ...open, exclude: { [site.url('/404')]: 'ระบบของหน่วยงานอื่น' } } });
    assert.deepEqual(await linkFindings(client), []);
    const requests = site.requests.length;
    await client.checkLinks({ uris: [uri], again: true });
    assert.equal(site.requests.length, requests);
  });

  it('the lens above urls: gives the last verdicts and checks again', async () => {
    const { client } = await openLinks(['/404', '/ok'], trusted());
    const before = await client.codeLenses(uri);
    assert.deepEqual(
      before.map(({ range, command }) => [range.start.line, command?.title, command?.arguments]),
      [
        [7, 'ตรวจลิงก์ 1 รายการ', [uri, 'O1']],
        [12, 'ตรวจลิงก์ 1 รายการ', [uri, 'O2']],
      ],
    );
    await client.checkLinks({ uris: [uri] });
    const titles = (await client.codeLenses(uri)).map(({ command }) => command?.title);
    assert.deepEqual(titles, ['ลิงก์ 1 · เสีย 1 · ตรวจเมื่อครู่', 'ตรวจเดี๋ยวนี้', 'ลิงก์ 1 · ใช้ได้ 1 · ตรวจเมื่อครู่', 'ตรวจเดี๋ยวนี้']);
  });

  it('the hover on a link tells everything that is known of it', async () => {
    const { client, site } = await openLinks(['/moved'], trusted());
    const position = { line: 8, character: 12 };
    assert.match(JSON.stringify(await client.hover(uri, position)), /ยังไม่ได้ตรวจ/);
    await client.checkLinks({ uris: [uri] });
    const hover = JSON.stringify(await client.hover(uri, position));
    for (const part of ['ย้ายแล้ว', '200', site.url('/moved'), '301', site.url('/new-page'), 'text/html', 'ตรวจเมื่อครู่'])
      assert.ok(hover.includes(part), part);
    assert.equal(await client.hover(uri, { line: 0, character: 5 }), null);
  });

  it('goes through the proxy of the editor, but for what is excepted from it', async () => {
    const site = await startSite();
    const proxy = await startProxy({ hosts: { 'site.example.go.th': site } });
    const text = writeSubmission('http://site.example.go.th/404', site.url('/410'));
    const counts = { fine: 0, dead: 2, doubtful: 0, unverified: 0 };
    const { client } = await start({ ...trusted(), proxy: { proxy: proxy.origin, noProxy: ['127.0.0.1'] } });
    await client.open(uri, text);
    assert.deepEqual((await client.checkLinks({ uris: [uri] })).files, [{ uri, counts }]);
    assert.deepEqual(
      proxy.requests.map(({ method, target }) => [method, target]),
      [['GET', 'http://site.example.go.th/404']],
    );
    assert.deepEqual([site.count('/404'), site.count('/410')], [1, 1]);
  });

  it('says that a proxy cannot be read, and opens nothing without it', async () => {
    const site = await startSite();
    const { client } = await start({ ...trusted(), proxy: { proxy: 'socks5://10.0.0.1:1080' } });
    await client.open(uri, writeSubmission(site.url('/404')));
    const { message, files } = await client.checkLinks({ uris: [uri] });
    assert.match(message, /proxy.*socks5:\/\/10\.0\.0\.1:1080.*http\.proxy/);
    assert.deepEqual(files, [{ uri, counts: { fine: 0, dead: 0, doubtful: 0, unverified: 1 } }]);
    assert.equal(site.requests.length, 0);
  });

  it('checks files that are not open too, each in its own counts', async () => {
    const site = await startSite();
    const file = 'file:///project/b.oit.yaml';
    const files = new Map([[URI.parse(file).fsPath, writeSubmission(site.url('/404'))]]);
    const { client } = await start({ ...trusted(), files });
    const gone = 'file:///project/gone.oit.yaml';
    const result = await client.checkLinks({ uris: [file, gone] });
    assert.deepEqual(result.files, [
      { uri: file, counts: { fine: 0, dead: 1, doubtful: 0, unverified: 0 } },
      { uri: gone, counts: null },
    ]);
  });

  it('keeps results in the folder of the editor, and shows them in the next session', async () => {
    const site = await startSite();
    const options = { ...trusted(), initializationOptions: { manualUri: 'test://manual', isTrusted: true, cacheFolder: temporary() } };
    const text = writeSubmission(site.url('/404'));
    const first = await start(options);
    await first.client.open(uri, text);
    await first.client.checkLinks({ uris: [uri] });
    assert.match(readFileSync(path.join(temporary(), 'links.json'), 'utf8'), /\/404/);
    const second = await start(options);
    await second.client.open(uri, text);
    await second.client.refreshes.find(() => true);
    assert.deepEqual(
      (await linkFindings(second.client)).map(({ code }) => code),
      ['link.dead'],
    );
    assert.equal(site.count('/404'), 1);
  });

  it('speaks English when the settings say so', async () => {
    const { client } = await openLinks(['/404'], { ...trusted(), settings: { language: 'en', links: open } });
    const { message } = await client.checkLinks({ uris: [uri] });
    assert.equal(message, 'Links checked: 0 alive, 1 dead, 0 to mend, 0 to open yourself');
    assert.match(String((await linkFindings(client))[0]?.message), /dead|404/);
  });
});
