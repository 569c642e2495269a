import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readRounds } from '../../server/src/core';
import { limits } from '../../server/src/core/ground/limits';
import { roundFiles } from '../../server/src/platform/round-files';
import { checkAsJson, runCli, runCliBeside } from '../support/cli';
import { atDepth } from '../support/depth';
import fc from '../support/property';
import { useTemporaryFolder } from '../support/temporary';

const progress = readFileSync('examples/in-progress-2568.oit.yaml', 'utf8');
const complete = readFileSync('examples/complete-2568.oit.yaml', 'utf8');

interface RoundsReport {
  readonly files: readonly {
    readonly path: string;
    readonly rounds: string;
    readonly recorded: boolean;
    readonly notes: readonly string[];
    readonly round: {
      readonly day: string;
      readonly ready: number;
      readonly counts: unknown;
      readonly score: { readonly oit: { low: number } };
    };
    readonly changes: { readonly since: string; readonly ready: { before: number; now: number }; readonly becameReady: unknown[] } | null;
    readonly agenda: readonly unknown[];
  }[];
}

describe('oit review', () => {
  const folder = useTemporaryFolder();
  const place = (name: string) => path.join(folder(), name);
  const write = (text: string | Uint8Array, name = 'a.oit.yaml') => {
    writeFileSync(place(name), text);
    return place(name);
  };
  const rounds = (name = 'a') => readFileSync(place(`${name}.oit-reviews.jsonl`), 'utf8');
  const review = (...args: string[]) => runCli(['review', '--lang', 'en', ...args]);
  const reviewAsJson = (...args: string[]) => {
    const result = review('--format', 'json', ...args);
    return { ...result, report: JSON.parse(result.stdout) as RoundsReport };
  };

  it('records a round beside the submission, and the next time tells what has changed', () => {
    const file = write(progress);
    const first = review(file, '--today', '2568-03-05');
    assert.equal(first.code, 0, first.stderr);
    assert.match(first.stdout, /Recorded the round of 5 March 2568/);
    assert.match(first.stdout, /There is no round of an earlier day/);
    const before = rounds();
    write(complete);
    const second = review(file, '--today', '2568-03-20');
    assert.equal(second.code, 0, second.stderr);
    assert.match(second.stdout, /Since the round of 5 March 2568 \(15 days ago\)/);
    assert.match(second.stdout, /Became ready: \d+ items/);
    assert.ok(rounds().startsWith(before) && rounds().endsWith('\n'));
    assert.equal(rounds().trimEnd().split('\n').length, 2);
    assert.deepEqual(readdirSync(folder()).sort(), ['a.oit-reviews.jsonl', 'a.oit.yaml']);
  });

  it('says the numbers of the check, whatever the findings', () => {
    const file = write(progress);
    const { code, report } = reviewAsJson(file, '--today', '2568-03-05');
    assert.equal(code, 0);
    const [reviewed] = report.files;
    const checked = checkAsJson([file, '--today', '2568-03-05']).report;
    assert.deepEqual(reviewed?.round.counts, checked.summary);
    assert.equal(reviewed?.round.ready, checked.files[0]?.completeness?.ready);
    assert.equal(reviewed?.round.score.oit.low, checked.files[0]?.score?.oit);
  });

  it('on a dry run records nothing', () => {
    const { code, report } = reviewAsJson(write(progress), '--dry-run');
    assert.deepEqual([code, report.files[0]?.recorded], [0, false]);
    assert.deepEqual(readdirSync(folder()), ['a.oit.yaml']);
  });

  it('keeps of each submission of a folder rounds of its own', () => {
    write(progress);
    write(complete, 'b.oit.yaml');
    assert.equal(review(folder()).code, 0);
    assert.ok(rounds('a') !== rounds('b'));
  });

  it('tells of a line that cannot be read and leaves it byte for byte; a line without an end stays whole', () => {
    const file = write(progress);
    review(file, '--today', '2568-03-05');
    const broken = Buffer.concat([Buffer.from('{"oitReview":1,"day"\n'), Buffer.from(rounds().trimEnd())]);
    write(broken, 'a.oit-reviews.jsonl');
    const { code, report } = reviewAsJson(file, '--today', '2568-03-20');
    assert.equal(code, 0);
    assert.match(report.files[0]?.notes[0] ?? '', /^line 1 cannot be read/);
    assert.equal(report.files[0]?.changes?.since, '2568-03-05');
    const after = readFileSync(place('a.oit-reviews.jsonl'));
    assert.ok(after.subarray(0, broken.length).equals(broken));
    assert.equal(readRounds(after).rounds.length, 2);
  });

  it('compares a second round of a day with the day before', () => {
    const file = write(progress);
    for (const day of ['2568-03-05', '2568-03-20', '2568-03-20']) review(file, '--today', day);
    const { report } = reviewAsJson(file, '--today', '2568-03-20');
    assert.equal(report.files[0]?.changes?.since, '2568-03-05');
    assert.equal(rounds().trimEnd().split('\n').length, 4);
  });

  it('two at once write two whole lines', async () => {
    const file = write(progress);
    const runs = atDepth(2, 12);
    const results = await Promise.all(Array.from({ length: runs }, () => runCliBeside(['review', file])));
    assert.deepEqual(
      results.map(({ code }) => code),
      Array.from({ length: runs }, () => 0),
    );
    const reading = readRounds(readFileSync(place('a.oit-reviews.jsonl')));
    assert.deepEqual([reading.rounds.length, reading.problems], [runs, []]);
    assert.deepEqual(readdirSync(folder()).sort(), ['a.oit-reviews.jsonl', 'a.oit.yaml'], 'no lock is left');
  });

  it('finds the rounds of a submission that was renamed, says what to do, and moves nothing', () => {
    const file = write(progress);
    review(file, '--today', '2568-03-05');
    renameSync(file, place('b.oit.yaml'));
    const renamed = review(place('b.oit.yaml'), '--today', '2568-03-20');
    assert.equal(renamed.code, 2);
    assert.match(renamed.stderr, /a\.oit-reviews\.jsonl is of the same agency and list.*rename its rounds to .*b\.oit-reviews\.jsonl/);
    assert.ok(!existsSync(place('b.oit-reviews.jsonl')));
    renameSync(place('a.oit-reviews.jsonl'), place('b.oit-reviews.jsonl'));
    const { report } = reviewAsJson(place('b.oit.yaml'), '--today', '2568-03-20');
    assert.equal(report.files[0]?.changes?.since, '2568-03-05');
  });

  it('begins anew beside them where that is said', () => {
    const file = write(progress);
    review(file);
    renameSync(file, place('b.oit.yaml'));
    assert.equal(review(place('b.oit.yaml'), '--start-new').code, 0);
    assert.ok(existsSync(place('b.oit-reviews.jsonl')));
  });

  it('records nothing of what cannot be read, and says how to find out why', () => {
    for (const text of ['oit: [', 'oit: 1\nfiscalYear: 2599\nprofile: unknown-2599\nitems: {}\n']) {
      const { code, stderr } = review(write(text));
      assert.equal(code, 2);
      assert.match(stderr, /No round can be recorded.*oit check/);
    }
    assert.deepEqual(readdirSync(folder()), ['a.oit.yaml']);
  });

  it('says what stands in its way, and the other submissions are recorded', () => {
    mkdirSync(place('a.oit-reviews.jsonl'));
    write(progress);
    write(complete, 'b.oit.yaml');
    const { code, stderr, stdout } = review(folder());
    assert.equal(code, 2);
    assert.match(stderr, /cannot record in .*a\.oit-reviews\.jsonl/);
    assert.match(stdout, /b\.oit-reviews\.jsonl/);
  });

  it('does not write into a file that may only be read', () => {
    const file = write(progress);
    review(file);
    const before = rounds();
    chmodSync(place('a.oit-reviews.jsonl'), 0o444);
    const { code, stderr } = review(file);
    assert.equal(code, 2);
    assert.match(stderr, /may only be read/);
    assert.equal(rounds(), before);
  });

  it('takes no file for rounds that is too large for them', () => {
    const file = write(progress);
    write('', 'a.oit-reviews.jsonl');
    truncateSync(place('a.oit-reviews.jsonl'), limits.reviewsBytes + 1);
    const { code, stderr } = review(file);
    assert.equal(code, 2);
    assert.match(stderr, /move it elsewhere, then record again/);
    assert.equal(statSync(place('a.oit-reviews.jsonl')).size, limits.reviewsBytes + 1);
  });

  it('follows a link to the file of rounds', () => {
    const file = write(progress);
    write('', 'shared.txt');
    symlinkSync(place('shared.txt'), place('a.oit-reviews.jsonl'));
    assert.equal(review(file).code, 0);
    assert.equal(readRounds(readFileSync(place('shared.txt'))).rounds.length, 1);
  });

  it('refuses what it does not know', () => {
    assert.equal(review().code, 2);
    assert.match(review(write(progress), '--format', 'xml').stderr, /--format must be text or json/);
    assert.match(review(write(progress), '--offline').stderr, /--offline goes with --links/);
    assert.equal(review(place('none.oit.yaml')).code, 2);
    assert.ok(!existsSync(place('a.oit-reviews.jsonl')));
  });

  it('never changes an earlier byte, whatever lies there', async () => {
    const file = place('any.oit-reviews.jsonl');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        writeFileSync(file, bytes);
        await roundFiles.append(file, '{"a":1}');
        const after = readFileSync(file);
        assert.ok(after.subarray(0, bytes.length).equals(bytes));
        const added = after.subarray(bytes.length).toString();
        assert.equal(added, bytes.length === 0 || bytes.at(-1) === 0x0a ? '{"a":1}\n' : '\n{"a":1}\n');
      }),
      { numRuns: atDepth(30, 300) },
    );
  });
});
