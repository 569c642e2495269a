import assert from 'node:assert/strict';
import { arrangeForNextYear } from '../../client/src/next-year/arrange-for-next-year';
import type { ProfileSummary } from '../../server/src/protocol';

const list = (id: string): ProfileSummary => ({
  ...{ id, title: id, fiscalYear: Number(id.slice(-4)), itemCount: 1, confidence: '', fromWorkspace: false, base: null, offices: [] },
});
const offered = {
  profiles: ['national-2570', 'city-2570', 'national-2569', 'city-2568', 'city-2565', 'city-2569'].map(list),
  suggested: 'national-2570',
};
const arrange = (former: string | null) => arrangeForNextYear(former)(offered).map(({ id }) => id);

describe('lists offered for the next year', () => {
  it('begin with the next one of the kind, and have the former one not at all', () => {
    assert.deepEqual(arrange('city-2565'), ['city-2568', 'city-2569', 'city-2570', 'national-2570', 'national-2569']);
    assert.deepEqual(arrange('city-2569'), ['city-2570', 'city-2568', 'city-2565', 'national-2570', 'national-2569']);
  });

  it('stay as they are where nothing is known of the former one', () => {
    assert.deepEqual(
      arrange(null),
      offered.profiles.map(({ id }) => id),
    );
  });
});
