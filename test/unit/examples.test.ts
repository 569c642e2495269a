import assert from 'node:assert/strict';
import { formatFinding } from '../../server/src/core';
import { meantUrl } from '../../server/src/core/model/url';
import { check, codesIn, placeFindings, readRepositoryFile } from '../support/checking';

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
    const prose = published.split('\n').flatMap((line, index) => (/[๐-๙]/.test(line) && !/https?:/.test(line) ? [index + 1] : []));
    assert.ok(prose.length > 50);
    assert.deepEqual(
      placed.filter(({ line, code }) => prose.includes(line) && code !== 'element.missing'),
      [],
    );
    assert.ok(placed.every(({ marked }) => !marked.includes('ลาดพร้าว')));
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
    const periods = result.submission?.items.flatMap(({ period }) => period ?? []) ?? [];
    assert.ok(periods.length >= 15);
    assert.ok(periods.every(({ reading }) => reading !== null));
  });

  it('nothing else is found', () => {
    const others = result.findings.filter(({ code }) => !['url.thai-digits', 'element.missing', 'description.missing'].includes(code));
    assert.deepEqual(
      others.map((finding) => formatFinding(finding, 'en')),
      [],
    );
  });
});
