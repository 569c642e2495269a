import assert from 'node:assert/strict';
import {
  type CheckedFinding,
  type CheckResult,
  checkBytes,
  createCatalog,
  definitions,
  formatFinding,
  formatFix,
  formatRelated,
  limitFindings,
} from '../../server/src/core';
import { limits } from '../../server/src/core/ground/limits';

import { check, miniSubmission, placeFindings, testCatalog } from '../support/checking';
import { describeFinding, readCodeFixtures } from '../support/code-fixtures';

/** What no text file with comments can show. */
interface BuiltCase {
  readonly name: string;
  readonly code: string;
  readonly isBad: boolean;
  readonly result: () => Pick<CheckResult, 'findings' | 'text'>;
  /** The text that the finding marks; null where the text is not kept. */
  readonly marked?: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const fromBytes = (bytes: Uint8Array) => checkBytes(bytes, { catalog: testCatalog });
const windows874 = (text: string) =>
  Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x0e00 + 0xa0));
const shown = (result: CheckResult) => ({ ...result, findings: limitFindings(result.findings) });
const manyUnknownKeys = (count: number) => Array.from({ length: count }, (_, index) => `unknown${index}: 1\n`).join('');

/** A list of one's own that extends those of the tests, with its findings as they are shown. */
const ownList = (content: string) => {
  const text = `{ ${content}, "fiscalYear": 2571 }`;
  const lists = [...testCatalog.own.map((own) => ({ file: own.file, text: own.text })), { file: 'own.json', text }];
  const findings = createCatalog([], lists).own.at(-1)?.findings ?? [];
  return { text, findings: findings.map((finding): CheckedFinding => ({ ...finding, severity: 'error' })) };
};

const builtCases: readonly BuiltCase[] = [
  { name: 'no byte at all', code: 'yaml.empty', isBad: true, marked: '', result: () => fromBytes(utf8('')) },
  { name: 'comments only', code: 'yaml.empty', isBad: true, marked: '', result: () => check('# ยังไม่ได้กรอก\n\n') },
  { name: 'null only', code: 'yaml.empty', isBad: true, marked: '', result: () => check('~\n') },
  { name: 'a document start only', code: 'yaml.empty', isBad: true, marked: '', result: () => check('---\n...\n') },
  { name: 'a submission', code: 'yaml.empty', isBad: false, result: () => check(miniSubmission()) },
  {
    name: 'Thai text in Windows-874',
    code: 'yaml.encoding',
    isBad: true,
    marked: '\ufffd',
    result: () => fromBytes(windows874(miniSubmission())),
  },
  {
    name: 'UTF-16 with its mark',
    code: 'yaml.encoding',
    isBad: true,
    result: () => fromBytes(new Uint8Array(Buffer.from(`\ufeff${miniSubmission()}`, 'utf16le'))),
  },
  { name: 'a NUL byte', code: 'yaml.encoding', isBad: true, marked: '\0', result: () => fromBytes(utf8('oit: 1\nnotes: a\0b\n')) },
  { name: 'UTF-8 with its mark', code: 'yaml.encoding', isBad: false, result: () => fromBytes(utf8(`\ufeff${miniSubmission()}`)) },
  {
    name: 'a byte above the limit of a file',
    code: 'yaml.too-large',
    isBad: true,
    marked: '',
    result: () => fromBytes(utf8(`# ${'x'.repeat(98)}\n`.repeat(limits.fileBytes / 101 + 1))),
  },
  {
    name: 'a sign above the limit of a line',
    code: 'yaml.too-large',
    isBad: true,
    marked: 'x'.repeat(limits.lineLength + 1),
    result: () => check(`oit: 1\n${'x'.repeat(limits.lineLength + 1)}\nprofile: mini-agency\n`),
  },
  {
    name: 'a long comment within the limits',
    code: 'yaml.too-large',
    isBad: false,
    result: () => check(`${miniSubmission()}# ${'x'.repeat(limits.lineLength - 2)}\n`),
  },
  {
    name: 'more findings than are shown',
    code: 'findings.more',
    isBad: true,
    result: () => shown(check(miniSubmission({}, manyUnknownKeys(limits.findingsOfCode + 1)))),
  },
  ...(
    [
      ['profile.base', 'unknown list', '"extends": "mini-agency-2499"', '"mini-agency-2499"'],
      ['profile.inconsistent', 'item that the other list does not have', '"extends": "mini-agency-2568", "items": { "O77": {} }', '"O77"'],
    ] as const
  ).flatMap(([code, name, content, marked]): BuiltCase[] => [
    { name, code, isBad: true, marked, result: () => ownList(content) },
    { name: `no ${name}`, code, isBad: false, result: () => ownList('"extends": "mini-agency-2568", "items": { "O4": null }') },
  ]),
  { name: 'no finding to leave out', code: 'findings.more', isBad: false, result: () => shown(check(miniSubmission())) },
];

const fixtures = readCodeFixtures();

describe('codes: fixtures', () => {
  for (const { file, code, isBad, text, wanted, also } of fixtures.filter((fixture) => fixture.isBad)) {
    it(`${code}: found in ${file}, at its place, and nothing else`, () => {
      assert.ok(isBad && wanted.some((finding) => finding.code === code), 'the fixture asks for its own code');
      const found = placeFindings(check(text).findings, text).filter((finding) => !also.has(finding.code));
      assert.deepEqual(found.map(describeFinding), [...wanted].sort((a, b) => a.line - b.line).map(describeFinding));
      for (const { code: wantedCode, line, column } of wanted.filter((finding) => finding.column !== null)) {
        const columns = found.filter((finding) => finding.code === wantedCode && finding.line === line).map((finding) => finding.column);
        assert.ok(columns.includes(column as number), `${wantedCode} in line ${line}: columns ${columns}, not ${column}`);
      }
    });
  }

  for (const { file, code, text } of fixtures.filter((fixture) => !fixture.isBad)) {
    it(`${code}: nothing is found in ${file}`, () => {
      assert.deepEqual(placeFindings(check(text).findings, text).map(describeFinding), []);
    });
  }
});

describe('codes: what no text file can show', () => {
  for (const { name, code, isBad, marked, result } of builtCases) {
    it(`${code}: ${isBad ? 'found in' : 'nothing in'} ${name}`, function () {
      this.timeout(300_000);
      const { findings, text } = result();
      if (!isBad) return assert.deepEqual(findings, []);
      if (code === 'findings.more') return assert.equal(findings.at(-1)?.code, code);
      assert.deepEqual(
        findings.map((finding) => finding.code),
        [code],
      );
      if (marked !== undefined) assert.equal(placeFindings(findings, text)[0]?.marked, marked);
    });
  }
});

describe('codes: every code', () => {
  const codes = [...definitions.keys()];

  it('has a case that fails and one that passes', () => {
    const cases = [...fixtures, ...builtCases];
    const has = (code: string, isBad: boolean) => cases.some((one) => one.code === code && one.isBad === isBad);
    assert.deepEqual(
      codes.filter((code) => !has(code, true)),
      [],
      'codes without a failing case',
    );
    assert.deepEqual(
      codes.filter((code) => !has(code, false)),
      [],
      'codes without a passing case',
    );
  });

  it('has no fixture of a code that is gone', () => {
    assert.deepEqual(
      fixtures.filter(({ code }) => !codes.includes(code)).map(({ file }) => file),
      [],
    );
  });
});

describe('codes: texts', () => {
  const findings: readonly CheckedFinding[] = [
    ...fixtures.flatMap(({ text }) => check(text).findings),
    ...builtCases.flatMap(({ result }) => result().findings),
  ];

  it('say something of every code that is met', () => {
    assert.deepEqual(
      [...definitions.keys()].filter((code) => !findings.some((finding) => finding.code === code)),
      [],
    );
  });

  for (const language of ['th', 'en'] as const) {
    it(`in ${language} are one line of 10 to 599 characters, without a value that is none`, () => {
      for (const finding of findings) {
        const text = formatFinding(finding, language);
        assert.ok(text.length >= 10 && text.length < 600, `${finding.code}: ${text.length} characters: ${text}`);
        assert.doesNotMatch(text, /undefined|\[object|\bnull\b|NaN|Infinity|[\r\n\t]| {2}|\s$|^\s/, finding.code);
        assert.doesNotMatch(text, /“”/, `${finding.code} quotes nothing: ${text}`);
      }
    });
  }

  it('begin with the item that they belong to, and name it nowhere else', () => {
    for (const language of ['th', 'en'] as const) {
      for (const finding of findings) {
        const text = formatFinding(finding, language);
        const { item } = finding;
        const start = item && /^O[1-9]\d?$/.test(item) ? `${item}: ` : '';
        assert.ok(text.startsWith(start), `${finding.code}: ${text}`);
        assert.doesNotMatch(text.slice(start.length), /^O\d+:/, finding.code);
        if (start) assert.doesNotMatch(text.slice(start.length), new RegExp(`(ข้อ|[Ii]tem) ${item}\\b`), `${finding.code}: ${text}`);
      }
    }
  });

  it('ask nothing in the middle of a sentence', () => {
    for (const finding of findings) {
      assert.doesNotMatch(formatFinding(finding, 'th'), /ใช่หรือไม่|ใช่ไหม|\?(?![^“]*”)/, finding.code);
    }
  });

  it('in Thai are Thai, in English have English words, and differ', () => {
    for (const finding of findings) {
      assert.match(formatFinding(finding, 'th'), /[ก-๙]{3}/, finding.code);
      assert.match(formatFinding(finding, 'en'), /[a-z]{2,} [a-z]{2,}/, finding.code);
      assert.notEqual(formatFinding(finding, 'th'), formatFinding(finding, 'en'), finding.code);
    }
  });

  for (const language of ['th', 'en'] as const) {
    it(`of fixes in ${language} say what is done, in one line, and quote something`, () => {
      const fixes = findings.flatMap(({ code, fix }) => (fix ? [{ code, text: formatFix(fix.title, language) }] : []));
      assert.ok(new Set(fixes.map(({ code }) => code)).size >= 25);
      for (const { code, text } of fixes) {
        assert.ok(text.length >= 5 && text.length < 300, `${code}: ${text.length} characters: ${text}`);
        assert.doesNotMatch(text, /undefined|\[object|\bnull\b|NaN|[\r\n\t]|\s$|^\s/, code);
        assert.doesNotMatch(text, /“\s*”/, `${code} quotes nothing: ${text}`);
      }
    });
  }

  it('exist for every note on a related place', () => {
    const notes = findings.flatMap(({ related }) => related.map(({ note }) => note));
    assert.ok(notes.length > 0);
    for (const note of notes) assert.notEqual(formatRelated(note, 'th'), formatRelated(note, 'en'));
  });
});
