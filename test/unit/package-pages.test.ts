import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { checkBytes } from '../../server/src/core';
import { listEntered } from '../../server/src/core/output/package/entered';
import { describePackage } from '../../server/src/core/output/package/package-content';
import { renderCoverPage } from '../../server/src/core/output/package/pages/cover-page';
import { renderEntryPage } from '../../server/src/core/output/package/pages/entry-page';
import { readEntryPage } from '../../server/src/core/output/package/pages/read-entry-page';
import { listRequests, renderRequestForm } from '../../server/src/core/output/package/pages/request-form';
import { readRepositoryFile, testCatalog } from '../support/checking';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const day = { year: 2568, month: 4, day: 1 };

function describeFile(text: string, draft = true) {
  const bytes = new TextEncoder().encode(text);
  const result = checkBytes(bytes, { catalog: testCatalog, today: day });
  return describePackage({ bytes, fileName: 'a.oit.yaml', result, draft, day, evidence: [], language: 'th', sha256 });
}

const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const hostile = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: '</title><script>alert(1)</script>', website: https://www.example-district.example }
items:
  O1: { answer: มี, urls: ['javascript:alert(1)', 'https://u:p@www.example-district.example/', '"><img src=x onerror=alert(1)>'], description: '</textarea><script>alert(1)</script> &amp; ก' }
  '"><script>x</script>': { answer: มี, description: x }
`;

describe('package: pages', () => {
  it('the entry page holds what is entered of every item, whatever it is', () => {
    for (const text of [complete, hostile, readRepositoryFile('examples/in-progress-2568.oit.yaml'), 'oit: [']) {
      const content = describeFile(text);
      const read = readEntryPage(new TextEncoder().encode(renderEntryPage(content, sha256)));
      assert.deepEqual(read, listEntered(content.items));
    }
  });

  it('nothing of a submission becomes markup, a script or a link that is none of the web', () => {
    const content = describeFile(hostile);
    const pages = [
      renderEntryPage(content, sha256),
      renderCoverPage(content, sha256),
      ...listRequests(content).map((item) => renderRequestForm(item, content, sha256)),
    ];
    for (const page of pages) {
      assert.doesNotMatch(page, /<script>alert|<img|<\/textarea><script|<script>x/);
      for (const [, href = ''] of page.matchAll(/href="([^"]*)"/g)) assert.match(href, /^(?:https?:\/\/[^@]*$|#)/);
      assert.doesNotMatch(page, /<[a-z][^<>]*\s(?:src|on[a-z]+|style)=|url\(/);
      const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
      assert.match(policy, /default-src 'none'/);
      for (const [, tag = '', text = ''] of page.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)) {
        const hash = createHash('sha256').update(text).digest('base64');
        assert.ok(policy.includes(`${tag}-src 'sha256-${hash}'`), tag);
      }
    }
  });

  it('of evidence that is not in the package both pages say so', () => {
    const content = describeFile(complete, false);
    const file = { item: 'O1', typed: 'หลักฐาน/O1.pdf' };
    const evidence = [
      { ...file, packed: null, problem: 'not-found' as const },
      { ...file, typed: 'O1.png', packed: { name: 'O1-2.png', bytes: new Uint8Array() }, problem: null },
    ];
    const items = content.items.map((item) => (item.id === 'O1' ? { ...item, evidence } : item));
    const page = renderEntryPage({ ...content, items, evidence }, sha256);
    assert.ok(page.includes('หลักฐาน/O1.pdf (ไม่ได้อยู่ในชุดเอกสาร), O1-2.png'));
    const cover = renderCoverPage({ ...content, items, evidence }, sha256);
    assert.ok(cover.includes('อยู่ในชุดเอกสาร 1 ไฟล์ · ไม่ได้อยู่ในชุดเอกสาร 1 ไฟล์: O1 หลักฐาน/O1.pdf'));
    assert.ok(!renderCoverPage(content, sha256).includes('ไฟล์หลักฐาน'));
  });

  it('the cover prints the numbers of the review', () => {
    const content = describeFile(readRepositoryFile('examples/in-progress-2568.oit.yaml'));
    const page = renderCoverPage(content, sha256);
    const { review } = content;
    assert.ok(review?.score);
    assert.match(page, new RegExp(`พร้อม ${review.ready} จาก ${review.total} ข้อ`));
    assert.ok(page.includes(`${(review.score.oit.low / 100).toFixed(2)} ถึง ${(review.score.oit.high / 100).toFixed(2)}`));
    assert.match(page, /ฉบับร่าง \(DRAFT\)/);
    assert.doesNotMatch(renderCoverPage(describeFile(complete, false), sha256), /DRAFT/);
  });

  it('a publication is requested for each item that has something to publish, none for one that is answered ไม่มี', () => {
    const content = describeFile(complete, false);
    const none = content.items.filter(({ answer }) => answer === 'ไม่มี').map(({ id }) => id);
    assert.deepEqual(
      listRequests(content).map(({ id }) => id),
      content.items.map(({ id }) => id).filter((id) => !none.includes(id)),
    );
    const [first] = listRequests(content);
    assert.ok(first);
    const form = renderRequestForm(first, content, sha256);
    for (const word of ['1. ชื่อหน่วยงาน', '2. วัน/เดือน/ปี', '3. หัวข้อเรื่อง', '4. URL', '5. หมายเหตุ', 'ผู้อนุมัติรับรอง/หัวหน้าหน่วยงาน'])
      assert.ok(form.includes(word), word);
  });
});
