import type { Span } from '../../../ground/span';
import { answerNoneWithUrl } from '../../../rules/answer/none-with-url';
import { answerWithoutUrl } from '../../../rules/answer/without-url';
import { urlSocialOnly } from '../../../rules/url/social-only';
import type { Answer, Item } from '../../../submission/submission';
import { setAside } from '../../../yaml/set-aside';
import { findPair } from '../../../yaml/syntax-tree';
import { trailTo } from '../../../yaml/trail';
import { addUrl, setItemKey } from '../item-edits';
import { itemHolding, mapOfItem, type Offer, offer, offerToType, type Scene } from '../scene';
import { waysOut } from './ways';

/** The answers that are allowed, the likelier first. */
export const answers: readonly Answer[] = ['มี', 'ไม่มี'];

/** Gives the offer of an answer for an item; null where it is given already or cannot be written. */
export function offerAnswer(scene: Scene, item: Item, answer: Answer): Offer | null {
  if (item.answer?.value === answer) return null;
  return offer({ kind: 'answer', answer, item: item.id }, setItemKey(scene, item, 'answer', answer));
}

/** Gives the offer of a place for one more address of an item. */
function offerUrl(scene: Scene, item: Item): Offer | null {
  return offerToType({ kind: 'type', what: 'URL' }, addUrl(scene, item, ''));
}

const ofItem = (scene: Scene, span: Span, find: (item: Item) => readonly (Offer | null)[]): readonly (Offer | null)[] => {
  const item = itemHolding(scene, span);
  return item ? find(item) : [];
};

export const answerWays = [
  waysOut(answerWithoutUrl, ({ span }, scene) => ofItem(scene, span, (item) => [offerUrl(scene, item), offerAnswer(scene, item, 'ไม่มี')])),
  waysOut(answerNoneWithUrl, ({ span }, scene) =>
    ofItem(scene, span, (item) => {
      const urls = findPair(mapOfItem(scene, item), 'urls');
      return [
        offerAnswer(scene, item, 'มี'),
        urls && offer({ kind: 'set-aside', what: 'urls' }, setAside(scene.text, trailTo(scene.root, urls.key.span))),
      ];
    }),
  ),
  waysOut(urlSocialOnly, ({ span }, scene) => ofItem(scene, span, (item) => [offerUrl(scene, item)])),
];
