import type { CodeDefinition } from '../../../findings/define-code';
import type { Span } from '../../../ground/span';
import { linkDead } from '../../../rules/link/dead';
import { urlDoubleScheme } from '../../../rules/url/double-scheme';
import { urlInvalid } from '../../../rules/url/invalid';
import { urlNoScheme } from '../../../rules/url/no-scheme';
import { urlNotPublic } from '../../../rules/url/not-public';
import { urlOtherAgency } from '../../../rules/url/other-agency';
import { urlSeveral } from '../../../rules/url/several';
import { urlSplit } from '../../../rules/url/split';
import { urlThaiDigits } from '../../../rules/url/thai-digits';
import { urlWhitespace } from '../../../rules/url/whitespace';
import { replaceScalar } from '../../../yaml/scalar-edits';
import { clearValue, setAside } from '../../../yaml/set-aside';
import type { ScalarNode } from '../../../yaml/syntax-tree';
import { toScalar } from '../../../yaml/to-scalar';
import { type TrailStep, trailTo } from '../../../yaml/trail';
import { type Offer, offer, type Scene } from '../scene';
import { offerPortal } from './agency';
import { waysOut } from './ways';

/** Gives the address at a place where nothing else stands, and the steps to it; null inside a text. */
function findAddress({ root }: Scene, span: Span): { readonly node: ScalarNode; readonly trail: readonly TrailStep[] } | null {
  const trail = trailTo(root, span);
  const last = trail.at(-1);
  if (last?.node?.kind !== 'scalar' || (last.kind === 'pair' && last.pair.key.text === 'description')) return null;
  return { node: last.node, trail };
}

/** An address of which nobody can tell what was meant: typed anew, or kept as a comment. */
function offerAnew(scene: Scene, span: Span): readonly (Offer | null)[] {
  const address = findAddress(scene, span);
  if (!address) return [];
  const { node, trail } = address;
  const last = trail.at(-1);
  const isWebsite = last?.kind === 'pair' && last.pair.key.text === 'website';
  const cleared = clearValue(scene.text, trail);
  return [
    isWebsite ? offerPortal(scene, last.map) : null,
    cleared && offer({ kind: 'type-anew', typed: node.text }, cleared, { start: 0, end: 0 }),
    offer({ kind: 'set-aside', what: node.text }, setAside(scene.text, entryOf(trail))),
  ];
}

/** `{ url: …, note: … }` goes as a whole. */
function entryOf(trail: readonly TrailStep[]): readonly TrailStep[] {
  const last = trail.at(-1);
  const isOfEntry = last?.kind === 'pair' && last.pair.key.text === 'url' && trail.at(-2)?.kind === 'entry';
  return isOfEntry ? trail.slice(0, -1) : trail;
}

const blanks = /\s+/g;

/** What a break inside an address may have been: nothing, or a blank of a file's name. */
function offerJoined(scene: Scene, span: Span): readonly (Offer | null)[] {
  const address = findAddress(scene, span);
  if (!address) return [];
  const { node } = address;
  const joined = ['', '%20'].map((sign) => node.text.trim().replace(blanks, sign));
  return [...new Set(joined)].map((text) =>
    text === node.text ? null : offer({ kind: 'replace', with: text }, replaceScalar(node, scene.text, toScalar(text))),
  );
}

const anew = (definition: CodeDefinition<never>) =>
  waysOut(definition as CodeDefinition<object>, ({ span }, scene) => offerAnew(scene, span));

export const addressWays = [
  ...[urlInvalid, urlNotPublic, urlOtherAgency, linkDead, urlNoScheme, urlWhitespace, urlThaiDigits, urlDoubleScheme, urlSeveral].map(
    (rule) => anew(rule as CodeDefinition<never>),
  ),
  waysOut(urlSplit, ({ span, args: { isRepeated } }, scene) => [
    ...(isRepeated
      ? [offer({ kind: 'remove', what: scene.text.slice(span.start, span.end) }, { span, newText: '' })]
      : offerJoined(scene, span)),
    ...offerAnew(scene, span),
  ]),
];
