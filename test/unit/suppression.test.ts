import assert from 'node:assert/strict';
import { type CheckResult, definitions, findCodeActions, fixAll, isConfigurable, type Severity } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, codesIn, completeItems, miniSubmission, readRepositoryFile, summarize, testCatalog } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { lineEnds, lineEndsOf, withLineEnds } from '../support/text-variants';

const withHttp = (id: 'O2' | 'O4') => completeItems[id].replace('https:', 'http:');
const above = (comment: string, id: 'O2' | 'O4', item = withHttp(id)) => miniSubmission({ [id]: `${comment}\n${item}` });
const next = (codes: string, reason = ' -- ยังไม่มี https') => `# oit-disable-next-line ${codes}${reason}`;
const wholeFile = (codes: string, reason = ' -- ยังไม่มี https') => `# oit-disable-file ${codes}${reason}`;

describe('suppression: for the next line', () => {
  it('the finding is there without it', () => assert.deepEqual(summarize(miniSubmission({ O4: withHttp('O4') })), ['url.http "http"']));

  for (const [name, lineEnd] of Object.entries(lineEnds))
    it(`takes out the finding on the line below (${name})`, () =>
      assert.deepEqual(summarize(withLineEnds(above(next('url.http'), 'O4'), lineEnd)), []));

  it('and on no other line, nor of another code', () => {
    const both = miniSubmission({ O2: `${next('url.http')}\n${withHttp('O2')}`, O4: withHttp('O4') });
    assert.deepEqual(summarize(both), ['url.http "http"']);
    assert.deepEqual(summarize(above(next('url.thai-digits'), 'O4')), ['suppress.unused "url.thai-digits"', 'url.http "http"']);
    assert.deepEqual(
      summarize(above(`${next('url.http')}\n`, 'O4')),
      ['suppress.unused "url.http"', 'url.http "http"'],
      'a blank line between',
    );
  });

  it('stands above other comments, of which each may name a code', () => {
    const item = withHttp('O4').replace('ปีงบประมาณ 2567', 'ปีงบประมาณ 67');
    assert.deepEqual(summarize(above(`${next('url.http')}\n# หมายเหตุ\n${next('date.two-digit-year')}`, 'O4', item)), []);
  });

  it('names several codes, between blanks or commas', () => {
    const item = withHttp('O4').replace('ปีงบประมาณ 2567', 'ปีงบประมาณ 67');
    for (const codes of ['url.http date.two-digit-year', 'url.http, date.two-digit-year', 'url.http,date.two-digit-year'])
      assert.deepEqual(summarize(above(next(codes), 'O4', item)), [], codes);
    assert.deepEqual(summarize(above(next('url.http, item.unknown'), 'O4', item)), [
      'suppress.unused "item.unknown"',
      'date.two-digit-year "ปีงบประมาณ 67"',
    ]);
  });

  it('also as a comment behind something else', () => {
    const text = miniSubmission({ O2: `${completeItems.O2} ${next('url.http')}`, O3: null }).replace('  O4:', '  O4:');
    const [before, after] = text.split(`${next('url.http')}\n`);
    assert.deepEqual(summarize(`${before}${next('url.http')}\n  ${completeItems.O3.replace('https:', 'http:')}\n${after}`), []);
  });

  it('takes out every finding inside a text of several lines that begins there', () => {
    const item = (comment: string) =>
      `O4:\n  answer: มี\n  urls: [https://mini.example/o4]\n${comment}  description: |\n    หน้าหลัก > รายงาน\n    ดู https://mini.example/๑๒\n    และ https://mini.example/๓๔\n  period: ปีงบประมาณ 2567`;
    assert.deepEqual(summarize(miniSubmission({ O4: item('') })), ['url.thai-digits "๑๒"', 'url.thai-digits "๓๔"']);
    for (const lineEnd of Object.values(lineEnds))
      assert.deepEqual(summarize(withLineEnds(miniSubmission({ O4: item(`  ${next('url.thai-digits')}\n`) }), lineEnd)), []);
    // Inside the text it is no comment.
    const inside = miniSubmission({ O4: item('').replace('    ดู', `    ${next('url.thai-digits')}\n    ดู`) });
    assert.deepEqual(summarize(inside), ['url.thai-digits "๑๒"', 'url.thai-digits "๓๔"']);
  });

  it('a word that only begins like it is none', () => {
    for (const comment of [
      '# oit-disable-next-lines url.http -- ก',
      '# oit-disable url.http -- ก',
      '# ดู oit-disable-next-line url.http -- ก',
    ])
      assert.deepEqual(summarize(above(comment, 'O4')), ['url.http "http"'], comment);
  });
});

describe('suppression: for the whole file', () => {
  it('takes out every finding of its codes, from wherever it stands', () => {
    const items = { O2: withHttp('O2'), O4: withHttp('O4') };
    assert.equal(summarize(miniSubmission(items)).length, 2);
    assert.deepEqual(summarize(miniSubmission(items, `${wholeFile('url.http')}\n`)), []);
    for (const lineEnd of Object.values(lineEnds))
      assert.deepEqual(summarize(withLineEnds(`${wholeFile('url.http')}\n${miniSubmission(items)}`, lineEnd)), []);
    assert.deepEqual(summarize(miniSubmission(items).replace('oit: 1', `oit: 1 ${wholeFile('url.http')}`)), []);
  });
});

describe('suppression: what is wrong with the comments', () => {
  it('one without a reason works and is found, once for all its codes', () => {
    const item = withHttp('O4').replace('ปีงบประมาณ 2567', 'ปีงบประมาณ 67');
    for (const reason of ['', ' --', ' -- '])
      assert.deepEqual(summarize(above(next('url.http date.two-digit-year', reason), 'O4', item)), [
        `suppress.no-reason ${JSON.stringify(next('url.http date.two-digit-year', reason))}`,
      ]);
  });

  it('with Windows line ends the comment ends where its line does', () => {
    const text = withLineEnds(above(next('url.http', ''), 'O4'), '\r\n');
    assert.deepEqual(summarize(text), [`suppress.no-reason "${next('url.http', '')}"`]);
    assert.deepEqual(summarize(withLineEnds(above(next('url.thai-digits'), 'O4', completeItems.O4), '\r\n')), [
      'suppress.unused "url.thai-digits"',
    ]);
  });

  it('one that suppresses nothing is found at its code, and can be taken away with its line', () => {
    for (const lineEnd of Object.values(lineEnds)) {
      const text = withLineEnds(above(next('url.http'), 'O4', completeItems.O4), lineEnd);
      const [finding, ...others] = check(text).findings;
      assert.deepEqual([finding?.code, others.length], ['suppress.unused', 0]);
      assert.equal(applyEdits(text, finding?.fix?.edits ?? []), withLineEnds(miniSubmission(), lineEnd));
    }
  });

  it('behind something else, taking it away leaves that', () => {
    const text = miniSubmission({ O4: `${completeItems.O4} ${next('url.http')}` });
    const [finding] = check(text).findings;
    assert.equal(finding?.code, 'suppress.unused');
    const fixed = applyEdits(text, finding.fix?.edits ?? []);
    assert.equal(check(fixed).submission?.itemById.size, 4);
    assert.deepEqual(summarize(finding.fix ? fixed : miniSubmission()), []);
  });

  it('of a code that the settings turn off nothing is said', () => {
    const severities = new Map<string, Severity | 'off'>([['url.http', 'off']]);
    assert.deepEqual(summarize(above(next('url.http'), 'O4'), { severities }), []);
    assert.deepEqual(summarize(above(next('url.http'), 'O4', completeItems.O4), { severities }), []);
  });

  it('a code that does not exist suppresses nothing', () => {
    assert.deepEqual(summarize(above(next('url.htp'), 'O4')), ['suppress.unused "url.htp"', 'url.http "http"']);
  });

  it('their own findings cannot be suppressed into a circle', () => {
    const found = summarize(above(`${next('suppress.unused')}\n${next('item.unknown')}`, 'O4', completeItems.O4));
    assert.ok(found.length > 0);
  });
});

describe('suppression: what makes a file unreadable', () => {
  const cases: Readonly<Partial<Record<string, string>>> = {
    'schema.unknown-key': completeItems.O4.replace(' }', ', x: 1 }'),
    'schema.value': completeItems.O4.replace('answer: มี', 'answer: ใช่'),
    'schema.type': completeItems.O4.replace('[https://mini.example/o4]', 'https://mini.example/o4'),
    'yaml.alias': completeItems.O4.replace('หน้าหลัก > รายงาน', '*a'),
    'yaml.duplicate-key': completeItems.O4.replace(' }', ', answer: มี }'),
    'yaml.number-should-be-text': completeItems.O4.replace(' }', ', notes: 007 }'),
  };
  for (const [code, item] of Object.entries(cases))
    it(`${code} stays, and the comment is unused`, () => {
      for (const comment of [next(code), wholeFile(code)]) {
        const found = check(above(comment, 'O4', item)).findings.map((finding) => finding.code);
        assert.deepEqual(found, ['suppress.unused', code]);
      }
    });
});

describe('suppression: what counts', () => {
  const stateOf = (text: string) => check(text).completeness?.items.get('O4');
  const wrong = completeItems.O4.replace('/o4', '/๔');

  it('an error that is suppressed with a reason does not keep an item from being ready', () => {
    const twice = wrong.replace('/๔', '/๔, https://mini.example/o4');
    assert.equal(stateOf(miniSubmission({ O4: twice })), 'draft');
    assert.equal(stateOf(above(next('url.thai-digits'), 'O4', twice)), 'ready');
    assert.equal(stateOf(`${wholeFile('url.thai-digits')}\n${miniSubmission({ O4: twice })}`), 'ready');
  });

  it('an item whose only evidence is silenced is at risk, whatever the reason', () => {
    assert.equal(stateOf(above(next('url.thai-digits'), 'O4', wrong)), 'at-risk');
    assert.equal(stateOf(`${wholeFile('url.thai-digits')}\n${miniSubmission({ O4: wrong })}`), 'at-risk');
    const noAddress = completeItems.O4.replace('https://mini.example/o4', 'ดูที่หน้าแรก');
    assert.equal(stateOf(above(next('url.invalid'), 'O4', noAddress)), 'at-risk');
    const mixed = completeItems.O4.replace('https://mini.example/o4', 'ดูที่หน้าแรก, https://www.facebook.com/mini');
    assert.equal(stateOf(above(next('url.invalid'), 'O4', mixed)), 'at-risk');
  });

  for (const reason of ['', ' --', ' -- เหตุผล', ' -- ยังไม่มี', ' -- เหตุผล เหตุผล เหตุผล', ' -- ..............', ' -- กกกกกกกกกกกก'])
    it(`without a reason (“${reason}”) the item stays incomplete, and the comment is found`, () => {
      for (const lineEnd of Object.values(lineEnds)) {
        const text = withLineEnds(above(next('url.thai-digits', reason), 'O4', wrong), lineEnd);
        assert.equal(stateOf(text), 'draft');
        assert.deepEqual(codesIn(text), ['suppress.no-reason']);
      }
    });

  it('a reason of ten characters is one; of two comments the one with a reason counts', () => {
    const twice = wrong.replace('/๔', '/๔, https://mini.example/o4');
    assert.deepEqual(codesIn(above(next('url.thai-digits', ' -- ตรวจแล้วค่ะ'), 'O4', twice)), []);
    const both = `${wholeFile('url.thai-digits', '')}\n${above(next('url.thai-digits'), 'O4', twice)}`;
    assert.deepEqual([codesIn(both), stateOf(both)], [['suppress.no-reason'], 'ready']);
  });

  it('the check knows what is silenced, by which comment, and counts it apart', () => {
    const text = above(next('url.thai-digits, url.http'), 'O4', wrong.replace('https:', 'http:'));
    const { silenced, suppressions, counts, findings } = check(text);
    assert.deepEqual(
      silenced.map(({ finding, suppression }) => [finding.code, finding.severity, suppression.reason]),
      [
        ['url.http', 'warning', 'ยังไม่มี https'],
        ['url.thai-digits', 'error', 'ยังไม่มี https'],
      ],
    );
    assert.deepEqual(
      suppressions.map(({ code, scope, line }) => [code, scope, line]),
      [
        ['url.thai-digits', 'next-line', 8],
        ['url.http', 'next-line', 8],
      ],
    );
    assert.deepEqual([findings, counts], [[], { errors: 0, warnings: 0, infos: 0 }]);
  });

  it('a required part that is absent stays so', () => {
    const item = 'O1: { answer: มี, urls: [https://mini.example/o1], description: หน้าหลัก > แผนผัง, elements: { structure: true } }';
    const text = miniSubmission({ O1: `${next('element.missing, description.element-not-mentioned')}\n${item}` });
    assert.equal(check(text).completeness?.items.get('O1'), 'draft');
  });

  it('fix-all leaves what is suppressed as it is', () => {
    const text = above(next('url.thai-digits'), 'O4', completeItems.O4.replace('/o4', '/๔'));
    assert.deepEqual(fixAll(text, { catalog: testCatalog }), { text, count: 0 });
  });
});

describe('suppression: the quick fix', () => {
  const texts = [
    ...readCodeFixtures()
      .filter(({ isBad }) => isBad)
      .map(({ file, text }) => [file, text] as const),
    ...['examples/in-progress-2568.oit.yaml', 'test/fixtures/district-2565-result.oit.yaml'].map(
      (file) => [file, readRepositoryFile(file)] as const,
    ),
  ];
  const mayBeSuppressed = (code: string) => isConfigurable(code) && !code.startsWith('suppress.');
  const suppressed = new Set<string>();
  const keysOf = ({ findings, text }: CheckResult) =>
    findings.map(({ code, item, span, args }) => `${code} ${item} ${text.slice(span.start, span.end)} ${JSON.stringify(args)}`);

  for (const [file, inLf] of texts)
    for (const [name, lineEnd] of Object.entries(lineEnds).slice(0, 2))
      it(`writes a comment that works for every finding of ${file} (${name})`, function () {
        this.timeout(300_000);
        const text = withLineEnds(inLf, lineEnd);
        const result = check(text);
        const before = keysOf(result);
        for (const finding of result.findings) {
          const action = findCodeActions(result, finding.span).find(
            ({ finding: { code }, title }) => code === finding.code && title.kind === 'suppress',
          );
          if (!mayBeSuppressed(finding.code) || !result.tree) {
            assert.equal(action, undefined, `${finding.code} cannot be suppressed`);
            continue;
          }
          assert.ok(action, `${finding.code} offers no comment`);
          suppressed.add(finding.code);
          const label = `${finding.code} ${JSON.stringify(finding.args)}`;
          const written = applyEdits(text, action.edits);
          const { start, end } = action.typeOver ?? { start: 0, end: 0 };
          assert.equal(action.edits[0]?.newText.slice(start, end), 'เหตุผล', 'what is to be typed over');
          assert.match(written, /-- เหตุผล(?=[\r\n])/, `${label}: a place for the reason`);
          const done = written.replace(/-- เหตุผล(?=[\r\n])/, '-- ตรวจแล้ว ไม่ใช่ความผิดพลาด');
          const after = check(done);
          const left = keysOf(after);
          const key = keysOf({ ...result, findings: [finding] })[0] as string;
          const count = (keys: readonly string[]) => keys.filter((each) => each === key).length;
          assert.ok(count(left) < count(before), `${label} is still there\n${done}`);
          assert.deepEqual(
            left.filter((each) => !before.includes(each)),
            [],
            `${label}: nothing new`,
          );
          assert.deepEqual(new Set(lineEndsOf(done)), new Set(lineEndsOf(text)));
        }
      });

  it('is offered for every code that may be suppressed', () => {
    const never: readonly string[] = ['format.newer-version'];
    assert.deepEqual(
      [...definitions.keys()].filter((code) => mayBeSuppressed(code) && !suppressed.has(code) && !never.includes(code)),
      [],
    );
  });
});
