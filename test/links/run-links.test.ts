import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/analysis/analyse';
import type { LinkChoice } from '../../server/src/core/analysis/find-links';
import type { Outcome } from '../../server/src/core/links/outcome';
import type { LinkRun } from '../../server/src/links/link-checker';
import { type LinkProgress, type LinksRun, type OpenedFile, runLinks } from '../../server/src/links/run-links';
import { createAbort } from '../../server/src/platform/abort';
import { testCatalog } from '../support/checking';
import { outcomeOf } from '../support/link-outcomes';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A file of two items that share its links; those of the second are O2's. */
function createSource(name: string, links: number, more: Partial<LinkChoice> = {}, comment = ''): LinkChoice & { readonly name: string } {
  const item = (id: string, own: readonly number[]) =>
    `  ${id}:\n    answer: มี\n    urls: [${own.map((link) => `https://${name}.example/${link}`).join(', ')}]\n`;
  const half = Math.ceil(links / 2);
  const items = item('O1', range(half)) + item('O2', range(links).slice(half));
  const text = `oit: 1\nfiscalYear: 2568\nprofile: mini-agency\nagency: { name: หน่วยงาน, website: https://${name}.example }\nitems:\n${items}# ${comment}\n`;
  return { name, analysis: analyse(text, { catalog: testCatalog, today: null, isUtf8: false }), excluded: [], ...more };
}

/** A checker to which every page is gone; it notes what it is asked for. */
function createFakeChecker(onAsk: (urls: readonly URL[]) => void = () => undefined) {
  const known = new Map<string, Outcome>();
  const runs: (Pick<LinkRun, 'again' | 'witness'> & { readonly urls: readonly string[] })[] = [];
  const checker: LinksRun['checker'] = {
    knowledge: { outcomeOf: ({ href }) => known.get(href) ?? null, randomPageOf: () => null, contentOf: () => null },
    check: async (urls, { signal, onAsked, onResult, ...run }) => {
      runs.push({ ...run, urls: urls.map(({ href }) => href) });
      for (const { href } of urls) {
        const outcome = outcomeOf({ url: href, status: 404 });
        onAsked?.(outcome);
        known.set(href, outcome);
        onResult?.(outcome);
      }
      onAsk(urls);
      signal.throwIfAborted();
    },
  };
  return { checker, runs };
}

async function* give<T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things;
}

async function run(
  sources: readonly ReturnType<typeof createSource>[],
  options: Pick<LinksRun, 'checker'> & Partial<LinksRun>,
): Promise<OpenedFile<ReturnType<typeof createSource>>[]> {
  const opened = [];
  const rest = { signal: createAbort().signal, readsContent: false, fileCount: sources.length };
  for await (const file of runLinks(give(sources), { ...rest, ...options })) opened.push(file);
  return opened;
}

describe('links: one run over many files', () => {
  it('gives the files in their order, judged on the analyses that it was given', async () => {
    const sources = [createSource('a', 3), createSource('b', 0), createSource('c', 2)];
    const { checker, runs } = createFakeChecker();
    const opened = await run(sources, { checker });
    assert.deepEqual(
      opened.map(({ source, links }) => [source.name, links.map(({ verdict }) => verdict?.kind)]),
      [
        ['a', ['dead', 'dead', 'dead']],
        ['b', []],
        ['c', ['dead', 'dead']],
      ],
    );
    for (const { source, judged } of opened) assert.equal(judged.analysis, source.analysis);
    assert.equal(runs.length, 1);
    assert.equal(runs[0]?.witness?.href, 'https://a.example/');
    for (const { links, source } of opened)
      for (const { entry } of links) assert.equal(source.analysis.file.text.slice(entry.span.start, entry.span.end), entry.value);
  });

  it('opens only what is chosen: the links of one item, none that is left out', async () => {
    const { checker, runs } = createFakeChecker();
    const excluded = [{ pattern: 'https://a.example/3', reason: 'ปิดปรับปรุง' }];
    const [opened] = await run([createSource('a', 4, { item: 'O2', excluded })], { checker, again: true });
    assert.deepEqual(runs[0]?.urls, ['https://a.example/2']);
    assert.equal(runs[0]?.again, true);
    assert.deepEqual(
      opened?.links.map(({ item, verdict }) => [item, verdict?.kind]),
      [
        ['O2', 'dead'],
        ['O2', 'skipped'],
      ],
    );
  });

  it('opens so many at a time, of long files with few links too, and tells how far it is in both', async () => {
    const { checker, runs } = createFakeChecker();
    const told: LinkProgress[] = [];
    const onProgress = ({ count: { done, total, dead }, files }: LinkProgress) => told.push({ count: { done, total, dead }, files });
    const sources = [
      createSource('a', 1_500),
      createSource('b', 500),
      ...range(15).map((index) => createSource(`few${index}`, 1, {}, 'ก'.repeat(36_000))),
    ];
    assert.equal((await run(sources, { checker, onProgress })).length, 17);
    assert.deepEqual(
      runs.map(({ urls }) => urls.length),
      [2_000, 10, 5],
    );
    const first = { before: 0, here: 2, all: 17 };
    assert.deepEqual(told[0], { count: { done: 0, total: 2_000, dead: 0 }, files: first });
    assert.deepEqual(
      told.findLast(({ files }) => files.before === 0),
      { count: { done: 2_000, total: 2_000, dead: 2_000 }, files: first },
    );
    assert.deepEqual(told.at(-1), { count: { done: 5, total: 5, dead: 5 }, files: { before: 12, here: 5, all: 17 } });
  });

  it('asks for nothing, and tells nothing, where there is no link', async () => {
    const { checker, runs } = createFakeChecker();
    const told: LinkProgress[] = [];
    const opened = await run([createSource('a', 0)], { checker, onProgress: (progress) => told.push(progress) });
    assert.deepEqual([opened.length, runs, told], [1, [], []]);
  });

  it('ends with the files whose links are being opened when it is told to, and passes on what else goes wrong', async () => {
    const abort = createAbort();
    const sources = [createSource('a', 2_000), createSource('b', 1)];
    const opened = await run(sources, { ...createFakeChecker(() => abort.abort()), signal: abort.signal });
    assert.deepEqual(
      opened.map(({ source, links }) => [source.name, links.filter(({ verdict }) => verdict?.kind === 'dead').length]),
      [['a', 2_000]],
    );
    const faulty = createFakeChecker(() => {
      throw new Error('no checker');
    });
    await assert.rejects(run(sources, faulty), /no checker/);
  });
});
