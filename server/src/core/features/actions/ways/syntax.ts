import type { TextEdit } from '../../../findings/finding';
import { applyEdits } from '../../../findings/fix';
import type { Span } from '../../../ground/span';
import { yamlAlias } from '../../../yaml/codes/yaml-alias';
import { yamlDuplicateKey } from '../../../yaml/codes/yaml-duplicate-key';
import { yamlEmpty } from '../../../yaml/codes/yaml-empty';
import { yamlEncoding } from '../../../yaml/codes/yaml-encoding';
import { yamlMergeConflict } from '../../../yaml/codes/yaml-merge-conflict';
import { yamlMultipleDocuments } from '../../../yaml/codes/yaml-multiple-documents';
import { yamlSyntax } from '../../../yaml/codes/yaml-syntax';
import { yamlTooDeep } from '../../../yaml/codes/yaml-too-deep';
import { lineAround } from '../../../yaml/layout';
import { commentLines, setAside } from '../../../yaml/set-aside';
import { parse } from '../../../yaml/syntax-file';
import { toScalar } from '../../../yaml/to-scalar';
import { trailTo } from '../../../yaml/trail';
import { type Offer, offer, type Scene } from '../scene';
import { offerBeginnings } from './begin';
import { waysOut } from './ways';

/** Of what cannot be read nobody can tell by its tree what helps: an offer stands if fewer faults are left after it. */
function ifItHelps({ text, file }: Scene, way: Offer | null): Offer | null {
  if (!way) return null;
  return parse(applyEdits(text, way.edits), file).problems.length < file.problems.length ? way : null;
}

/** Gives a line from its first sign that is no blank. */
function contentAt(text: string, offset: number): Span {
  const { start, end } = lineAround(text, offset);
  return { start: end - text.slice(start, end).trimStart().length, end };
}

function offerComment({ text }: Scene, offset: number): Offer | null {
  const line = contentAt(text, offset);
  return line.start < line.end ? offer({ kind: 'comment-line' }, commentLines(text, line)) : null;
}

const value = /^(?:- +)*(?:[^\s:#'"][^:#'"]*:[ \t]+)?(?=\S)/;

/** What stands behind the key or dash of a line, between quotation marks. */
function offerQuotes({ text }: Scene, offset: number): Offer | null {
  const line = contentAt(text, offset);
  const written = text.slice(line.start, line.end);
  const start = line.start + (value.exec(written)?.[0].length ?? 0);
  const end = line.start + written.trimEnd().length;
  const typed = text.slice(start, end);
  return start === line.start || typed === '' ? null : offer({ kind: 'quote' }, { span: { start, end }, newText: toScalar(typed) });
}

/** A key that stands again is not in the tree: under another name of the same length it is, at its place. */
function offerAside({ text, file }: Scene, { start, end }: Span, key: string): Offer | null {
  const renamed = `${text.slice(0, start)}${'x'.repeat(end - start)}${text.slice(end)}`;
  return offer({ kind: 'set-aside', what: key }, setAside(text, trailTo(parse(renamed, file).root, { start, end })));
}

/** The parts of a conflict of git: what stands above the line of equality signs, and below it. */
interface Conflict {
  readonly span: Span;
  readonly ours: Span;
  readonly theirs: Span;
}

const markers = { ours: /^<{7}(?: |$)/, base: /^\|{7}(?: |$)/, theirs: /^={7}(?: |$)/, end: /^>{7}(?: |$)/ };

function readConflict(text: string, start: number): Conflict | null {
  const places: Partial<Record<keyof typeof markers, Span>> = {};
  const pattern = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) {
    const line = { start: match.index, end: match.index + match[0].length };
    for (const [name, marker] of Object.entries(markers)) {
      if (marker.test(match[1] ?? '')) places[name as keyof typeof markers] ??= line;
    }
    if (places.end) break;
  }
  const { ours, base, theirs, end } = places;
  if (!ours || !theirs || !end || ours.start !== start) return null;
  return {
    span: { start: ours.start, end: end.end },
    ours: { start: ours.end, end: (base ?? theirs).start },
    theirs: { start: theirs.end, end: end.start },
  };
}

/** What is kept stays where it is: only what stands around it goes. */
function keepOnly({ span }: Conflict, kept: readonly Span[]): readonly TextEdit[] {
  const bounds = [span.start, ...kept.flatMap(({ start, end }) => [start, end]), span.end];
  const edits: TextEdit[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 2) {
    const [start = 0, end = 0] = bounds.slice(index, index + 2);
    if (start < end) edits.push({ span: { start, end }, newText: '' });
  }
  return edits;
}

export const syntaxWays = [
  waysOut(yamlSyntax, ({ span, fix }, scene) => [
    ifItHelps(scene, fix ? null : offerQuotes(scene, span.start)),
    ifItHelps(scene, offerComment(scene, span.start)),
  ]),
  waysOut(yamlTooDeep, ({ span }, scene) => [ifItHelps(scene, offerComment(scene, span.start))]),
  waysOut(yamlDuplicateKey, ({ span, args: { key } }, scene) => [ifItHelps(scene, offerAside(scene, span, key))]),
  waysOut(yamlAlias, ({ span, args: { kind } }, scene) => {
    const { text } = scene;
    const behind = /^[ \t]*/.exec(text.slice(span.end))?.[0].length ?? 0;
    const sign = text.slice(span.start, span.end);
    const without = { span: { start: span.start, end: span.end + behind }, newText: '' };
    return [
      kind === 'alias' ? ifItHelps(scene, offer({ kind: 'quote' }, { span, newText: JSON.stringify(sign) })) : null,
      kind === 'anchor' || kind === 'tag' ? ifItHelps(scene, offer({ kind: 'remove', what: sign }, without)) : null,
      ifItHelps(scene, offerComment(scene, span.start)),
    ];
  }),
  waysOut(yamlMergeConflict, ({ span }, scene) => {
    const conflict = readConflict(scene.text, span.start);
    if (!conflict) return [offerComment(scene, span.start)];
    const { ours, theirs } = conflict;
    return [
      offer({ kind: 'keep', side: 'ours' }, keepOnly(conflict, [ours])),
      offer({ kind: 'keep', side: 'theirs' }, keepOnly(conflict, [theirs])),
      offer({ kind: 'keep', side: 'both' }, keepOnly(conflict, [ours, theirs])),
    ];
  }),
  waysOut(yamlMultipleDocuments, ({ span }, scene) => [
    ifItHelps(scene, offer({ kind: 'set-aside-rest' }, commentLines(scene.text, { start: span.start, end: scene.text.trimEnd().length }))),
  ]),
  waysOut(yamlEmpty, (_finding, scene) => offerBeginnings(scene, [])),
  waysOut(yamlEncoding, ({ args: { problem } }, { text }) => {
    if (problem !== 'nul') return [];
    const signs = [...text.matchAll(/\0+/g)].map(({ 0: sign, index }) => ({
      span: { start: index, end: index + sign.length },
      newText: '',
    }));
    return [offer({ kind: 'remove', what: 'NUL' }, signs)];
  }),
];
