import { createFinding } from '../finding';
import type { Profile } from '../profile/profile';
import type { Rule } from './rule';

/** Lists named in one message. */
const listsNamed = 3;

export const itemUnknown: Rule<'item.unknown'> = {
  code: 'item.unknown',
  severity: 'error',
  source: 'defects 4.3: O36 in a list of 22 items',
  check({ submission, profile, catalog }) {
    if (!profile) return [];
    const nearness = (other: Profile) => (other.profile === profile.profile ? 0 : 1);
    const others = catalog.profiles
      .filter((other) => other !== profile)
      .sort((a, b) => nearness(a) - nearness(b) || b.fiscalYear - a.fiscalYear);
    const unknown = submission.items.filter((item) => !profile.itemById.has(item.id));
    return unknown.map(({ id, key, keySpan }) => {
      const elsewhere = others.flatMap((other) => {
        const item = other.itemById.get(id);
        return item ? [{ fiscalYear: other.fiscalYear, profile: other.profile, title: item.title }] : [];
      });
      const last = profile.items.at(-1)?.id ?? '';
      return createFinding(
        'item.unknown',
        keySpan,
        { key, profile: profile.id, elsewhere: elsewhere.slice(0, listsNamed), last },
        { item: id },
      );
    });
  },
};
