import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describeStatus } from '../../client/src/status/describe-status';
import { statusTexts } from '../../client/src/status/status-texts';
import { describeSubmission } from '../../client/src/tree/describe-submission';
import { treeTexts } from '../../client/src/tree/tree-texts';
import { checkBytes, reviewSubmission, summarizeSubmission } from '../../server/src/core';
import { formatRange } from '../../server/src/core/analysis/score/score';
import { buildPackage } from '../../server/src/core/output/package/build-package';
import { describePackage } from '../../server/src/core/output/package/package-content';
import { renderAgencyPage } from '../../server/src/core/output/review-report/render-report';
import { testCatalog } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { readPage } from '../support/page';
import { formatCheckReport, toReported } from '../support/reports';

const today = { year: 2568, month: 3, day: 20 };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const examples = readdirSync('examples').flatMap((name) => (name.endsWith('.oit.yaml') ? [`examples/${name}`] : []));

const inputs = [
  ...examples.map((file) => ({ file, bytes: readFileSync(file) })),
  { file: 'test/fixtures/district-2565-result.oit.yaml', bytes: readFileSync('test/fixtures/district-2565-result.oit.yaml') },
  ...readCodeFixtures().map(({ file }) => ({ file, bytes: readFileSync(file) })),
];

/** Every number that is said of a file, by who says it. */
async function readAccounts(file: string, bytes: Uint8Array) {
  const result = checkBytes(bytes, { catalog: testCatalog, today });
  const review = reviewSubmission(result, 'th');
  const fileName = path.basename(file);
  const { zip } = await buildPackage(
    describePackage({ bytes, fileName, result, draft: true, day: today, evidence: [], language: 'th', sha256 }),
    sha256,
  );
  const packed = Object.entries(unzipSync(zip)).find(([name]) => name.endsWith('DRAFT-submission.json'));
  assert.ok(packed);
  return {
    ...{ result, review, summary: summarizeSubmission(result, 'th') },
    json: JSON.parse(formatCheckReport({ form: 'json', language: 'th' }, [toReported(file, result)])).files[0],
    text: formatCheckReport({ form: 'text', language: 'th' }, [toReported(file, result)]),
    packed: JSON.parse(strFromU8(packed[1])),
    page: review && readPage(renderAgencyPage(review, { language: 'th', sha256 })).text,
  };
}

describe('one account of a submission', () => {
  for (const { file, bytes } of inputs)
    it(`tree, status, report, command line and package say the same of ${file}`, async () => {
      const { result, review, summary, json, text, packed, page } = await readAccounts(file, bytes);
      const { completeness, score, counts } = result;
      assert.deepEqual([summary.errors, summary.warnings], [counts.errors, counts.warnings]);
      assert.deepEqual(json.completeness, packed.completeness);
      assert.deepEqual(json.score, packed.score);
      if (!completeness || !review) {
        assert.deepEqual([completeness, review, json.completeness], [null, null, null]);
        assert.ok(summary.problem);
        return;
      }
      const { ready, total } = completeness;
      const states = Object.fromEntries(completeness.items);
      for (const said of [summary, review, json.completeness]) assert.deepEqual([said.ready, said.total], [ready, total]);
      for (const items of [summary.items, review.items])
        assert.deepEqual(Object.fromEntries(items.map(({ id, state }) => [id, state])), states);
      assert.deepEqual(json.completeness.items, states);
      const shown = { ...summary, uri: 'file:///a.oit.yaml', version: null, items: [] };
      const row = describeSubmission(shown, { name: 'ก', part: null }, { isShown: true, items: [], hidden: 0 }, treeTexts.th);
      const facts = {
        server: 'running',
        progress: { isLoading: false, read: 1, found: 1, leftOut: 0 },
        submissions: [],
        active: shown,
      } as const;
      const status = describeStatus(facts, statusTexts.th);
      assert.ok(status);
      assert.ok(row.description.startsWith(`${ready}/${total}`), row.description);
      assert.ok(status.text.includes(`${ready}/${total}`), status.text);
      assert.ok(text.includes(`${ready}/${total}`));
      assert.ok(page?.includes(`ข้อที่พร้อม ${ready} จาก ${total}`));
      if (!score) {
        assert.deepEqual([summary.score, review.score, json.score], [null, null, null]);
        return;
      }
      const oit = formatRange(score.low.oit, score.high.oit);
      for (const said of [row.description, text]) assert.ok(said.includes(oit), `${oit} in ${said}`);
      assert.ok(page?.includes(oit.replace('-', '–')));
      assert.deepEqual(
        [review.score?.oit, json.score.low.oit, json.score.high.oit],
        [{ low: score.low.oit, high: score.high.oit }, score.low.oit / 100, score.high.oit / 100],
      );
      const inGroups = new Map(summary.groups.map(({ id, ready: done, total: all }) => [id, `${done}/${all}`]));
      for (const { id, ready: done, total: all } of review.indicators.flatMap((indicator) => [indicator, ...indicator.subIndicators]))
        assert.equal(inGroups.get(id), `${done}/${all}`, id);
    });
});
