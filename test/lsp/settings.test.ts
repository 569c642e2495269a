import assert from 'node:assert/strict';
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { defaultPolicy } from '../../server/src/core/links/politeness';
import { readSettings } from '../../server/src/lsp/settings';
import { createSettingsStore } from '../../server/src/lsp/settings-store';
import { readRepositoryFile } from '../support/checking';
import { expectDiagnostics } from '../support/expected-diagnostics';
import { useServer } from '../support/in-process-server';
import { pullCapabilities, pushCapabilities } from '../support/language-client';

const uri = 'file:///project/a.oit.yaml';
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const inThai = expectDiagnostics(uri, inProgress, 'th');
const inEnglish = expectDiagnostics(uri, inProgress, 'en');
const unsetLinks = { check: 'manual', policy: defaultPolicy, allowPrivate: [], ports: [], excluded: [], readsContent: false };
/** A client that only sends its settings. */
const mute = { workspace: { didChangeConfiguration: { dynamicRegistration: false } } };

describe('language server: settings', () => {
  const start = useServer();

  it('are read whatever they hold', () => {
    for (const section of [undefined, null, 5, 'x', [], { language: 1, rules: [], profiles: {}, links: [], codeLens: 'x', inlayHints: 1 }])
      assert.deepEqual(readSettings(section, 'en'), {
        language: 'th',
        severities: new Map(),
        profiles: [],
        links: unsetLinks,
        showsItemLenses: true,
        showsInlayHints: false,
        checksWorkspace: true,
        reviewDays: 15,
      });
    const rules = { 'item.missing': 'off', 'item.unknown': 'loud', 'no.such': 'off', 'yaml.syntax': 'off', ['__proto__']: 'off' };
    const { severities, profiles } = readSettings({ rules, profiles: ['a.json', '', 3] }, 'en');
    assert.deepEqual([...severities], [['item.missing', 'off']]);
    assert.deepEqual(profiles, ['a.json']);
  });

  it('on links are kept within their bounds', () => {
    const read = (links: unknown) => readSettings({ links }, 'en').links;
    for (const links of [5, 'x', null, { check: 'always', delay: 'soon', ports: 8080, exclude: [], allowPrivate: '10.0.0.0/8' }])
      assert.deepEqual(read(links), unsetLinks);
    const { policy, ports, excluded } = read({
      delay: -5,
      timeout: 1,
      concurrency: 1e9,
      perHost: 3.4,
      ports: [8080, 'x'],
      exclude: { 'a*': 'b', c: 1 },
    });
    assert.deepEqual(policy, { delay: 0, timeout: 1_000, concurrency: 128, perHost: 3 });
    assert.deepEqual([ports, excluded], [[8080], [{ pattern: 'a*', reason: 'b' }]]);
  });

  it('have a language: Thai, or English by choice, or after the editor', () => {
    const choose = (language: unknown, locale: string) => readSettings({ language }, locale).language;
    assert.deepEqual(
      ['th', 'en', undefined, 'de'].map((language) => choose(language, 'en')),
      ['th', 'en', 'th', 'th'],
    );
    assert.deepEqual(
      ['th', 'th-TH', 'th_TH', 'TH', 'en', 'en-US', 'thx', ''].map((locale) => choose('auto', locale)),
      ['th', 'th', 'th', 'th', 'en', 'en', 'en', 'en'],
    );
  });

  it('`auto` goes by what the client says at the start', async () => {
    const { client } = await start({ settings: { language: 'auto' }, locale: 'en' });
    await client.open(uri, inProgress);
    assert.deepEqual(await client.pullItems(uri), inEnglish);
    const { client: thai } = await start({ settings: { language: 'auto' }, locale: 'th-TH' });
    await thai.open(uri, inProgress);
    assert.deepEqual(await thai.pullItems(uri), inThai);
  });

  it('that change have everything checked again: sent', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    await client.open(uri, inProgress);
    assert.deepEqual((await client.pushes.find((push) => push.uri === uri)).diagnostics, inThai);
    await client.summaries.find((summary) => summary.uri === uri);
    await client.changeSettings({ language: 'en' });
    assert.deepEqual((await client.pushes.find((push) => push.uri === uri, 1)).diagnostics, inEnglish);
    await client.summaries.find((summary) => summary.uri === uri, 1);
  });

  it('that change have everything checked again: pulled', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    await client.pull(uri);
    await client.changeSettings({ language: 'en', rules: { 'item.missing': 'info', 'item.unknown': 'off' } });
    await client.refreshes.find(() => true);
    const items = await client.pullItems(uri);
    const missing = items.filter(({ code }) => code === 'item.missing');
    assert.ok(missing.length > 0 && missing.every(({ severity }) => severity === DiagnosticSeverity.Information));
    assert.ok(items.every(({ code }) => code !== 'item.unknown'));
  });

  it('are asked for once for each document, and again after a change', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    await client.pull(uri);
    await client.describeRow(uri, null);
    await client.symbols(uri);
    assert.equal(client.configurationRequests.all.length, 1);
    await client.changeSettings({});
    await client.pull(uri);
    assert.equal(client.configurationRequests.all.length, 2);
    await client.close(uri);
    await client.open(uri, inProgress);
    await client.pull(uri);
    assert.equal(client.configurationRequests.all.length, 3);
  });

  it('of two folders hold each for its own files', async () => {
    const { client } = await start({ folders: ['file:///one', 'file:///two'] });
    client.answerSettings = (scope) => ({ language: scope?.startsWith('file:///two/') ? 'en' : 'th' });
    const [one, two] = ['file:///one/a.oit.yaml', 'file:///two/a.oit.yaml'] as const;
    await client.open(one, inProgress);
    await client.open(two, inProgress);
    assert.deepEqual(await client.pullItems(one), expectDiagnostics(one, inProgress, 'th'));
    assert.deepEqual(await client.pullItems(two), expectDiagnostics(two, inProgress, 'en'));
  });

  it('come with the notification from a client that cannot be asked', async () => {
    const { client } = await start({ capabilities: mute });
    await client.open(uri, inProgress);
    assert.deepEqual((await client.pushes.find((push) => push.uri === uri)).diagnostics, inThai);
    await client.changeSettings({ language: 'en' });
    assert.deepEqual((await client.pushes.find((push) => push.uri === uri, 1)).diagnostics, inEnglish);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual((await client.pushes.find((push) => push.uri === uri, 2)).diagnostics, inThai);
    assert.deepEqual(client.configurationRequests.all, []);
  });

  it('are the last known when the client fails to answer, and the log says so', async () => {
    const { client } = await start({ capabilities: pullCapabilities });
    await client.changeSettings({ language: 'en' });
    client.answerSettings = () => {
      throw new Error('not now');
    };
    await client.open(uri, inProgress);
    assert.deepEqual(await client.pullItems(uri), inEnglish);
    await client.logs.find(({ message }) => message.includes('not now'));
  });

  it('of before a change are never used after it, however late they come', async () => {
    const { client } = await start({ capabilities: pushCapabilities });
    let answerLate = (_section: unknown): void => undefined;
    client.answerSettings = () =>
      new Promise((resolve) => {
        answerLate = resolve;
      });
    await client.open(uri, inProgress);
    await client.letChecksBegin();
    await client.changeSettings({ language: 'en' });
    await client.letChecksBegin();
    answerLate({ language: 'th' });
    const { diagnostics } = await client.pushes.find((push) => push.uri === uri);
    assert.deepEqual(diagnostics, inEnglish);
    await client.settle();
    assert.ok(client.pushesOf(uri).every((push) => push.diagnostics[0]?.message === inEnglish[0]?.message));
  });
});

describe('settings of many documents at once', () => {
  it('are waited for as long as the client answers at all', async () => {
    const answers: ((section: unknown) => void)[] = [];
    const turns: (() => void)[] = [];
    const warnings: string[] = [];
    const connection = {
      workspace: { getConfiguration: () => new Promise((resolve) => answers.push(resolve)) },
      console: { warn: (message: string) => warnings.push(message) },
    } as unknown as Connection;
    const wait = (_milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        turns.push(resolve);
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const clock = { now: () => 0, chance: () => 0.5, wait };
    const store = createSettingsStore({ connection, canAsk: true, editorLocale: 'th', isKept: () => true, clock });
    const [first, second] = [store.get('file:///1'), store.get('file:///2')];
    answers[0]?.({ language: 'en' });
    assert.equal((await first).language, 'en');
    // The time is over for the second, whose answer comes behind that of the first.
    for (const end of turns.splice(0)) end();
    await new Promise((resolve) => setImmediate(resolve));
    answers[1]?.({ language: 'en' });
    assert.equal((await second).language, 'en');
    assert.deepEqual(warnings, []);
    const third = store.get('file:///3');
    for (const end of turns.splice(0)) end();
    assert.equal((await third).language, 'th');
    assert.equal(warnings.length, 1);
  });
});
