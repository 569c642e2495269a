import { elementMissing } from '../../../rules/element/missing';
import { elementUnknown } from '../../../rules/element/unknown';
import { setAside } from '../../../yaml/set-aside';
import { toScalar } from '../../../yaml/to-scalar';
import { trailTo } from '../../../yaml/trail';
import { offerElement, setElements } from '../element-edits';
import { itemHolding, offer } from '../scene';
import { waysOut } from './ways';

export const elementWays = [
  waysOut(elementMissing, ({ span, args: { elements } }, scene) => {
    const item = itemHolding(scene, span);
    if (!item) return [];
    const absent = elements.filter(({ id }) => !item.elements.some((element) => element.id === id));
    return [
      ...(absent.length > 1
        ? [
            offer(
              { kind: 'list-elements', count: absent.length },
              setElements(
                scene,
                item,
                absent.map(({ id }) => [id, 'false']),
              ),
            ),
          ]
        : []),
      ...elements.flatMap((element) => offerElement(scene, item, element)),
    ];
  }),
  waysOut(elementUnknown, ({ span, args: { element, known, nearest } }, scene) => {
    const item = itemHolding(scene, span);
    const free = known.filter(({ id }) => id !== nearest?.id && !item?.elements.some((each) => each.id === id));
    return [
      ...free.map(({ id, label }) => offer({ kind: 'renumber', item: id, title: label }, { span, newText: toScalar(id) })),
      offer({ kind: 'set-aside', what: element }, setAside(scene.text, trailTo(scene.root, span))),
    ];
  }),
];
