import { createFinding } from '../findings/finding';
import { replaceFix } from '../findings/fix';
import type { Profile, ProfileItem } from '../profile/profile';
import type { Rule } from './rule';

/** Lists named in one message. */
const listsNamed = 3;

const words = (title: string) => title.replace(/[\s()]+/g, '');

/** The profile's own item of the same title, where the file does not answer it yet. */
function findSameTitle(titles: readonly string[], profile: Profile, isAnswered: (id: string) => boolean): ProfileItem | undefined {
  const wanted = new Set(titles.map(words));
  return profile.items.find(
    (item) => !isAnswered(item.id) && [item.title, ...(item.titleAliases ?? [])].some((title) => wanted.has(words(title))),
  );
}

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
      const ofKind = elsewhere.filter((other) => other.profile === profile.profile).map(({ title }) => title);
      const meant = findSameTitle(ofKind, profile, (own) => submission.itemById.has(own));
      const last = profile.items.at(-1)?.id ?? '';
      const args = { key, profile: profile.id, elsewhere: elsewhere.slice(0, listsNamed), last };
      return createFinding('item.unknown', keySpan, args, { item: id, fix: meant ? replaceFix(keySpan, meant.id) : null });
    });
  },
};
