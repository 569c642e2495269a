import { formatNewerVersion } from '../../../analysis/codes/format-newer-version';
import type { TextEdit } from '../../../findings/finding';
import { profileInvalid } from '../../../profile/codes/profile-invalid';
import { profileUnknown } from '../../../profile/codes/profile-unknown';
import type { Profile } from '../../../profile/profile';
import { keysBefore } from '../../../schema/key-order';
import { setPair } from '../../../yaml/pair-edits';
import { childOf } from '../../../yaml/syntax-tree';
import { type Offer, offer, type Scene } from '../scene';
import { waysOut } from './ways';

/** Gives the offers of the lists of items: those of the same kind first, then by the year that is named, the later before. */
export function offerLists(scene: Scene): readonly (Offer | null)[] {
  const { catalog, root } = scene;
  const typed = (key: string) => {
    const node = childOf(root, key);
    return node?.kind === 'scalar' ? node.text.trim() : '';
  };
  const kind = catalog.nearestName(typed('profile')) ?? typed('profile');
  const year = Number(typed('fiscalYear'));
  const distance = ({ profile, fiscalYear }: Profile) => (profile === kind ? 0 : 1000) + Math.abs(fiscalYear - (year || 3000));
  return [...catalog.profiles]
    .sort((a, b) => distance(a) - distance(b) || b.fiscalYear - a.fiscalYear)
    .map(({ profile, fiscalYear, title }) => offer({ kind: 'list', profile, fiscalYear, title }, chooseList(scene, profile, fiscalYear)));
}

function chooseList({ text, root }: Scene, profile: string, fiscalYear: number): readonly TextEdit[] | null {
  if (root.kind !== 'map') return null;
  const set = (key: string, value: string) => {
    const node = childOf(root, key);
    return node?.kind === 'scalar' && node.text === value ? [] : setPair(text, root, key, value, keysBefore([], key));
  };
  const [years, kinds] = [set('fiscalYear', String(fiscalYear)), set('profile', profile)];
  return years && kinds && [...years, ...kinds].sort((a, b) => a.span.start - b.span.start);
}

export const headWays = [
  waysOut(formatNewerVersion, ({ span, args: { supported } }) => [
    offer({ kind: 'replace', with: String(supported) }, { span, newText: String(supported) }),
  ]),
  waysOut(profileUnknown, (_finding, scene) => offerLists(scene)),
  waysOut(profileInvalid, (_finding, scene) => offerLists(scene)),
];
