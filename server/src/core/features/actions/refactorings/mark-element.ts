import { pathOf, trailTo } from '../../../yaml/trail';
import { offerElement } from '../element-edits';
import type { ItemRefactoring } from './refactoring';

/** Says of the element in whose line one stands that it is shown, where, not yet, or does not exist here. */
export const markElement: ItemRefactoring = {
  name: 'markElement',
  find(scene, item, cursor) {
    const [, , part, id] = pathOf(trailTo(scene.root, cursor));
    const element = scene.profile?.itemById.get(item.id)?.elements?.find((each) => each.id === id);
    return part === 'elements' && element ? offerElement(scene, item, element) : [];
  },
};
