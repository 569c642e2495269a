import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkSubmission } from '../../server/src/core';
import { analyse } from '../../server/src/core/analysis/analyse';
import { findAskedLinks } from '../../server/src/core/analysis/find-links';
import { isFindingOf } from '../../server/src/core/findings/finding';
import { linkElementNotFound } from '../../server/src/core/rules/link/element-not-found';
import { createAbort } from '../../server/src/platform/abort';
import { testCatalog } from '../support/checking';
import { answer, type Handler } from '../support/faults/exchange';
import { type FaultServer, useFaultServers } from '../support/faults/fault-server';
import { useLinkCheckers } from '../support/link-checking';

const sendPdf = (name: string): Handler => answer(200, { 'content-type': 'application/pdf' }, readFileSync(`test/fixtures/pdf/${name}`));

const filler = 'หน้านี้รวบรวมข้อมูลที่หน่วยงานเผยแพร่ต่อประชาชนตามรายการของปีงบประมาณ พร้อมเอกสารประกอบและวิธีติดตามข่าวสาร ';
const page = (body: string) => `<!doctype html><title>ข้อมูลสาธารณะ</title><body><p>${filler}</p>${body}</body>`;

describe('links: does the page show it?', () => {
  const startSite = useFaultServers();
  const createChecker = useLinkCheckers();

  /** Gives what is found on a submission whose O1 has these pages and ticks structure and contact. */
  async function findShown(
    pages: Readonly<Record<string, string | Handler>>,
    urls: readonly string[],
    elements = '{ structure: true, contact: true }',
  ) {
    const site: FaultServer = await startSite({ pages });
    const list = urls.map((url) => `      - ${site.url(url)}`).join('\n');
    const text = [
      'oit: 1',
      'fiscalYear: 2568',
      'profile: mini-agency',
      'agency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }',
      'items:',
      '  O1:',
      '    answer: มี',
      '    urls:',
      list,
      '    description: หน้าหลัก > โครงสร้าง',
      `    elements: ${elements.replaceAll('SITE', site.origin)}`,
      '',
    ].join('\n');
    const analysis = analyse(text, { catalog: testCatalog, today: null, isUtf8: false });
    assert.ok(analysis.submission);
    const checker = createChecker();
    const { urls: asked, contents } = findAskedLinks({ analysis, excluded: [] }, true);
    await checker.check(asked, { signal: createAbort().signal, contents });
    const { findings } = checkSubmission(text, { catalog: testCatalog, links: { knowledge: checker.knowledge, excluded: [] } });
    const found = findings.flatMap((finding) => (isFindingOf(finding, linkElementNotFound) ? [finding] : []));
    return { found: found.map(({ args }) => args.elements), args: found.map(({ args }) => args), site };
  }

  it('is silent where the page shows every ticked element', async () => {
    const { found, site } = await findShown({ '/a': page('<p>แผนผังโครงสร้าง</p><p>ช่องทางการ<b>ติดต่อ</b></p>') }, ['/a']);
    assert.deepEqual(found, []);
    assert.equal(site.count('/a'), 1, 'one request gives the verdict and the contents');
  });

  it('names the element that no page and no document of the item shows, and where it looked', async () => {
    const { found, args } = await findShown({ '/a': page('<p>แผนผังโครงสร้าง</p>'), '/b': page('<p>อื่น ๆ</p>') }, ['/a', '/b']);
    assert.deepEqual(found, [['ช่องทางการติดต่อ']]);
    assert.deepEqual([args[0]?.pages, args[0]?.documents], [2, 0]);
  });

  it('looks in the PDF files that the page leads to', async () => {
    const pages = { '/a': page('<p>แผนผังโครงสร้าง</p><a href="files/thai.pdf">ดาวน์โหลด</a>'), '/files/thai.pdf': sendPdf('thai.pdf') };
    const { args } = await findShown(pages, ['/a']);
    assert.deepEqual(args[0]?.elements, ['ช่องทางการติดต่อ']);
    assert.equal(args[0]?.documents, 1);
  });

  it('says of a scanned PDF that a machine cannot read it, and nothing else', async () => {
    const pages = { '/a': page('<a href="/scan.pdf">ดาวน์โหลด</a>'), '/scan.pdf': sendPdf('scanned.pdf') };
    const { args, site } = await findShown(pages, ['/a']);
    assert.deepEqual(
      args.map(({ url, elements }) => [url, elements]),
      [[site.url('/scan.pdf'), []]],
    );
  });

  it('is silent where something was not read: other files, a storage service, a link that is dead, a page without words', async () => {
    const pages = {
      '/word': page('<a href="/report.docx">รายงาน</a>'),
      '/drive': page('<a href="https://drive.google.com/file/d/1">รายงาน</a>'),
      '/shell': '<!doctype html><title>เว็บ</title><body><div id="app"></div><script src="/app.js"></script></body>',
      '/good': page('<p>ไม่มีอะไร</p>'),
      '/broken': page('<a href="/broken.pdf">รายงาน</a>'),
      '/broken.pdf': sendPdf('protected.pdf'),
    };
    for (const urls of [['/word'], ['/drive'], ['/shell'], ['/good', '/404'], ['/broken']])
      assert.deepEqual((await findShown(pages, urls)).found, [], urls.join());
  });

  it('looks for an element with an address of its own only there', async () => {
    const pages = { '/a': page('<p>แผนผังโครงสร้าง ช่องทางการติดต่อ</p>'), '/contact': page('<p>แผนผัง</p>') };
    const { found } = await findShown(pages, ['/a'], '{ structure: true, contact: SITE/contact }');
    assert.deepEqual(found, [['ช่องทางการติดต่อ']]);
  });
});
