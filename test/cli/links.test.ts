import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cliTexts } from '../../server/src/cli/texts';
import { displayWidth } from '../../server/src/core/output/report/display-width';
import { type CliResult, type JsonReport, runCli, runCliBeside } from '../support/cli';
import { faults, placeFaults } from '../support/faults/fault-list';
import { useFaultServers } from '../support/faults/fault-server';
import { useTemporaryFolder } from '../support/temporary';

interface JsonLink {
  readonly url: string;
  readonly item: string;
  readonly verdict: string;
  readonly status: number | null;
  readonly chain: readonly { readonly url: string; readonly status: number }[];
  readonly finalUrl: string | null;
  readonly contentType: string | null;
  readonly title: string | null;
  readonly ms: number | null;
  readonly attempts: number;
  readonly checkedAt: string | null;
  readonly evidence: string;
  readonly verified: boolean;
}

interface LinksReport {
  readonly links: readonly JsonLink[];
  readonly summary: Readonly<Record<string, number>>;
}

const quick = ['--allow-private', '127.0.0.0/8', '--delay', '0', '--timeout', '2000'];

function writeSubmission(file: string, urls: readonly string[], more = ''): string {
  const items = urls.map(
    (url, index) => `  O${index + 1}:\n    answer: มี\n    urls:\n      - ${url}\n    description: หน้าหลัก > ข้อที่ ${index + 1}\n`,
  );
  const head =
    'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency: { name: สำนักงานเขตทรายทอง, website: https://portal.example.go.th/saithong }\n';
  writeFileSync(file, `${head}items:\n${items.join('')}${more}`);
  return file;
}

describe('oit links', () => {
  const folder = useTemporaryFolder();
  const start = useFaultServers();
  const file = (name: string) => path.join(folder(), name);
  const run = (args: readonly string[]): Promise<CliResult> =>
    runCliBeside(['links', ...args], { env: { XDG_CACHE_HOME: folder() }, cwd: folder() });

  async function runJson(args: readonly string[]): Promise<LinksReport & { readonly code: number | null }> {
    const { code, stdout } = await run([...args, '--format', 'json']);
    return { code, ...(JSON.parse(stdout) as LinksReport) };
  }

  it('says of every link what it is, as JSON, and gives 1 where one is dead', async () => {
    const site = await start();
    const text = writeSubmission(
      file('a.oit.yaml'),
      ['/ok', '/404', '/moved'].map((each) => site.url(each)),
    );
    const before = Date.now();
    const { code, links, summary } = await runJson([text, ...quick]);
    assert.equal(code, 1);
    assert.deepEqual(summary, { alive: 1, dead: 1, moved: 1 });
    assert.deepEqual(
      links.map(({ item, verdict, status }) => [item, verdict, status]),
      [
        ['O1', 'alive', 200],
        ['O2', 'dead', 404],
        ['O3', 'moved', 200],
      ],
    );
    const [, , moved] = links;
    assert.equal(moved?.url, site.url('/moved'));
    assert.equal(moved?.finalUrl, site.url('/new-page'));
    assert.deepEqual(moved?.chain, [{ url: site.url('/moved'), status: 301 }]);
    assert.match(moved?.contentType ?? '', /^text\/html/);
    assert.ok(moved?.title && moved.evidence && moved.attempts === 1 && typeof moved.ms === 'number');
    const checkedAt = Date.parse(moved.checkedAt ?? '');
    assert.ok(before <= checkedAt && checkedAt <= Date.now(), moved.checkedAt ?? 'no time');
  });

  it('gives 0 where nothing is dead, however doubtful', async () => {
    const site = await start();
    const text = writeSubmission(
      file('a.oit.yaml'),
      ['/ok', '/403', '/soft404', '/500'].map((each) => site.url(each)),
    );
    const { code, stdout, stderr } = await run([text, ...quick, '--lang', 'en']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /a\.oit\.yaml:14:9: blocked: O2: .*\/403: /);
    assert.doesNotMatch(stdout, /\/ok/);
    assert.match(stdout, /4 links in 1 file: works 1 · .*not found.* 1 · blocked 1 · unreachable 1/);
  });

  it('opens links of every place, each once, whatever else is wrong with the file', async () => {
    const site = await start();
    const more = `  O2:
    answer: ไม่มี
    urls: [${site.url('/ok')}, { url: ${site.url('/410')} }]
    elements: { no-such-element: ${site.url('/404')} }
    description: ดู ${site.url('/pdf')} และ ${site.url('/ok')}
  O99:
    urls: ${site.url('/ok')}
`;
    const text = writeSubmission(file('a.oit.yaml'), [], more);
    const { links } = await runJson([text, ...quick]);
    assert.deepEqual(
      links.map(({ url, verdict }) => [url.slice(site.origin.length), verdict]),
      [
        ['/ok', 'alive'],
        ['/410', 'dead'],
        ['/404', 'dead'],
        ['/pdf', 'alive'],
      ],
    );
    assert.equal(site.count('/ok'), 1);
  });

  it('opens no private address, and no other port, unless they are opened', async () => {
    const site = await start();
    const text = writeSubmission(file('a.oit.yaml'), [site.url('/ok'), 'http://2130706433/', 'http://user:secret@portal.example.go.th/']);
    const { code, links } = await runJson([text]);
    assert.equal(code, 0);
    assert.deepEqual(
      links.map(({ verdict }) => verdict),
      ['not-public', 'not-public', 'unreachable'],
    );
    const ofPort = await runJson([text, '--allow-ports', String(site.port)]);
    assert.equal(ofPort.links[0]?.verdict, 'not-public');
    assert.equal(site.requests.length, 0);
  });

  it('keeps results for the next run, uses them offline, and does neither when told so', async () => {
    const site = await start();
    const text = writeSubmission(file('a.oit.yaml'), [site.url('/ok'), site.url('/404')]);
    await run([text, ...quick]);
    assert.match(readFileSync(path.join(folder(), 'oit', 'links.json'), 'utf8'), /\/404/);
    await run([text, ...quick]);
    assert.deepEqual([site.count('/ok'), site.count('/404')], [1, 1]);
    const offline = await runJson([text, '--offline']);
    assert.deepEqual(offline.summary, { alive: 1, dead: 1 });
    const unknown = await runJson([text, '--offline', '--no-cache']);
    assert.deepEqual([unknown.code, unknown.summary], [0, { offline: 2 }]);
    await run([text, ...quick, '--no-cache']);
    assert.deepEqual([site.count('/ok'), site.count('/404')], [2, 2]);
  });

  it('drops kept results that cannot be read, and says so', async () => {
    const site = await start();
    const text = writeSubmission(file('a.oit.yaml'), [site.url('/ok')]);
    mkdirSync(path.join(folder(), 'oit'));
    writeFileSync(path.join(folder(), 'oit', 'links.json'), '{"version":1,"outcomes":[');
    const { code, stderr } = await run([text, ...quick, '--lang', 'en']);
    assert.equal(code, 0);
    assert.match(stderr, /results kept from before cannot be used/);
  });

  it('leaves out what a flag or a comment says', async () => {
    const site = await start();
    const more = `  O2:\n    answer: มี\n    urls:\n      # oit-disable-next-line link.dead -- ระบบเดิม\n      - ${site.url('/410')}\n`;
    const text = writeSubmission(file('a.oit.yaml'), [site.url('/404?x=1')], more);
    const { code, links } = await runJson([text, ...quick, '--exclude', `${site.origin}/404*=ปิดปรับปรุง`]);
    assert.equal(code, 0);
    assert.deepEqual(
      links.map(({ verdict, evidence }) => [verdict, /ปิดปรับปรุง|ระบบเดิม/.test(evidence)]),
      [
        ['skipped', true],
        ['skipped', true],
      ],
    );
    assert.equal(site.requests.length, 0);
  });

  it('believes a hand-made verification for fifteen days', async () => {
    const site = await start();
    const more = `  O1:\n    answer: มี\n    urls: [${site.url('/403')}]\n    verified: { by: ฝ่ายปกครอง, on: 2568-04-01 }\n`;
    const text = writeSubmission(file('a.oit.yaml'), [], more);
    const verifiedOn = async (today: string) => (await runJson([text, ...quick, '--today', today])).links[0]?.verified;
    assert.deepEqual([await verifiedOn('2568-04-16'), await verifiedOn('2568-04-17')], [true, false]);
  });

  it('writes JUnit with a failure for the dead, and annotations for GitHub', async () => {
    const site = await start();
    const text = writeSubmission(file('a.oit.yaml'), [site.url('/404'), site.url('/403'), site.url('/moved')]);
    const junit = await run([text, ...quick, '--format', 'junit']);
    assert.match(
      junit.stdout,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="oit links">\n {2}<testsuite name="[^"]+" tests="3" failures="1" errors="0" skipped="1">/,
    );
    assert.equal(junit.stdout.match(/<failure type="dead"/g)?.length, 1);
    const github = await run([text, ...quick, '--format', 'github']);
    assert.deepEqual(
      github.stdout
        .trim()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf(' '))),
      ['::error', '::notice', '::warning'],
    );
    assert.match(github.stdout, /file=.*a\.oit\.yaml,line=9,col=9,/);
  });

  it('checks every file of a folder in one run, and says which cannot be read', async () => {
    const site = await start();
    writeSubmission(file('a.oit.yaml'), [site.url('/ok')]);
    writeSubmission(file('b.oit.yaml'), [site.url('/ok')]);
    writeFileSync(file('c.oit.yaml'), 'items: [');
    const { code, stderr, stdout } = await run(['.', ...quick, '--lang', 'en']);
    assert.equal(code, 2);
    assert.match(stderr, /the links of c\.oit\.yaml cannot be read/);
    assert.match(stdout, /2 links in 2 files: works 2/);
    assert.equal(site.count('/ok'), 1);
  });

  it('says which ticked elements the pages do not show, where contents are read', async () => {
    const site = await start({ pages: { '/o1': `<title>โครงสร้าง</title><p>${'หน้านี้แสดงแผนผังโครงสร้างของหน่วยงาน '.repeat(5)}</p>` } });
    const text = file('a.oit.yaml');
    const head = 'oit: 1\nfiscalYear: 2568\nprofile: mini-agency\nagency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }\nitems:\n';
    const item = `  O1:\n    answer: มี\n    urls: [${site.url('/o1')}]\n    elements: { structure: true, contact: true }\n`;
    writeFileSync(text, head + item);
    const args = [text, ...quick, '--lang', 'en', '--profiles', path.resolve('test/fixtures/profiles/mini-agency-2568.json')];
    const read = await run([...args, '--content']);
    assert.deepEqual([read.code, read.stderr], [0, '']);
    assert.match(read.stdout, /a\.oit\.yaml:8:12: info: link\.element-not-found: .*ช่องทางการติดต่อ/);
    const { notShown } = JSON.parse((await run([...args, '--content', '--format', 'json'])).stdout) as { notShown: { item: string }[] };
    assert.deepEqual(
      notShown.map(({ item: id }) => id),
      ['O1'],
    );
    assert.match((await run([...args, '--content', '--format', 'github'])).stdout, /^::notice .*link\.element-not-found/m);
    assert.doesNotMatch((await run(args)).stdout, /element-not-found/);
  });

  it('says of a file that cannot be read where to see why, and not that it has no links', async () => {
    writeFileSync(file('a.oit.yaml'), 'items: [');
    const { code, stdout, stderr } = await run(['a.oit.yaml', ...quick, '--lang', 'en']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /oit check a\.oit\.yaml/);
  });

  it('shows a bar that fits the line, or none', () => {
    const count = { done: 6, total: 12, dead: 1 };
    for (const texts of Object.values(cliTexts))
      for (const columns of [40, 50, 80, 200]) {
        const line = texts.linkProgress(count, columns);
        assert.ok(displayWidth(line) < columns, line);
        assert.match(line, /█░.*6\/12/);
      }
    assert.equal(cliTexts.th.linkProgress(count, 20), 'เปิดลิงก์ 6/12 · เสีย 1');
  });

  for (const [signal, exit] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    for (const command of [['links'], ['check', '--links']]) {
      it(`${command.join(' ')} says and keeps what it knows when ${signal} ends it`, async () => {
        const site = await start();
        const paths = ['/404', '/ok', '/hang', '/hang?2'];
        const text = writeSubmission(
          file('a.oit.yaml'),
          paths.map((each) => site.url(each)),
        );
        const flags = ['--allow-private', '127.0.0.0/8', '--delay', '0', '--timeout', '60000', '--lang', 'en'];
        const isEnding = async () => {
          while (site.count('/hang?2') === 0) await new Promise((resolve) => setTimeout(resolve, 10));
          // What the site has sent has arrived by then.
          await new Promise((resolve) => setTimeout(resolve, 200));
        };
        const env = { XDG_CACHE_HOME: folder() };
        const { code, stdout, stderr } = await runCliBeside([...command, text, ...flags], { env, end: { when: isEnding(), signal } });
        assert.equal(code, exit);
        assert.match(stdout, /\/404/);
        assert.match(stderr, /stopped before every link was opened/);
        const kept = readFileSync(path.join(folder(), 'oit', 'links.json'), 'utf8');
        for (const each of ['/404', '/ok']) assert.ok(kept.includes(site.url(each)), each);
      });
    }
  }

  it('says that a proxy cannot be read, opens nothing without it, and gives 2', async () => {
    const site = await start();
    const text = writeSubmission(file('a.oit.yaml'), [site.url('/ok')]);
    for (const command of [['links'], ['check', '--links']]) {
      const env = { XDG_CACHE_HOME: folder(), HTTP_PROXY: 'socks5://user:secret@10.0.0.1:1080' };
      const { code, stdout, stderr } = await runCliBeside([...command, text, ...quick, '--lang', 'en'], { env });
      assert.equal(code, 2);
      assert.match(stderr, /proxy that is set cannot be read: socks5:\/\/…@10\.0\.0\.1:1080/);
      assert.doesNotMatch(stdout + stderr, /secret/);
    }
    assert.equal(site.requests.length, 0);
  });

  it('keeps nothing where there is no place for it, and says no more than that', async () => {
    const site = await start();
    const text = writeSubmission(file('a.oit.yaml'), [site.url('/ok')]);
    for (const env of [{ HOME: '' }, { XDG_CACHE_HOME: 'relative' }, { XDG_CACHE_HOME: '/proc' }]) {
      const { code } = await runCliBeside(['links', text, ...quick], { env, cwd: folder() });
      assert.equal(code, 0, JSON.stringify(env));
    }
    assert.deepEqual(readdirSync(folder()), ['a.oit.yaml']);
  });

  it('refuses numbers, ranges, ports and formats that are none', () => {
    for (const [flag, value] of [
      ['--concurrency', '0'],
      ['--concurrency', '129'],
      ['--per-host', '9'],
      ['--delay', '10001'],
      ['--timeout', '999'],
      ['--timeout', '120001'],
      ['--timeout', 'soon'],
      ['--allow-private', '10.0.0.0/99'],
      ['--allow-ports', '70000'],
      ['--format', 'pdf'],
    ] as const) {
      const { code, stdout, stderr } = runCli(['links', 'a.oit.yaml', flag, value]);
      assert.deepEqual([code, stdout], [2, ''], flag);
      assert.match(stderr, new RegExp(value.replace('/', '\\/')), flag);
    }
  });

  it('ends with every fault of the benchmark on one host, time-outs included, with the right verdict on each', async () => {
    const listed = faults.filter(({ bench }) => bench);
    const places = await placeFaults(start, listed);
    const text = writeSubmission(file('a.oit.yaml'), [...places.values()]);
    const { links } = await runJson([text, '--allow-private', '127.0.0.0/8', '--timeout', '4000']);
    assert.deepEqual(
      links.map(({ verdict }, index) => `${listed[index]?.name}: ${verdict}`),
      listed.map(({ name, verdict }) => `${name}: ${verdict}`),
    );
  }).timeout(300_000);
});

describe('oit check --links', () => {
  const folder = useTemporaryFolder();
  const start = useFaultServers();

  it('joins what the text and what the links say, and leaves the state of items to the text', async () => {
    const site = await start();
    const text = writeSubmission(path.join(folder(), 'a.oit.yaml'), [site.url('/404')]);
    const check = async (...flags: string[]) => {
      const args = ['check', text, '--format', 'json', ...flags];
      return JSON.parse((await runCliBeside(args, { env: { XDG_CACHE_HOME: folder() } })).stdout) as JsonReport;
    };
    const [plain, joined] = [await check(), await check('--links', ...quick)];
    const codes = ({ files }: JsonReport) => files[0]?.findings.map(({ code }) => code) ?? [];
    assert.deepEqual(
      codes(joined).filter((code) => !codes(plain).includes(code)),
      ['link.dead'],
    );
    assert.deepEqual(joined.files[0]?.completeness, plain.files[0]?.completeness);
    assert.equal(site.count('/404'), 1);
  });

  it('says that links were opened, or that none was', async () => {
    const site = await start();
    const text = writeSubmission(path.join(folder(), 'a.oit.yaml'), [site.url('/ok')]);
    const check = (...flags: string[]) => runCliBeside(['check', text, '--lang', 'en', ...flags], { env: { XDG_CACHE_HOME: folder() } });
    assert.match((await check()).stdout, /no web page was opened/);
    assert.doesNotMatch((await check('--links', ...quick)).stdout, /no web page was opened/);
  });

  it('refuses flags of links without --links', () => {
    const { code, stderr } = runCli(['check', 'a.oit.yaml', '--timeout', '10', '--lang', 'en']);
    assert.equal(code, 2);
    assert.match(stderr, /--timeout goes with --links/);
  });
});
