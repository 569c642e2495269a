import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { FoundAnswers, Unreadable } from '../../server/src/core';
import { limits } from '../../server/src/core/ground/limits';
import { judgeFound } from '../../server/src/links/judge-found';
import { readWebSite, type SiteProgress } from '../../server/src/links/read-web-site';
import { createAbort } from '../../server/src/platform/abort';
import { testCatalog } from '../support/checking';
import { answer, answerPage, type Handler, redirect } from '../support/faults/exchange';
import { type FaultServer, useFaultServers } from '../support/faults/fault-server';
import { type CheckerOptions, useLinkCheckers } from '../support/link-checking';
import { pageProfile, readPageBytes } from '../support/web-pages';

type Pages = Readonly<Record<string, string | Handler>>;

const profile = pageProfile();
const page = (body: string, title = 'OIT 2568') => `<!doctype html><meta charset="utf-8"><title>${title}</title><body>${body}</body>`;
const titleOf = (id: string) => profile.itemById.get(id)?.title ?? '';
const entry = (id: string, href: string) => `<li>${id} ${titleOf(id)} <a href="${href}">ดู</a></li>`;

describe('links: an agency’s page, and what it leads to', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  async function read(pages: Pages, { path = '/ita', options = {} as CheckerOptions, signal = createAbort().signal } = {}) {
    const site = await start({ pages });
    const progress: SiteProgress[] = [];
    const checker = createChecker({ policy: { delay: 0 }, ...options });
    const onProgress = (each: SiteProgress) => void progress.push(each);
    const found = await readWebSite(new URL(site.url(path)), { checker, profile, signal, onProgress });
    return { found, site, progress, checker };
  }

  function itemsOf(found: FoundAnswers | Unreadable, { origin }: FaultServer): Readonly<Record<string, readonly string[]>> {
    assert.ok('items' in found, 'problem' in found ? found.problem.en : '');
    return Object.fromEntries(
      found.items.map(({ id, values }) => {
        const urls = values.find(({ path }) => path[0] === 'urls')?.value;
        return [
          id,
          Array.isArray(urls)
            ? urls.map(({ value, doubts }) => `${String(value).replace(origin, '')}${doubts.length > 0 ? ' !' : ''}`)
            : [],
        ];
      }),
    );
  }
  const remarksOf = (found: FoundAnswers | Unreadable) => ('remarks' in found ? found.remarks.map(({ en }) => en).join('\n') : '');
  const doubtsOf = (found: FoundAnswers | Unreadable, id: string) =>
    'items' in found ? (found.items.find((item) => item.id === id)?.doubts ?? []).map(({ en }) => en).join('\n') : '';
  const problemOf = (found: FoundAnswers | Unreadable) => ('problem' in found ? found.problem.en : '');

  it('reads one page, and asks for each address once', async () => {
    const { found, site, progress } = await read({
      '/ita': page(`<ul>${entry('O1', '/1.pdf')}${entry('O2', 'o2')}</ul>`),
      '/o2': page('<p>รายชื่อ</p>'),
    });
    assert.deepEqual(itemsOf(found, site), { O1: ['/1.pdf'], O2: ['/o2'] });
    assert.equal(site.count('/ita'), 1);
    assert.equal(site.count('/o2'), 1);
    assert.equal(site.count('/1.pdf'), 0, 'files are the business of the link check');
    assert.deepEqual(progress.at(-1), { done: 2, total: 2 });
    assert.match(remarksOf(found), /Not found on the page, 26/);
  });

  it('takes the files of an item’s own page, and tells where it does not name the item', async () => {
    const { found, site } = await read({
      '/ita': page(`<ul>${entry('O1', '/p/1')}${entry('O2', '/p/2')}${entry('O3', '/p/3')}</ul>`),
      '/p/1': page(
        `<nav><a href="/menu.pdf">เมนู</a></nav><main><h1>O1 ${titleOf('O1')}</h1><a href="a.pdf">ก</a> <a href="b.docx">ข</a></main>`,
      ),
      '/p/2': page('<h1>คณะผู้บริหาร</h1><a href="/c.pdf">ค</a>', 'ข้อมูล'),
      '/p/3': page(`<h1>O4 ${titleOf('O4')}</h1><a href="/d.pdf">ง</a>`),
    });
    assert.deepEqual(itemsOf(found, site), { O1: ['/p/1', '/p/a.pdf', '/p/b.docx'], O2: ['/p/2', '/c.pdf !'], O3: ['/p/3'] });
    assert.match(doubtsOf(found, 'O3'), /says that it is O4/);
  });

  it('leaves out files that stand on every page', async () => {
    const own = (id: string) =>
      page(`<h1>${id} ${titleOf(id)}</h1><a href="/${id}.pdf">ดู</a>`).replace('</body>', '<p><a href="/all.pdf">คู่มือประชาชน</a></p></body>');
    const ids = ['O1', 'O2', 'O3', 'O5'];
    const { found, site } = await read({
      '/ita': page(`<ul>${ids.map((id) => entry(id, `/p/${id}`)).join('')}</ul>`),
      ...Object.fromEntries(ids.map((id) => [`/p/${id}`, own(id)])),
    });
    assert.deepEqual(itemsOf(found, site), Object.fromEntries(ids.map((id) => [id, [`/p/${id}`, `/${id}.pdf`]])));
    assert.match(remarksOf(found), /all\.pdf/);
  });

  it('goes on to the next pages, into frames, and one level down to parts by their names', async () => {
    const { found, site } = await read({
      '/ita':
        page(`<ul>${entry('O1', '/1.pdf')}</ul><a href="/ita?page=2">ถัดไป</a><a rel="next" href="/ita?page=2">2</a><a href="/part">ตัวชี้วัดย่อยที่ 9.2 (O6 - O9)</a>
        <iframe src="/frame"></iframe><a href="/ita2567">ITA 2567</a><a href="https://other.example/ita">ITA 2568</a>`),
      '/part': page(`<ul>${entry('O6', '/6.pdf')}</ul><a href="/deeper">ตัวชี้วัดย่อยที่ 9.3 (O10 - O12)</a>`),
      '/frame': page(`<ul>${entry('O4', '/4.pdf')}</ul>`),
      '/deeper': page(entry('O10', '/10.pdf')),
      '/ita2567': page(entry('O20', '/20.pdf')),
    });
    assert.deepEqual(itemsOf(found, site), { O1: ['/1.pdf'], O4: ['/4.pdf'], O6: ['/6.pdf'] });
    assert.equal(site.count('/ita?page=2'), 1);
    assert.equal(site.count('/deeper') + site.count('/ita2567'), 0);
  });

  it('says it where two pages claim one item', async () => {
    const { found, site } = await read({
      '/ita': page('<a href="/a">O1 – O5</a><a href="/b">O6 – O9</a>'),
      '/a': page(`<ul>${entry('O1', '/1.pdf')}${entry('O2', '/2.pdf')}</ul>`),
      '/b': page(`<ul>${entry('O6', '/6.pdf')}${entry('O2', '/other.pdf')}</ul>`),
    });
    assert.deepEqual(itemsOf(found, site), { O1: ['/1.pdf'], O2: ['/2.pdf', '/other.pdf'], O6: ['/6.pdf'] });
    assert.match(doubtsOf(found, 'O2'), /several pages/);
    assert.equal(doubtsOf(found, 'O1'), '');
  });

  it('goes from the home page to the list, and takes its menu for none', async () => {
    const menu = '<div><a href="/list">ITA</a> <a href="/news">ข่าวประชาสัมพันธ์</a></div>';
    const { found, site } = await read(
      { '/': page(menu, 'หน้าแรก'), '/list': page(`${menu}<ul>${entry('O1', '/1.pdf')}${entry('O4', '/4.pdf')}</ul>`) },
      { path: '/' },
    );
    assert.deepEqual(itemsOf(found, site), { O1: ['/1.pdf'], O4: ['/4.pdf'] });
  });

  it('reads frames, redirects and older Thai', async () => {
    const { found, site } = await read({
      '/ita': redirect(301, '/ita/index.html'),
      '/ita/index.html': answerPage(page('').replace('<body></body>', '<frameset><frame src="menu.htm"><frame src="body.htm"></frameset>')),
      '/ita/menu.htm': page('<a href="body.htm">ITA</a>'),
      '/ita/body.htm': answer(200, { 'content-type': 'text/html' }, Buffer.from(readPageBytes('tis-620'))),
      '/ita/o2.htm': page('<p>ผู้บริหาร</p>'),
    });
    assert.deepEqual(itemsOf(found, site), { O1: ['/ita/ผัง.pdf'], O2: ['/ita/o2.htm'] });
  });

  it('says why a page gives nothing', async () => {
    const cases: Readonly<Record<string, readonly [string | Handler, RegExp]>> = {
      login: [page('<form>เข้าสู่ระบบ <input name=u><input type="password" name=p></form>', 'เข้าสู่ระบบ'), /asks for a login/],
      gone: [answerPage(page('ไม่พบ'), 404), /could not be opened \(dead\).*404/],
      forbidden: [answerPage(page('no'), 403), /could not be opened \(blocked\)/],
      pdf: [answer(200, { 'content-type': 'application/pdf' }, '%PDF-1.4\n1 0 obj'), /that of a file/],
      news: [page('<h1>ข่าว</h1><p>วันนี้มีข่าวประชาสัมพันธ์ของหน่วยงานหลายเรื่อง</p>', 'ข่าว'), /No item was found on the page\./],
      drawn: [page('<div id=root></div><script src="/app.js"></script>'), /drawn by JavaScript/],
      empty: [answer(200, { 'content-type': 'text/html' }), /could not be opened \(empty\)|No item/],
    };
    for (const [name, [content, reason]] of Object.entries(cases)) {
      const { found } = await read({ '/ita': content });
      assert.match(problemOf(found), reason, name);
    }
  });

  it('asks no address that the public does not reach, at no step', async () => {
    const { found, site } = await read({ '/ita': page(entry('O1', '/1.pdf')) }, { options: { allowed: [] } });
    assert.match(problemOf(found), /not public/);
    assert.equal(site.count(), 0);
    const inner = await start({ address: '127.0.0.2', pages: { '/secret': page(entry('O2', '/2.pdf')) } });
    const { found: second } = await read(
      { '/ita': page(`${entry('O1', '/go')}`), '/go': redirect(302, inner.url('/secret')) },
      { options: { allowed: ['127.0.0.1/32'] } },
    );
    assert.ok('items' in second);
    assert.equal(inner.count(), 0);
  });

  it('reads so much of a page, and so many pages', async () => {
    const large = Buffer.concat([
      Buffer.from(page(entry('O1', '/1.pdf')).replace('</body>', '')),
      Buffer.alloc(50 * 1024 * 1024, '<p>x</p>'),
    ]);
    const { found, site } = await read({ '/ita': answerPage(large) }, { options: { policy: { timeout: 60_000 } } });
    assert.deepEqual(itemsOf(found, site), { O1: ['/1.pdf'] });
    assert.match(remarksOf(found), /too large/);
    const many = Array.from({ length: 120 }, (_, index) => `<a href="/p/${index}">${index}</a>`).join(' ');
    const { found: second, site: wide } = await read({
      '/ita': page(`<li>O4 ${titleOf('O4')} ${many}</li><li>O5 ${titleOf('O5')} ${many.replaceAll('/p/', '/q/')}</li>`),
    });
    assert.ok('items' in second);
    assert.ok(wide.count() <= limits.importedPages + 3, String(wide.count()));
    assert.match(remarksOf(second), /were not read/);
  });

  it('a circle of next pages ends', async () => {
    const { found, site } = await read({
      '/ita': page(`${entry('O1', '/1.pdf')}<a href="/two">ถัดไป</a>`),
      '/two': page(`${entry('O2', '/2.pdf')}<a href="/ita">ถัดไป</a>`),
    });
    assert.deepEqual(itemsOf(found, site), { O1: ['/1.pdf'], O2: ['/2.pdf'] });
    assert.equal(site.count('/ita'), 1);
  });

  it('ended, it gives what was read by then; before the page is there it rejects', async () => {
    const ending = createAbort();
    const hang: Handler = () => undefined;
    const site = await start({
      pages: { '/ita': page(`<ul>${entry('O1', '/slow')}${entry('O2', '/2.pdf')}</ul>`), '/slow': hang, '/never': hang },
    });
    const checker = createChecker({ policy: { delay: 0, timeout: 60_000 } });
    const run = readWebSite(new URL(site.url('/ita')), { checker, profile, signal: ending.signal });
    while (site.count('/slow') === 0) await wait(5);
    ending.abort();
    const found = await run;
    assert.deepEqual(itemsOf(found, site), { O1: ['/slow'], O2: ['/2.pdf'] });
    assert.match(remarksOf(found), /Ended before all was read: 1/);
    const other = createAbort();
    const never = readWebSite(new URL(site.url('/never')), { checker, profile, signal: other.signal });
    while (site.count('/never') === 0) await wait(5);
    other.abort();
    await assert.rejects(never);
  });

  it('each link that does not simply work has its verdict', async () => {
    const { found, site, checker } = await read({
      '/ita': page(`<ul>${entry('O1', '/1.pdf')}${entry('O2', '/gone')}${entry('O3', '/old')}${entry('O5', '/fine')}</ul>`),
      '/1.pdf': answer(200, { 'content-type': 'application/pdf' }, '%PDF-1.4\n1 0 obj'),
      '/gone': answerPage(page('ไม่พบ'), 404),
      '/old': redirect(301, '/new'),
      '/new': page('<p>ที่อยู่ โทรศัพท์ แผนที่ของหน่วยงานสำหรับติดต่อราชการ</p>'),
      '/fine': page('<p>แผนยุทธศาสตร์ของหน่วยงานสำหรับปีงบประมาณและเอกสารประกอบ</p>'),
    });
    assert.ok('items' in found);
    const context = { profile, catalog: testCatalog, today: { year: 2568, month: 3, day: 1 }, language: 'en', excluded: [] } as const;
    const { found: judged, links } = await judgeFound(found, context, { checker, signal: createAbort().signal, readsContent: false });
    const doubts = judged.items.map(({ id, values }) => {
      const urls = values.find(({ path }) => path[0] === 'urls')?.value;
      return [id, Array.isArray(urls) ? urls.flatMap(({ doubts: own }) => own.map(({ en }: { en: string }) => en.split(':')[0])) : []];
    });
    assert.deepEqual(doubts, [
      ['O1', []],
      ['O2', ['link dead']],
      ['O3', ['link moved']],
      ['O5', []],
    ]);
    assert.deepEqual(
      links.map(({ verdict }) => verdict.kind),
      ['alive', 'dead', 'moved', 'alive'],
    );
    for (const path of ['/gone', '/old', '/fine', '/1.pdf']) assert.equal(site.count(path), 1, path);
  });
});
