import type { Span } from '../../../ground/span';
import { insertItems } from '../../../rules/writing/item-insertion';
import { schemaMissingKey } from '../../../schema/codes/schema-missing-key';
import { schemaType } from '../../../schema/codes/schema-type';
import { schemaUnknownKey } from '../../../schema/codes/schema-unknown-key';
import { schemaValue } from '../../../schema/codes/schema-value';
import { itemOfPath } from '../../../schema/item-of-path';
import { schemaAt } from '../../../schema/json-schema';
import { keysBefore } from '../../../schema/key-order';
import { schema } from '../../../schema/validate-blocks';
import { insertPair, setPair } from '../../../yaml/pair-edits';
import { replaceScalar } from '../../../yaml/scalar-edits';
import { clearValue, commentLines, setAside } from '../../../yaml/set-aside';
import { childOf, findPair, type MapNode, type Path } from '../../../yaml/syntax-tree';
import { toScalar } from '../../../yaml/to-scalar';
import { pathOf, type TrailStep, trailTo } from '../../../yaml/trail';
import { offerElement } from '../element-edits';
import { itemHolding, type Offer, offer, offerToType, type Scene } from '../scene';
import { offerPortal } from './agency';
import { answers, offerAnswer } from './answer';
import { offerBeginnings } from './begin';
import { offerLists } from './head';
import { waysOut } from './ways';

interface PlacedMap {
  readonly map: MapNode;
  readonly path: Path;
}

/** Gives the innermost map at a place that needs a key and has no value behind it. */
function findLacking({ root }: Scene, span: Span, key: string): PlacedMap | null {
  const trail = trailTo(root, span);
  const maps = [root, ...trail.map(({ node }) => node)].flatMap((node, index): PlacedMap[] =>
    node?.kind === 'map' ? [{ map: node, path: pathOf(trail.slice(0, index)) }] : [],
  );
  const list = trail.at(-1)?.node;
  // Of an entry of a list the place may be that of the list.
  const entries = list?.kind === 'sequence' ? list.items : [];
  const inList = entries.flatMap((map, index): PlacedMap[] => (map.kind === 'map' ? [{ map, path: [...pathOf(trail), index] }] : []));
  const lacks = ({ map, path }: PlacedMap) => schemaAt(schema, path)?.required?.includes(key) === true && !childOf(map, key);
  return maps.findLast(lacks) ?? inList.find(lacks) ?? null;
}

/** A place to type the value of a key that is missing. */
function offerPlace({ text }: Scene, { map, path }: PlacedMap, key: string): Offer | null {
  return offerToType({ kind: 'type', what: key }, setPair(text, map, key, '', keysBefore(path, key)));
}

function offerKey(scene: Scene, lacking: PlacedMap, key: string): readonly (Offer | null)[] {
  const { text, context, root, profile } = scene;
  const { map, path } = lacking;
  const before = keysBefore(path, key);
  switch (key) {
    case 'oit':
      return [offer({ kind: 'insert', what: 'oit: 1' }, setPair(text, map, key, '1', before))];
    case 'fiscalYear':
    case 'profile':
      return offerLists(scene);
    case 'agency': {
      const edit = findPair(map, key) ? null : insertPair(text, map, ['agency:', '  name: ', '  website: '], before);
      const end = edit ? edit.newText.indexOf('name: ') + 'name: '.length : 0;
      return [offer({ kind: 'type', what: 'agency' }, edit, { start: end, end }), offerPlace(scene, lacking, key)];
    }
    case 'items':
      return [
        profile && context ? offer({ kind: 'insert-items', count: profile.items.length }, insertItems(context, root, profile.items)) : null,
        findPair(map, key) ? null : offerToType({ kind: 'type', what: 'items' }, insertPair(text, map, ['items:', '  '], null)),
      ];
    case 'website':
      return [offerPortal(scene, map), offerPlace(scene, lacking, key)];
    default:
      return [offerPlace(scene, lacking, key)];
  }
}

/** What was typed has no meaning here: typed anew, or kept as a comment. */
function offerAnew(scene: Scene, trail: readonly TrailStep[]): readonly (Offer | null)[] {
  const { text, root } = scene;
  const last = trail.at(-1);
  if (!last) {
    const end = root.span.start + text.slice(root.span.start, root.span.end).trimEnd().length;
    // What is there is no submission at all: it is kept above a new one.
    return offerBeginnings(scene, commentLines(text, { start: root.span.start, end }) ?? []);
  }
  const typed = last.node?.kind === 'scalar' ? last.node.text : last.kind === 'pair' ? last.pair.key.text : '';
  const cleared = clearValue(text, trail);
  return [
    cleared && offer({ kind: 'type-anew', typed }, cleared, { start: 0, end: 0 }),
    offer({ kind: 'set-aside', what: typed }, setAside(text, trail)),
  ];
}

export const formWays = [
  waysOut(schemaMissingKey, ({ span, args: { key } }, scene) => {
    const item = itemHolding(scene, span);
    if (item && key === 'answer') return answers.map((answer) => offerAnswer(scene, item, answer));
    const lacking = findLacking(scene, span, key);
    return lacking ? offerKey(scene, lacking, key) : [];
  }),
  waysOut(schemaType, ({ span, args: { expected } }, scene) => {
    const trail = trailTo(scene.root, span);
    const node = trail.at(-1)?.node;
    const path = pathOf(trail);
    const isItem = path.length === 2 && itemOfPath(path) !== null && expected.includes('map');
    return [
      ...answers.map((answer) =>
        isItem && node?.kind === 'scalar'
          ? offer(
              { kind: 'answer', answer, item: itemOfPath(path) ?? '' },
              replaceScalar(node, scene.text, `{ answer: ${answer}, notes: ${toScalar(node.text.trim())} }`),
            )
          : null,
      ),
      ...offerAnew(scene, trail),
    ];
  }),
  waysOut(schemaValue, ({ span, args: { allowed, nearest, value, minimum, maximum } }, scene) => {
    const trail = trailTo(scene.root, span);
    const [, id, part, element, ...deeper] = pathOf(trail);
    const node = trail.at(-1)?.node;
    const item = itemHolding(scene, span);
    const isElement = part === 'elements' && typeof element === 'string' && deeper.length === 0;
    if (item && isElement) {
      const label = scene.profile?.itemById.get(item.id)?.elements?.find((each) => each.id === element)?.label ?? element;
      return [...offerElement(scene, item, { id: element, label }), ...offerAnew(scene, trail)];
    }
    const bound = Number(value) < (minimum ?? Number.NaN) ? minimum : Number(value) > (maximum ?? Number.NaN) ? maximum : null;
    const values = [...allowed.filter((each) => each !== nearest), ...(bound === null ? [] : [String(bound)])];
    return [
      ...values.map((each) =>
        node?.kind === 'scalar' && id !== undefined
          ? offer({ kind: 'replace', with: each }, replaceScalar(node, scene.text, toScalar(each)))
          : null,
      ),
      ...offerAnew(scene, trail),
    ];
  }),
  waysOut(schemaUnknownKey, ({ span, args: { key } }, scene) => {
    const trail = trailTo(scene.root, span);
    const last = trail.at(-1);
    const isOfItem = trail.length === 3 && itemOfPath(pathOf(trail)) !== null;
    const isNote = isOfItem && last?.kind === 'pair' && last.node?.kind === 'scalar' && !findPair(last.map, 'notes');
    return [
      isNote ? offer({ kind: 'keep-as-note', what: key }, { span, newText: 'notes' }) : null,
      offer({ kind: 'set-aside', what: key }, setAside(scene.text, trail)),
    ];
  }),
];
