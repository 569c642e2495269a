import assert from 'node:assert/strict';
import { type CheckResult, type Completion, checkSubmission, expandSnippet, findCompletions } from '../../server/src/core';
import { miniSubmission, readRepositoryFile, testCatalog } from '../support/checking';
import { atDepth } from '../support/depth';
import { createRandom } from '../support/random';

const today = { year: 2568, month: 3, day: 20 };

const texts = [
  ...['complete-2568', 'district-2565', 'in-progress-2568'].map((name) => readRepositoryFile(`examples/${name}.oit.yaml`)),
  readRepositoryFile('test/fixtures/district-2565-result.oit.yaml'),
  miniSubmission({
    O1: 'O1:\n  answer: มี\n  urls:\n  - https://mini.example/o1\n  - url: https://mini.example/o1b\n    note: ก\n\n  elements: { structure: true,\n    contact: "https://mini.example/c" }\n',
    O3: 'O3:\n\n    answer: "มี"\n\n    division:\n      - ก\n\n      - ข\n    description: >-\n\n      หน้าหลัก\n\n    approval:\n      reported: { by: , on: }\n\n    period: ',
  }),
  '# ก\n\noit: 1\n\n\nitems:\n\n\n',
];

/** Takes an entry; at its tab stops stands what is preset. */
function take(text: string, { span, newText, isSnippet }: Completion): string {
  return text.slice(0, span.start) + (isSnippet ? expandSnippet(newText) : newText) + text.slice(span.end);
}

function unreadable({ findings }: CheckResult): string[] {
  return findings.flatMap(({ code }) => (code.startsWith('yaml.') && code !== 'yaml.empty' ? [code] : []));
}

describe('completion anywhere', () => {
  it('leaves a readable file readable, and what stands around the cursor', () => {
    const random = createRandom(10);
    const check = (text: string, before: CheckResult | null = null) => checkSubmission(text, { catalog: testCatalog, today }, before);
    const checked = texts.map((text) => check(text));
    let count = 0;
    for (let round = 0; round < atDepth(2_000, 6_000); round++) {
      const before = random.pick(checked);
      const { text } = before;
      const offset = random.below(text.length + 1);
      const entries = findCompletions(before, offset, 'th', today);
      for (const entry of entries.length === 0 ? [] : [random.pick(entries), random.pick(entries)]) {
        const { span } = entry;
        assert.ok(
          span.start <= offset && offset <= span.end && !/[\r\n]/.test(text.slice(span.start, span.end)),
          `${entry.label} at ${offset}`,
        );
        const after = check(take(text, entry), before);
        const line = text.slice(Math.max(0, offset - 80), offset);
        assert.deepEqual(unreadable(after), unreadable(before), `${JSON.stringify(entry)} behind ${JSON.stringify(line)}`);
        count++;
      }
      // One sign is missing, as while it is typed: nothing is thrown.
      const broken = check(text.slice(0, offset) + text.slice(offset + 1), before);
      findCompletions(broken, offset, 'en', null);
    }
    assert.ok(count > 500, `${count}`);
  }).timeout(atDepth(300_000, 2_400_000));
});
