import assert from 'node:assert/strict';
import { streamedFormats } from '../../server/src/cli/formats';
import { formatFinding, type Language, type ReportedFile } from '../../server/src/core';
import { createBook, renderAgencyPage } from '../../server/src/core/output/review-report/render-report';
import { sha256 } from '../../server/src/platform/sha256';
import { check, readRepositoryFile } from '../support/checking';
import { hostileCheck, hostileLinks, hostileReview } from '../support/hostile-report';
import { assertHarmless } from '../support/page';
import { findJunitFaults, findSarifFaults } from '../support/report-schemas';
import { type FormName, formatCheckReport, formatLinksReport, formNames, toReported } from '../support/reports';

const languages: readonly Language[] = ['th', 'en'];
const examples = ['complete-2568', 'in-progress-2568', 'district-2565'].map((name) => {
  const path = `examples/${name}.oit.yaml`;
  return toReported(path, check(readRepositoryFile(path)));
});
const failure = 'cannot read <\u001b[31m&]]>\n::error::\ud800';
const subjects = {
  'oit check': { format: formatCheckReport, hostile: hostileCheck() },
  'oit links': { format: formatLinksReport, hostile: hostileLinks() },
};

/** Gives what a form has against what it was made into. */
const findFaults: Readonly<Record<FormName, (report: string) => readonly string[] | Promise<readonly string[]>>> = {
  text: () => [],
  json: (report) => [typeof JSON.parse(report)].filter((type) => type !== 'object'),
  jsonl: (report) =>
    report
      .trimEnd()
      .split('\n')
      .map((line) => typeof JSON.parse(line))
      .filter((type) => type !== 'object'),
  sarif: findSarifFaults,
  junit: findJunitFaults,
  github: (report) => report.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice)(?: [a-z]+=[^:]*)?::./.test(line)),
};

/** What steers a terminal, or cannot be encoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const steering = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

describe('reports: every form of every command', () => {
  it('are tried with what harms in what every one of them shows', () => {
    const { findings, silenced, profile, path } = subjects['oit check'].hostile;
    const messages = findings.map((finding) => formatFinding(finding, 'th')).join('\n');
    assert.ok(profile && silenced.length > 0 && findings.some(({ severity }) => severity === 'error'));
    for (const sign of ['<b>', '::error', '%0A', '](']) assert.ok(messages.includes(sign), sign);
    assert.match(path, steering);
    assert.ok(subjects['oit links'].hostile.links.some(({ verdict }) => verdict.kind === 'dead'));
  });

  it('there is one of each that the commands write file by file', () =>
    assert.deepEqual([...streamedFormats].sort(), [...formNames].sort()));

  for (const [name, { format, hostile }] of Object.entries(subjects))
    for (const form of formNames) {
      it(`${name} --format ${form} is what it says it is, of no file and of many, in both languages`, async () => {
        for (const language of languages)
          for (const files of [[], examples, [...examples, hostile]] satisfies ReportedFile[][])
            assert.deepEqual(await findFaults[form](format({ form, language }, files)), []);
      });

      it(`${name} --format ${form} is harmed by nothing that a submission, a site or the name of a file holds`, async () => {
        const report = format({ form, language: 'th', summary: { failures: [failure] } }, [hostile]);
        assert.doesNotMatch(report, steering);
        assert.deepEqual(await findFaults[form](report), []);
      });
    }
});

describe('reports: the page', () => {
  for (const language of languages)
    it(`is harmed by nothing that a submission, a site or the name of a file holds (${language})`, () => {
      const { path, review } = hostileReview(language);
      assert.ok(review && review.links.faulty.length > 0 && review.suppressions.length > 0);
      const book = createBook({ language, sha256, today: { year: 2568, month: 3, day: 20 } });
      book.add(review, path);
      book.addPage(review, path, 'a.html');
      book.addUnread(failure);
      const pages = { alone: renderAgencyPage(review, { language, sha256 }), several: [...book.write()].join('') };
      for (const page of Object.values(pages)) assert.doesNotMatch(page, steering);
      assertHarmless(pages.alone);
      for (const sign of ['<b>', '](', ']]>', '::error'])
        assert.ok(assertHarmless(pages.several, { scripts: 1 }).text.includes(sign), sign);
    });
});

describe('reports: JUnit', () => {
  const suiteOf = (path: string, text: string) => formatCheckReport({ form: 'junit', language: 'en' }, [toReported(path, check(text))]);
  const text = `oit: 1
fiscalYear: 2568
profile: mini-agency
agency: { name: x, website: https://mini.example }
items:
  O1:
    answer: มี
    urls: [mini.example/a, "http://mini.example/b"]
`;

  it('has a case for every item of the list, and one for what belongs to none', () => {
    const names = [...suiteOf('a', text).matchAll(/<testcase classname="a" name="([^" ]*)/g)].map(([, name]) => name);
    const ids = [...(check(text).profile?.itemById.keys() ?? [])];
    assert.deepEqual(names, ['what', ...ids]);
  });

  it('fails a case once for all errors of its item, and tells the rest beside it', () => {
    const { findings } = check(text);
    const ofItem = findings.filter(({ item }) => item === 'O1');
    const [xml = ''] = /<testcase classname="a" name="O1[\s\S]*?<\/testcase>/.exec(suiteOf('a', text)) ?? [];
    assert.equal(xml.match(/<failure /g)?.length, 1);
    const [failed = '', told = ''] = xml.split('</failure>');
    const count = (part: string) => part.match(/a:\d+:\d+: /g)?.length ?? 0;
    const errors = ofItem.filter(({ severity }) => severity === 'error').length;
    assert.ok(errors > 0 && ofItem.length > errors);
    assert.deepEqual([count(failed), count(told)], [errors, ofItem.length - errors]);
  });

  it('says what could not be done', async () => {
    const report = formatCheckReport({ form: 'junit', language: 'en', summary: { failures: ['cannot read b'] } }, []);
    assert.match(report, /<testsuite name="oit check" tests="1" failures="0" errors="1" skipped="0">/);
    assert.match(report, /<error type="failed" message="cannot read b"\/>/);
  });
});

describe('reports: annotations', () => {
  it('stand at every finding of a check, with its code', () => {
    const result = check(readRepositoryFile('examples/in-progress-2568.oit.yaml'));
    const lines = formatCheckReport({ form: 'github', language: 'th' }, [toReported('a,b.oit.yaml', result)])
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, result.findings.length);
    const words = { error: 'error', warning: 'warning', info: 'notice' };
    for (const [index, { code, severity }] of result.findings.entries())
      assert.match(lines[index] ?? '', new RegExp(`^::${words[severity]} file=a%2Cb\\.oit\\.yaml,line=\\d+,col=\\d+,title=${code}::`));
  });
});
