import assert from 'node:assert/strict';
import { mergeRuns } from '../../server/src/lsp/merge-runs';

describe('language server: merged runs', () => {
  it('run one at a time, and once more for all calls that came meanwhile', async () => {
    const ends: (() => void)[] = [];
    let running = 0;
    const run = mergeRuns(async () => {
      running++;
      assert.equal(running, 1);
      await new Promise<void>((resolve) => ends.push(resolve));
      running--;
    });
    const endOne = async () => {
      ends.at(-1)?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    run();
    run();
    run();
    assert.equal(ends.length, 1);
    await endOne();
    assert.equal(ends.length, 2);
    await endOne();
    assert.equal(ends.length, 2);
    run();
    assert.equal(ends.length, 3);
    await endOne();
    assert.equal(running, 0);
  });
});
