import assert from 'node:assert/strict';
import { faults, placeFaults } from '../support/faults/fault-list';
import { useFaultServers } from '../support/faults/fault-server';
import { loadTestAuthority } from '../support/faults/tls-faults';
import { ask, judge, useLinkCheckers } from '../support/link-checking';

describe('links: the verdict on every fault', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('is right', async () => {
    const places = await placeFaults(start);
    const checker = createChecker({ authorities: await loadTestAuthority(), policy: { timeout: 5_000 } });
    await ask(checker, [...places.values()]);
    const wrong = faults.flatMap((fault) => {
      const url = places.get(fault) as string;
      const { kind, evidence } = judge(checker, url);
      return kind === fault.verdict ? [] : [`${fault.name}: ${kind}, not ${fault.verdict} (${JSON.stringify(evidence)})`];
    });
    assert.deepEqual(wrong, []);
  }).timeout(240_000);
});
