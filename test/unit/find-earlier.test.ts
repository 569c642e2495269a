import assert from 'node:assert/strict';
import { findEarlier } from '../../client/src/plan/find-earlier';

describe('the submission of the year before', () => {
  const of = (agency: string | null, fiscalYear: number | null) => ({ agency, fiscalYear });
  const know = (known: ReturnType<typeof of> | undefined) => known;

  it('is of the same agency and of an earlier year, the latest first', () => {
    const others = [of('ก', 2565), undefined, of('ก', 2567), of('ข', 2567), of('ก', 2568), of('ก', 2569), of('ก', null), of(null, 2567)];
    assert.deepEqual(findEarlier(of('ก', 2568), others, know), [of('ก', 2567), of('ก', 2565)]);
  });

  it('is none of a submission that does not say whose it is, and of which year', () => {
    for (const own of [undefined, of(null, 2568), of('', 2568), of('ก', null)])
      assert.deepEqual(findEarlier(own, [of('ก', 2567), of(null, 2567), of('', 2567)], know), []);
  });
});
