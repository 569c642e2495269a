import type { Span } from '../../../ground/span';
import type { Profile } from '../../../profile/profile';
import { itemDuplicate } from '../../../rules/item/duplicate';
import { itemMissing } from '../../../rules/item/missing';
import { itemUnknown } from '../../../rules/item/unknown';
import { insertItems } from '../../../rules/writing/item-insertion';
import { setAside } from '../../../yaml/set-aside';
import { trailTo } from '../../../yaml/trail';
import { type Offer, offer, type Scene } from '../scene';
import { waysOut } from './ways';

/** An item under a wrong key: it becomes one of those that are missing, or a comment. */
function offerOtherKey(
  scene: Scene,
  span: Span,
  key: string,
  alike: (item: Profile['items'][number]) => boolean,
): readonly (Offer | null)[] {
  const { profile, submission, text, root } = scene;
  const free = profile?.items.filter(({ id }) => !submission?.itemById.has(id) && !submission?.emptyItemSpans.has(id)) ?? [];
  const ordered = [...free.filter(alike), ...free.filter((item) => !alike(item))];
  return [
    ...ordered.map(({ id, title }) => offer({ kind: 'renumber', item: id, title }, { span, newText: id })),
    offer({ kind: 'set-aside', what: key }, setAside(text, trailTo(root, span))),
  ];
}

export const itemWays = [
  waysOut(itemUnknown, ({ span, args: { key, elsewhere } }, scene) =>
    offerOtherKey(scene, span, key, ({ title }) => elsewhere.some((other) => other.title === title)),
  ),
  waysOut(itemDuplicate, ({ span, args: { key } }, scene) => {
    const [aside, ...others] = offerOtherKey(scene, span, key, () => false).toReversed();
    return [aside ?? null, ...others.toReversed()];
  }),
  waysOut(itemMissing, ({ args: { item } }, scene) => {
    const { context, root, profile } = scene;
    const wanted = profile?.itemById.get(item);
    return context && wanted ? [offer({ kind: 'insert', what: item }, insertItems(context, root, [wanted]))] : [];
  }),
];
