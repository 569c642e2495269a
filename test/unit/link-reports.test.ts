import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/analysis/analyse';
import { judge, placeLinks } from '../../server/src/core/analysis/judge';
import type { ReportedFile } from '../../server/src/core/output/report/report';
import { isJudged } from '../../server/src/core/submission/links/judged-links';
import { testCatalog } from '../support/checking';
import { outcomeOf } from '../support/link-outcomes';
import { formatLinksReport } from '../support/reports';

const colouring = '\\e[31m';
const text = `oit: 1
fiscalYear: 2568
profile: mini-agency
agency: { name: หน่วยงานตัวอย่าง }
items:
  "O1${colouring}\\n::error::":
    answer: มี
    urls: ["https://mini.example/${colouring}<&'\\u0001"]
`;

/** The links of the text, whose site sends on in colour. */
function hostileLinks(): ReportedFile {
  const analysis = analyse(text, { catalog: testCatalog, today: null, isUtf8: false });
  const outcome = outcomeOf({ failure: { kind: 'malformed-redirect', detail: 'http://\u001b[2J\u202e\n' } });
  const knowledge = { outcomeOf: () => outcome, randomPageOf: () => null, contentOf: () => null };
  const links = placeLinks(judge(analysis, { knowledge, excluded: [] }));
  assert.ok(links.length === 1);
  return {
    path: 'a\u001b[31m\n.oit.yaml',
    uri: 'a.oit.yaml',
    text,
    ...{ findings: [], silenced: [], profile: null, completeness: null, score: null },
    links: links.filter(isJudged),
  };
}

describe('reports of links: what a file or a site says', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  const control = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;
  const files = [hostileLinks()];

  it('does nothing to a terminal', () => {
    assert.equal(files[0]?.links[0]?.verdict.kind, 'dead');
    const report = formatLinksReport({ form: 'text', language: 'en' }, files);
    assert.doesNotMatch(report, control);
    assert.equal(report.split('\n').length, 6);
  });

  it('does nothing to the log of a workflow, and begins no command there', () => {
    const report = formatLinksReport({ form: 'github', language: 'en' }, files);
    assert.doesNotMatch(report, control);
    assert.match(report, /^::error [^\n]+\n$/);
  });

  it('is well-formed XML', () => {
    const report = formatLinksReport({ form: 'junit', language: 'en' }, files);
    for (const sign of ['\u0001', '\u001b', '<&', "'"]) assert.ok(!report.includes(sign), JSON.stringify(sign));
    assert.match(report, /&lt;&amp;&apos;/);
  });
});
