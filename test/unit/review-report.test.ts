import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  createSkeleton,
  describeHistory,
  formatHundredths,
  formatRound,
  type Language,
  noRounds,
  type Review,
  readRounds,
  reviewSubmission,
  takeRound,
} from '../../server/src/core';
import { createBook, namePage, renderAgencyPage } from '../../server/src/core/output/review-report/render-report';
import { check, readRepositoryFile, testCatalog } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { assertHarmless, rowsOf } from '../support/page';

const today = { year: 2568, month: 3, day: 20 };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const examples = ['in-progress-2568', 'complete-2568', 'district-2565'].map((name) => `examples/${name}.oit.yaml`);

function review(text: string, language: Language = 'th'): Review | null {
  return reviewSubmission(check(text, { today }), language);
}

function reviewOf(file: string, language: Language = 'th'): Review {
  const found = review(readRepositoryFile(file), language);
  assert.ok(found);
  return found;
}

const render = (of: Review, language: Language = 'th') => renderAgencyPage(of, { language, sha256 });
const range = ({ low, high }: { low: number; high: number }) =>
  low === high ? formatHundredths(low) : `${formatHundredths(low)}–${formatHundredths(high)}`;

describe('the page of a review', () => {
  it('is whole, harmless and leads where it says, for every fixture and example', () => {
    const texts = [...examples.map(readRepositoryFile), ...readCodeFixtures().map((fixture) => fixture.text)];
    for (const [index, text] of texts.entries()) {
      const language = index % 2 === 0 ? 'th' : 'en';
      const found = review(text, language);
      if (found) assertHarmless(render(found, language));
    }
  });

  it('tells of each item the result of the year before', () => {
    const text = readRepositoryFile('examples/in-progress-2568.oit.yaml').replace(
      /^ {2}O2:$/m,
      '$&\n    previous: { fiscalYear: 2567, item: O4, score: 0, remark: <b>ไม่พบแผน }',
    );
    const found = review(text);
    assert.ok(found);
    assert.match(assertHarmless(render(found)).text, /ผลปีก่อน 2567 \(O4\): 0 คะแนน · [^·]*<b>ไม่พบแผน/);
  });

  for (const file of [...examples, 'test/fixtures/district-2565-result.oit.yaml'])
    it(`says the numbers of the review, and no others: ${file}`, () => {
      const found = reviewOf(file);
      const html = render(found);
      const { text, elements } = assertHarmless(html);
      assert.equal(elements.find(({ name }) => name === 'h1')?.text, found.agency);
      assert.ok(text.includes(`ข้อที่พร้อม ${found.ready} จาก ${found.total}`));
      assert.ok(text.includes('รายงาน ณ วันที่ 20 มี.ค. 2568'));
      assert.ok(text.includes(`ที่มาของรายการข้อ: ${found.list.origin}`));
      assert.ok(text.includes('ไม่ใช่ผลการประเมินหรือการรับรองคะแนน'));
      if (found.score) assert.ok(text.includes(`คะแนน OIT${found.score.estimate ? ' (ประมาณการ)' : ''} ${range(found.score.oit)}`));
      const subs = found.indicators.flatMap(({ subIndicators }) => subIndicators);
      const rows = rowsOf(html, 'รายตัวชี้วัดย่อย');
      assert.equal(rows.length, found.indicators.length + subs.length);
      for (const { id, title, ready, total, points, lost } of subs) {
        const row = rows.find(([name]) => name === `${id} ${title}`);
        assert.deepEqual(row?.slice(1), [
          `${ready} จาก ${total}`,
          '',
          ...(found.score ? [points ? range(points) : '–', lost ? range(lost) : '–'] : []),
        ]);
      }
      if (found.divisions.length > 0)
        assert.deepEqual(
          rowsOf(html, 'รายฝ่าย').map(([name, , delivered]) => [name, delivered]),
          found.divisions.map(({ name, delivered, parts }) => [name, `${delivered} จาก ${parts.length}`]),
        );
      for (const { name, parts } of found.divisions) {
        const open = parts.filter(({ state }) => state === 'open').map(({ item }) => item);
        if (open.length > 0)
          assert.deepEqual(
            rowsOf(html, `งานที่ค้างของ${name}`).map(([item]) => item),
            open,
          );
        const none = parts.flatMap(({ item, state }) => (state === 'none' ? [item] : []));
        const said = text.slice(text.indexOf(`งานที่ค้างของ${name}`));
        for (const item of none) assert.ok(said.includes('ตอบไม่มี: ') && said.includes(`${item} (เสีย `), `${name} ${item}`);
      }
      assert.deepEqual(
        elements.filter(({ name }) => name === 'article').map(({ attributes }) => attributes.id),
        found.items.map(({ id }) => `item-${id}`),
      );
      if (found.approvals.length > 0) assert.equal(rowsOf(html, 'รอการอนุมัติรับรอง').length, found.approvals.length);
      if (found.deadlines.length > 0) assert.equal(rowsOf(html, 'กำหนดเวลา').length, found.deadlines.length);
    });

  it('shows what has changed since the last round, and the trend as the table says it; nothing of it where no round is recorded', () => {
    const now = reviewOf('examples/in-progress-2568.oit.yaml');
    const rounds = [5, 10].map((day, index) => {
      const round = takeRound(now, { day: { year: 2568, month: 3, day }, at: '', agency: null });
      return formatRound({ ...round, ready: index, items: new Map([...round.items, ['O1', { state: 'approved', findings: 0, open: 0 }]]) });
    });
    const history = describeHistory(now, readRounds(new TextEncoder().encode(rounds.join('\n'))), null, 'th');
    const html = renderAgencyPage(now, { language: 'th', sha256, history });
    const { text } = assertHarmless(html);
    assert.match(text, /เทียบกับรอบวันที่ 10 มี\.ค\. 2568/);
    assert.match(text, /ถอยกลับ 1 ข้อ/);
    assert.deepEqual(
      rowsOf(html, 'ความคืบหน้าแต่ละรอบ').map((row) => row[1]),
      [0, 1, now.ready].map((ready) => `${ready} จาก ${now.total}`),
    );
    assert.ok(rowsOf(html, 'ข้อที่ต้องเร่งในรอบนี้').some((row) => row[1] === 'O1' && row[3] === 'ถอยกลับ'));
    assert.doesNotMatch(render(now), /รอบวันที่/);
    assert.equal(describeHistory(now, noRounds, null, 'th'), null);
  });

  it('gives the day that an item has missed beside the next one', () => {
    const progress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
    const found = review(progress.replace(/^deadlines: .*\n/m, ''));
    assert.ok(found);
    const row = rowsOf(render(found), 'ควรทำก่อน')[0];
    assert.equal(row?.[0], 'O3');
    assert.match(row?.[3] ?? '', /เลยกำหนด 15 ม\.ค\. 2568 \(กำหนดภายในของเขตหนึ่ง\) 31 มี\.ค\. 2568 .*อีก 11 วัน/);
    // The file's own day is not yet past: no order of the list makes anything late.
    assert.doesNotMatch(render(reviewOf('examples/in-progress-2568.oit.yaml')), /เลยกำหนด 15 ม/);
  });

  it('gives the answers to surveys beside what is asked for, and what is due soon', () => {
    const text = readRepositoryFile('examples/in-progress-2568.oit.yaml');
    const found = review(`${text}\nsurveys: { IIT: { officials: 5 } }\nheadcount: 100\n`) ?? reviewOf('examples/in-progress-2568.oit.yaml');
    const html = render(found);
    const page = assertHarmless(html).text;
    assert.ok(found.surveys.length > 0 && found.duties.length > 0);
    for (const { name, who, groups } of found.surveys)
      assert.equal(rowsOf(html, who === null ? name : `${name} – ${who}`).length, groups.length + 1);
    assert.equal(rowsOf(html, 'สิ่งที่ต้องทำใน 30 วัน').length, found.duties.length);
    for (const { title } of found.duties) assert.ok(page.includes(title.replace(/\s+/g, ' ')), title);
  });

  it('shows whatever stands in any field as text, and takes it for nothing else', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '</style><script>alert(1)</script>',
      '<!--',
      '&lt;b&gt; &amp;',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'https://a.example/"><script>alert(1)</script>',
      'https://user:secret@a.example/',
      'vbscript:x',
      ']]>',
    ];
    const marks = [...hostile, '\u001b[31mred', '\u202eright', '\u2066a\u2069', 'x'.repeat(10_000), '\ud800', '\0', 'a\u2028b', ''];
    for (const mark of marks) {
      const html = render(replaceTexts(reviewOf('examples/in-progress-2568.oit.yaml'), mark));
      const { text } = assertHarmless(html);
      if (hostile.includes(mark)) assert.ok(text.includes(mark), mark);
      assert.doesNotMatch(html, /[\p{Bidi_Control}\p{Zl}\p{Cs}]|(?!\n)\p{Cc}/u);
      assert.ok(html.length < 2_000_000);
    }
  });

  it('leads from every item to the file in the editor, and nowhere else there', () => {
    const openItem = (id: string) => `command:oit.selectText?${encodeURIComponent(JSON.stringify([id]))}`;
    const html = renderAgencyPage(reviewOf('examples/in-progress-2568.oit.yaml'), { language: 'th', sha256, openItem });
    const { elements } = assertHarmless(html, { isInEditor: true });
    assert.ok(elements.filter(({ attributes }) => attributes.href?.startsWith('command:')).length > 40);
  });
});

/** Puts a text into every field of a review that a file or a list of one's own can fill. */
function replaceTexts(of: Review, text: string): Review {
  const free = /^(?:agency|website|title|origin|label|text|answer|remark|urls?|by|reason|name|what|low|high|level)$/;
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return free.test(key) ? text : value;
    if (Array.isArray(value)) return value.map((each) => change(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
  };
  return change(
    { ...of, suppressions: [{ item: 'O1', code: 'url.http', severity: 'error', text: '', reason: '', isReasoned: false }] },
    '',
  ) as Review;
}

describe('the report of several submissions', () => {
  const write = (fill: (book: ReturnType<typeof createBook>) => void, language: Language = 'th') => {
    const book = createBook({ language, sha256, today });
    fill(book);
    return [...book.write()].join('');
  };
  const addExamples = (book: ReturnType<typeof createBook>) => {
    for (const file of examples) book.add(reviewOf(file), file);
  };

  it('begins with an overview, the least ready first, and holds a part an agency', () => {
    for (const language of ['th', 'en'] as const) assertHarmless(write(addExamples, language), { scripts: 1 });
    const html = write(addExamples);
    const shares = rowsOf(html, 'ทุกหน่วยงาน').map((row) => {
      const [ready, total] = (row[2] ?? '').split('/').map(Number);
      return (ready ?? 0) / (total ?? 1);
    });
    assert.equal(shares.length, examples.length);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
    );
    for (const file of examples) assert.ok(html.includes(`>${reviewOf(file).agency}</h2>`));
  });

  it('counts each item across the agencies of one list', () => {
    const progress = reviewOf('examples/in-progress-2568.oit.yaml');
    const html = write((book) => {
      for (let at = 0; at < 3; at++) book.add(progress, `a${at}.oit.yaml`);
      book.add(reviewOf('examples/complete-2568.oit.yaml'), 'b.oit.yaml');
    });
    const { text } = assertHarmless(html, { scripts: 1 });
    const missing = progress.items.find(({ state }) => state === 'missing');
    assert.ok(missing);
    assert.ok(text.includes(`${missing.id} ขาดใน 3 จาก 4 หน่วยงาน`));
    const rows = rowsOf(html, `รายข้อ: ${progress.list.title}`);
    assert.equal(rows.length, progress.total);
    for (const { id, title, state } of progress.items) {
      const isOpen = state === 'missing' || state === 'draft' || state === 'at-risk';
      const row = rows.find(([name]) => name === `${id} ${title}`);
      assert.equal(row?.[2], `${isOpen ? 3 : 0} จาก 4`);
      assert.equal(row?.[5], state === 'none' ? '3' : '0', `${id}: answered that there is none`);
      assert.equal(row?.[6]?.includes(progress.agency ?? '?'), isOpen || state === 'none', `${id}: who is named as not ready`);
    }
    assert.ok(rows.some((row) => row[5] === '3'));
  });

  it('says which agency has several files of one year, and of no other', () => {
    const html = write((book) => {
      for (const file of examples) book.add(reviewOf(file), file);
      book.add(reviewOf('examples/complete-2568.oit.yaml'), 'สำเนา/complete-2568.oit.yaml');
    });
    const told = assertHarmless(html, { scripts: 1 }).text.match(/\S+ \d{4} มี \d+ ไฟล์ \([^)]*\)/g);
    assert.deepEqual(told, ['สำนักงานเขตทรายทอง 2568 มี 2 ไฟล์ (examples/complete-2568.oit.yaml, สำเนา/complete-2568.oit.yaml)']);
  });

  it('calls a score an estimate where it is one, and a published one not', () => {
    const rows = rowsOf(write(addExamples), 'ทุกหน่วยงาน');
    const scoreOf = (agency: string) => rows.find(([name]) => name?.startsWith(agency))?.slice(3, 5);
    assert.deepEqual(scoreOf('สำนักงานเขตริมธารา'), ['95.63', 'A']);
    assert.deepEqual(scoreOf('สำนักงานเขตทรายทอง'), ['100.00 (ประมาณการ)', 'ผ่านดีเยี่ยม (ประมาณการ)']);
    const estimates = write((book) => book.add(reviewOf('examples/complete-2568.oit.yaml'), 'a.oit.yaml'));
    assert.equal(rowsOf(estimates, 'ทุกหน่วยงาน')[0]?.[3], '100.00');
    assert.ok(assertHarmless(estimates, { scripts: 1 }).text.includes('คะแนน OIT (ประมาณการ)'));
  });

  it('tells of files that could not be read, and of nothing else where none could', () => {
    const html = write((book) => book.addUnread('อ่าน <b>a.oit.yaml ไม่ได้'));
    assert.ok(assertHarmless(html, { scripts: 1 }).text.includes('อ่าน <b>a.oit.yaml ไม่ได้'));
  });

  it('of 50 districts that begin, or are in the middle of their work, has less than 5 MB', () => {
    const profile = testCatalog.byId('bangkok-district-2568');
    assert.ok(profile);
    const agency = { agencyName: 'สำนักงานเขตริมธารา', website: 'https://www.rimthara-district.example/' };
    const begun = review(createSkeleton(profile, agency, 'th'));
    assert.ok(begun);
    for (const each of [begun, reviewOf('examples/in-progress-2568.oit.yaml')]) {
      const html = write((book) => {
        for (let at = 0; at < 50; at++) book.add(each, `district-${at}.oit.yaml`);
      });
      assert.ok(Buffer.byteLength(html) < 5_000_000, String(Buffer.byteLength(html)));
    }
  });

  it('says of missing elements once, and of surveys that nobody has begun a line each; the agency’s own page says all', () => {
    const progress = reviewOf('examples/in-progress-2568.oit.yaml');
    const open = progress.items.find(({ findings }) => findings.some(({ code }) => code === 'element.missing'));
    assert.ok(open);
    const surveys = progress.surveys.map((survey) => ({
      ...survey,
      answers: null,
      groups: survey.groups.map((group) => ({ ...group, count: null })),
    }));
    const unasked = { ...progress, surveys };
    const book = write((each) => each.add(unasked, 'a.oit.yaml'));
    const own = render(unasked);
    const label = open.elements.find(({ isRequired, isShown }) => isRequired && !isShown)?.label ?? '?';
    assert.ok(book.includes(label));
    assert.ok(!book.includes('<code>element.missing</code>') && own.includes('<code>element.missing</code>'));
    const [survey] = surveys;
    assert.ok(survey && book.includes(`${survey.name} – ${survey.who}: ยังไม่ได้กรอก (ขั้นต่ำ ${survey.minimum} คน)`));
    assert.ok(!own.includes('ยังไม่ได้กรอก (ขั้นต่ำ'));
  });

  it('names the page of a file by where it stands: safely, one of a kind, and the same each time', () => {
    const paths = [
      'a/x.oit.yaml',
      'b/x.oit.yaml',
      '../../x.oit.yaml',
      'X.oit.yaml',
      'con.oit.yaml',
      '.oit.yaml',
      'index.oit.yaml',
      'เขต ๑.oit.yml',
      '<b>&"?.oit.yaml',
      `${'ย'.repeat(200)}.oit.yaml`,
      'a\nb.oit.yaml',
    ];
    const names = paths.map((path) => namePage(path, sha256));
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, paths.length);
    for (const name of names) {
      assert.match(name, /^[^\p{Cc}\\/:*?"<>|]+-[0-9a-f]{12}\.html$/u);
      assert.ok(!name.startsWith('.') && name !== 'index.html' && Buffer.byteLength(name) < 240);
    }
    assert.deepEqual(
      paths.map((path) => namePage(path, sha256)),
      names,
    );
  });
});
