import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { HttpClient } from '../../server/src/core/links/ports';
import { createChecker } from '../../server/src/lsp/checker';
import { readSettings } from '../../server/src/lsp/settings';
import { testCatalog } from '../support/checking';
import { useServer } from '../support/in-process-server';
import { outcomeOf } from '../support/link-outcomes';

const files = 50;
const linksOfFile = 200;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const uriOf = (file: number) => `file:///project/${file}.oit.yaml`;
const addressesOf = (file: number) => range(linksOfFile).map((link) => `https://www${link % 10}.mini${file}.example/${link}`);

/** A submission whose four items share the links of the file. */
function writeSubmission(file: number): string {
  const items = range(4).map((item) => {
    const urls = addressesOf(file).filter((_, link) => link % 4 === item);
    return `  O${item + 1}:\n    answer: มี\n    urls:\n${urls.map((url) => `      - ${url}\n`).join('')}`;
  });
  return `oit: 1\nfiscalYear: 2568\nprofile: mini-agency\nagency: { name: หน่วยงานตัวอย่าง }\nitems:\n${items.join('')}`;
}

describe('language server: 10,000 results of links for 50 open files', () => {
  const start = useServer();

  it('have no block read again: what they say is judged and settled, and nothing else', () => {
    const known = new Set<string>();
    const links = {
      revision: 0,
      knowledge: {
        outcomeOf: ({ href }: URL) => (known.has(href) ? outcomeOf({ url: href, status: 404 }) : null),
        randomPageOf: () => null,
        contentOf: () => null,
      },
    };
    const checker = createChecker(null, links, () => ({ year: 2568, month: 4, day: 1 }));
    const options = { settings: readSettings({}, 'th'), catalog: testCatalog };
    const documents = range(files).map((file) => TextDocument.create(uriOf(file), 'oit', 1, writeSubmission(file)));
    const checkAll = () => documents.map((document) => checker.check(document, options, null).result);
    const readingsOf = (results: ReturnType<typeof checkAll>) =>
      results.map(({ judged: { analysis } }) => [analysis, ...analysis.parts.map(({ reading }) => reading)]);

    const first = checkAll();
    const readings = readingsOf(first);
    const results = range(files).flatMap(addressesOf);
    assert.equal(results.length, 10_000);
    for (const [at, url] of results.entries()) {
      known.add(url);
      if ((at + 1) % 1_000 > 0) continue;
      const asBefore = checkAll();
      links.revision++;
      const newest = checkAll();
      for (const [file, ofFile] of readingsOf(newest).entries())
        assert.ok(
          ofFile.every((one, part) => one === readings[file]?.[part]),
          `file ${file} was read again`,
        );
      assert.ok(newest.every(({ judged }, file) => judged !== asBefore[file]?.judged));
    }
    const dead = checkAll().map(({ findings }) => findings.filter(({ code }) => code === 'link.dead').length);
    assert.deepEqual(
      dead,
      range(files).map(() => linksOfFile),
    );
  }).timeout(300_000);

  it('are told at intervals, however many they are, and all of them at the end', async () => {
    const get: HttpClient['get'] = async () => ({ status: 404, headers: {}, body: new Uint8Array(), isWhole: true });
    const openHttpClient = async () => ({ get, close: async () => undefined });
    const { client } = await start({
      host: { openHttpClient },
      settings: { links: { check: 'manual', delay: 0, perHost: 8, concurrency: 128 } },
      initializationOptions: { manualUri: 'test://manual', isTrusted: true, cacheFolder: null },
    });
    for (const file of range(files)) await client.open(uriOf(file), writeSubmission(file).replace('mini-agency', 'bangkok-district'));
    await client.settle();
    const begun = performance.now();
    const result = await client.checkLinks({ uris: range(files).map(uriOf) });
    assert.deepEqual(
      result.files.map(({ counts }) => counts?.dead),
      range(files).map(() => linksOfFile),
    );
    // One at each interval of 200 ms, and one at the end.
    const most = (performance.now() - begun) / 200 + 1;
    const { length } = client.refreshes.all;
    assert.ok(length > 0 && length <= most, `${length} times, at most ${most}`);
    const found = await client.pullItems(uriOf(files - 1));
    assert.ok(found.some(({ code }) => code === 'link.dead'));
  }).timeout(300_000);
});
