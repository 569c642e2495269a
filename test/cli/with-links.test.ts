import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRounds } from '../../server/src/core';
import { runCliBeside } from '../support/cli';
import { useFaultServers } from '../support/faults/fault-server';
import { assertHarmless, rowsOf } from '../support/page';
import { useTemporaryFolder } from '../support/temporary';
import { unpack } from '../support/unpack';

const flags = ['--allow-private', '127.0.0.0/8', '--delay', '0', '--timeout', '60000'];
const day = ['--today', '2568-03-20'];

describe('oit report, review, export and links as a page: what links gave', () => {
  const folder = useTemporaryFolder();
  const start = useFaultServers();
  const at = (name: string) => path.join(folder(), name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const run = (...args: readonly string[]) =>
    runCliBeside([...args, ...flags, ...(args.includes('--today') ? [] : day)], { cwd: folder(), env: { XDG_CACHE_HOME: folder() } });

  /** A submission with a link that is alive, one that is dead and one that a person has to open, and the site they lead to. */
  async function writeSubmission() {
    const site = await start();
    const items = ['/ok', '/404', '/403'].map((page, index) => `  O${index + 1}: { answer: มี, urls: ["${site.url(page)}"] }\n`);
    const agency = '{ name: สำนักงานเขตทรายทอง, website: https://portal.example.go.th/saithong }';
    writeFileSync(at('a.oit.yaml'), `oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency: ${agency}\nitems:\n${items.join('')}`);
    return site;
  }

  it('stands in the report, with its reason; only once is each link opened', async () => {
    const site = await writeSubmission();
    const { code, stderr } = await run('report', 'a.oit.yaml', '-o', 'a.html', '--links');
    assert.deepEqual([code, stderr], [0, '']);
    const page = read('a.html');
    assert.match(assertHarmless(page).text, /ใช้ได้ 1 .*เสีย 1/);
    assert.deepEqual(
      rowsOf(page, 'ลิงก์').map(([item, url]) => [item, url]),
      [
        ['O2', site.url('/404')],
        ['O3', site.url('/403')],
      ],
    );
    assert.match(rowsOf(page, 'ลิงก์')[0]?.[2] ?? '', /404/);
    assert.deepEqual([site.count('/ok'), site.count('/404')], [1, 1]);
    await run('report', 'a.oit.yaml', '-o', 'b.html', '--links', '--offline');
    assert.equal(read('b.html'), page);
    assert.equal(site.count('/ok'), 1);
  });

  it('stands in the page of oit links and oit check --links, whose exit codes it decides', async () => {
    const site = await writeSubmission();
    const links = await run('links', 'a.oit.yaml', '--format', 'html');
    assert.deepEqual([links.code, links.stderr], [1, '']);
    assert.equal(rowsOf(links.stdout, 'ลิงก์').length, 2);
    const check = await run('check', 'a.oit.yaml', '--links', '--format', 'html');
    assert.deepEqual([check.code, check.stdout], [1, links.stdout]);
    assert.equal(site.count('/404'), 1);
    writeFileSync(at('b.oit.yaml'), read('a.oit.yaml').replace('/404', '/ok'));
    assert.equal((await run('links', 'b.oit.yaml', '--format', 'html')).code, 0);
  });

  it('is kept in the round, and the next one tells what has died since', async () => {
    await writeSubmission();
    writeFileSync(at('a.oit.yaml'), read('a.oit.yaml').replace('/404', '/ok'));
    assert.equal((await run('review', 'a.oit.yaml', '--links', '--today', '2568-03-05')).code, 0);
    writeFileSync(at('a.oit.yaml'), read('a.oit.yaml').replace(/(O2: .*)\/ok/, '$1/404'));
    const { code, stdout } = await run('review', 'a.oit.yaml', '--links', '--lang', 'en');
    assert.equal(code, 0);
    assert.match(stdout, /O2.*dead/);
    const { rounds } = readRounds(readFileSync(at('a.oit-reviews.jsonl')));
    assert.deepEqual(
      rounds.map(({ links }) => [links.get('O1')?.alive, links.get('O2')?.dead, links.get('O3')?.blocked]),
      [
        [1, undefined, 1],
        [1, 1, 1],
      ],
    );
  });

  it('is in the package: in links.json with the hash of what was read, in its table and its report', async () => {
    const site = await writeSubmission();
    const { code, stderr } = await run('export', 'a.oit.yaml', '-o', 'a.zip', '--links', '--draft', '--lang', 'en');
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stderr, /No link was opened/i);
    unpack(at('a.zip'), at('out'));
    const bag = `out/${readdirSync(at('out'))[0]}/data`;
    const { links, summary } = JSON.parse(read(`${bag}/DRAFT-links.json`)) as {
      links: readonly { url: string; verdict: string; sha256: string | null }[];
      summary: Readonly<Record<string, number>>;
    };
    assert.deepEqual(
      links.map(({ url, verdict }) => [url, verdict]),
      [
        [site.url('/ok'), 'alive'],
        [site.url('/404'), 'dead'],
        [site.url('/403'), 'blocked'],
      ],
    );
    assert.match(links[0]?.sha256 ?? '', /^[\da-f]{64}$/);
    assert.deepEqual([summary.fine, summary.dead, summary.unknown], [1, 1, 0]);
    assert.equal(rowsOf(read(`${bag}/DRAFT-report.html`), 'Links').length, 2);
  });
});
