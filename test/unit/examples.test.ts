import assert from 'node:assert/strict';
import { formatFinding } from '../../server/src/core';
import { meantUrl } from '../../server/src/core/addresses/url';
import { toArabicDigits } from '../../server/src/core/thai/digits';
import { check, codesIn, placeFindings, readRepositoryFile, textsOf } from '../support/checking';

const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const district = readRepositoryFile('examples/district-2565.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const published = readRepositoryFile('test/fixtures/district-2565-result.oit.yaml');

describe('examples: complete', () => {
  for (const [name, text] of Object.entries({ 'complete-2568': complete, 'district-2565': district })) {
    it(`${name} gives no finding at all`, () => {
      assert.deepEqual(
        check(text).findings.map((finding) => formatFinding(finding, 'en')),
        [],
      );
    });

    it(`${name} uses only addresses under a reserved name`, () => {
      const { submission } = check(text);
      const hosts = submission?.items.flatMap(({ urls, descriptionUrls, elements }) =>
        [...urls, ...descriptionUrls, ...elements.flatMap(({ url }) => url ?? [])].map(({ reading }) => meantUrl(reading)?.hostname),
      );
      assert.ok(hosts && hosts.length > 20);
      for (const host of hosts) assert.match(host ?? '', /\.example$/);
      assert.match(submission?.agency.contact?.value ?? '', /\.example$/);
    });
  }

  it('complete-2568 has all 22 items approved, and a projected OIT of 100', () => {
    const { completeness, score } = check(complete);
    assert.deepEqual([completeness?.ready, completeness?.total], [22, 22]);
    assert.deepEqual(new Set(completeness?.items.values()), new Set(['approved']));
    assert.deepEqual([score?.oit, score?.estimate], [10_000, true]);
  });
});

describe('examples: in progress', () => {
  it('shows each kind of mistake that is checked in an item', () => {
    const codes = new Set<string>(codesIn(inProgress));
    const kinds = [
      'schema.unknown-key',
      'schema.type',
      'schema.value',
      'item.missing',
      'item.unknown',
      'item.id-spelling',
      'item.answer-none',
      'answer.without-url',
      'answer.none-with-url',
      'url.invalid',
      'url.no-scheme',
      'url.thai-digits',
      'url.off-site',
      'description.missing',
      'period.missing',
      'period.unreadable',
      'period.too-short',
      'division.unknown',
      'division.not-responsible',
      'element.unknown',
      'element.missing',
    ];
    assert.deepEqual(
      kinds.filter((code) => !codes.has(code)),
      [],
    );
  });

  it('says in which other list the unknown item is', () => {
    const unknown = check(inProgress).findings.find(({ code }) => code === 'item.unknown');
    assert.ok(unknown);
    assert.match(formatFinding(unknown, 'th'), /2565 \(bangkok-district\): “การประเมินความเสี่ยงการทุจริตประจำปี”/);
  });

  it('has a score and a completeness below the whole', () => {
    const { completeness, score } = check(inProgress);
    assert.ok(completeness && completeness.ready > 0 && completeness.ready < 22);
    assert.equal(completeness.items.get('O20'), 'missing');
    assert.equal(completeness.items.get('O18'), 'none');
    assert.ok(score && score.oit > 0 && score.oit < 10_000 && score.total === null);
  });
});

describe('examples: the published answers of one district (document 004)', () => {
  const result = check(published);
  const placed = placeFindings(result.findings, published);
  const digits = placed.filter(({ code }) => code === 'url.thai-digits');
  const lineOf = (line: number) => published.split('\n')[line - 1] ?? '';

  it('50 addresses have Thai digits: 44 among the URLs, 6 inside descriptions', () => {
    assert.equal(digits.length, 50);
    assert.equal(digits.filter(({ line }) => /^\s*- https:/.test(lineOf(line))).length, 44);
    assert.ok(result.findings.filter(({ code }) => code === 'url.thai-digits').every(({ severity }) => severity === 'error'));
  });

  it('each is marked from its first to its last Thai digit', () => {
    for (const { marked } of digits) {
      assert.match(marked, /^[๐-๙](?:[0-9a-f๐-๙-]*[๐-๙])?$/);
    }
    assert.ok(digits.some(({ marked }) => marked === '๔ef๑f-๑๐๘f-๔๗๖d-๘๖ca-๘๙aeffb๖๗'));
  });

  it('Thai digits in prose, and the names คลองลาดพร้าว and ลาดพร้าว, give nothing', () => {
    assert.match(published, /คลองลาดพร้าว/);
    const isProse = (line: string) => /[๐-๙]/.test(line) && !/https?:/.test(line);
    assert.ok(published.split('\n').filter(isProse).length > 50);
    const inArabic = published
      .split('\n')
      .map((line) => (isProse(line) ? toArabicDigits(line) : line))
      .join('\n');
    const places = placed.map(({ code, line, column }) => ({ code, line, column }));
    assert.deepEqual(
      placeFindings(check(inArabic).findings, inArabic).map(({ code, line, column }) => ({ code, line, column })),
      places,
    );
    assert.deepEqual(
      placed.filter(({ code, line }) => code === 'url.thai-digits' && isProse(lineOf(line))),
      [],
    );
    assert.ok(placed.every(({ marked }) => !marked.includes('ลาดพร้าว')));
  });

  it('what the assessors wrote gives nothing', () => {
    const remarks = textsOf(result).filter(({ role }) => role === 'remark');
    assert.ok(remarks.length >= 4);
    for (const { span } of remarks)
      assert.deepEqual(
        result.findings.filter((finding) => finding.span.start < span.end && span.start < finding.span.end).map(({ code }) => code),
        [],
      );
  });

  it('the four zeros are O9, O27, O28 and O41; each lacks an element that the assessor named', () => {
    const zeros = result.submission?.items.filter(({ result: official }) => official?.score === 0).map(({ id }) => id);
    assert.deepEqual(zeros, ['O9', 'O27', 'O28', 'O41']);
    const lacking = result.findings.filter(({ code }) => code === 'element.missing').map(({ item }) => item);
    assert.deepEqual(lacking, zeros);
  });

  it('O36 has no description; every period is read, and none is refused', () => {
    assert.deepEqual(
      result.findings.filter(({ code }) => code === 'description.missing').map(({ item }) => item),
      ['O36'],
    );
    assert.deepEqual(
      placed.filter(({ code }) => code.startsWith('period.')),
      [],
    );
    const periods = result.submission?.items.flatMap(({ periods }) => periods) ?? [];
    assert.ok(periods.length >= 15);
    assert.ok(periods.every(({ reading }) => reading !== null));
  });

  it('each code is found as often as is known, and no other is', () => {
    const found: Record<string, number> = {};
    for (const { code } of result.findings) found[code] = (found[code] ?? 0) + 1;
    assert.deepEqual(found, {
      'url.thai-digits': 50,
      'description.no-navigation': 1,
      'text.misread-word': 9,
      'description.published-only': 5,
      'element.missing': 4,
      'url.duplicate': 4,
      'entity.misspelt': 3,
      'url.http': 2,
      'url.needs-login': 2,
      'url.malformed-uuid': 2,
      'url.social-only': 1,
      'url.html-entity': 1,
      'description.missing': 1,
      'description.count': 1,
      'description.element-not-mentioned': 1,
      'privacy.free-mail': 1,
      'date.two-digit-year': 1,
    });
  });

  it('each is of the item that the documents show it in', () => {
    const itemsOf = (code: string) => result.findings.filter((finding) => finding.code === code).map(({ item }) => item);
    assert.deepEqual(itemsOf('description.published-only'), ['O25', 'O26', 'O27', 'O28', 'O37']);
    assert.deepEqual(itemsOf('url.duplicate'), ['O10', 'O11', 'O27', 'O31']);
    assert.deepEqual(itemsOf('entity.misspelt'), ['O28', 'O29', 'O29']);
    assert.deepEqual(itemsOf('url.malformed-uuid'), ['O21', 'O22']);
    assert.deepEqual(itemsOf('url.social-only'), ['O9']);
    assert.deepEqual(itemsOf('description.element-not-mentioned'), ['O9']);
    assert.deepEqual(itemsOf('url.html-entity'), ['O8']);
    assert.deepEqual(itemsOf('description.count'), ['O5']);
    assert.deepEqual(itemsOf('privacy.free-mail'), ['O5']);
    assert.deepEqual(
      placed.filter(({ code }) => code === 'entity.misspelt').map(({ marked }) => marked),
      ['วังทองกลาง', 'วังทองกลาง', 'วังทองกลาง'],
    );
  });
});
