import type { TextEdit } from '../../findings/finding';
import { keysOf } from '../../schema/key-order';
import { columnOf, findLineEnd, findLineStop, insertLinesAfter, isBlockMap } from '../../yaml/layout';
import { findPair, type MapNode, type Pair, type SequenceNode } from '../../yaml/syntax-tree';
import { toScalar, toScalars } from '../../yaml/to-scalar';
import { endOfNode } from '../formatting/source-text';
import { writeAddress } from './pasted-addresses';
import type { PastedRow } from './pasted-row';

const step = '  ';
const emptyBehind = /^[ \t]*:[ \t]*(?=#|[\r\n]|$)/;
const emptyText = /^[ \t]*:[ \t]*[|>][-+]?[ \t]*(?=#|[\r\n]|$)/;

/** What a key gets: a value on its line, lines below it. */
interface Filling {
  readonly key: string;
  readonly value: string;
  readonly lines: readonly string[];
}

/**
 * Gives the edits that write what rows say below the keys of an item that have no value yet; of those that have one, lists and texts
 * of several lines get more lines, and what says something else becomes prose. null: the layout has no room for it.
 */
export function fillItem(text: string, pair: Pair, row: PastedRow): readonly TextEdit[] | null {
  const item = pair.value;
  if (item && !isBlockMap(item, text)) return null;
  const map: MapNode = item ?? { kind: 'map', span: pair.key.span, pairs: [] };
  const column = map.pairs[0] ? columnOf(text, map.pairs[0].key.span.start) : columnOf(text, pair.key.span.start) + step.length;
  const filling = planFillings(text, map, row);
  if (!filling) return null;
  const { fillings, edits } = filling;
  const order = keysOf(['items', pair.key.text]);
  const sorted = [...fillings].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const blanks = ' '.repeat(column);
  const inserted = new Map<number, string[]>();
  const insert = (at: number, lines: readonly string[]) => inserted.set(at, [...(inserted.get(at) ?? []), ...lines]);
  for (const { key, value, lines } of sorted) {
    const known = findPair(map, key);
    const below = lines.map((line) => (line === '' ? '' : blanks + step + line));
    if (known) {
      const isBegun = lines.length > 0 && emptyText.test(text.slice(known.key.span.end));
      const behind = isBegun ? '' : emptyBehind.exec(text.slice(known.key.span.end))?.[0];
      if (behind === undefined) return null;
      const start = known.key.span.end + behind.trimEnd().length;
      const isAtEnd = !text.startsWith('#', known.key.span.end + behind.length);
      if (value !== '' && !isBegun)
        edits.push({ span: { start, end: isAtEnd ? known.key.span.end + behind.length : start }, newText: ` ${value}` });
      insert(findLineStop(text, known.key.span.end), below);
    } else insert(anchorOf(text, pair, map, order, key), [`${blanks}${key}:${value === '' ? '' : ` ${value}`}`, ...below]);
  }
  const lineEnd = findLineEnd(text);
  for (const [at, lines] of inserted)
    if (lines.length > 0) edits.push({ span: { start: at, end: at }, newText: lines.map((line) => lineEnd + line).join('') });
  return edits;
}

function planFillings(text: string, map: MapNode, row: PastedRow): { fillings: Filling[]; edits: TextEdit[] } | null {
  const fillings: Filling[] = [];
  const edits: TextEdit[] = [];
  const prose = [...row.prose];
  const fill = (key: string, said: string | null, value: string) => {
    if (said === null) return;
    const known = findPair(map, key)?.value ?? null;
    if (!known) fillings.push({ key, value, lines: [] });
    else if (known.kind !== 'scalar' || known.text.trim() !== said) prose.push(said);
  };
  const urls = findPair(map, 'urls')?.value ?? null;
  if (row.urls.length > 0 && !urls) fillings.push({ key: 'urls', value: '', lines: row.urls.map((each) => `- ${writeAddress(each)}`) });
  else if (urls?.kind === 'sequence' && text.charAt(urls.span.start) === '-') edits.push(...addEntries(text, urls, row.urls));
  else prose.push(...row.urls);
  fill('answer', row.answer, row.answer ?? '');
  fill('period', row.period, row.period === null ? '' : toScalar(row.period));
  if (row.divisions.length > 0) fill('division', row.divisions.join(', '), toScalars(row.divisions));
  const written = prose.length === 0 ? true : addProse(text, map, prose, fillings, edits);
  return written ? { fillings, edits } : null;
}

function addEntries(text: string, list: SequenceNode, addresses: readonly string[]): readonly TextEdit[] {
  const known = new Set(
    list.items
      .map((item) => (item.kind === 'map' ? findPair(item, 'url')?.value : item))
      .map((item) => (item?.kind === 'scalar' ? item.text : '')),
  );
  const fresh = addresses.filter((each) => !known.has(each));
  const blanks = ' '.repeat(columnOf(text, list.span.start));
  const { start } = list.span;
  return fresh.length === 0
    ? []
    : [
        insertLinesAfter(
          text,
          { start, end: endOfNode(list, text) },
          fresh.map((each) => `${blanks}- ${writeAddress(each)}`),
        ),
      ];
}

/** Prose goes into the description, and where that is written in another way into the notes. */
function addProse(text: string, map: MapNode, prose: readonly string[], fillings: Filling[], edits: TextEdit[]): boolean {
  for (const key of ['description', 'notes']) {
    const known = findPair(map, key)?.value ?? null;
    if (!known) {
      fillings.push({ key, value: '|', lines: prose });
      return true;
    }
    const own = /^[|>][-+]?[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*( +)/.exec(
      known.kind === 'scalar' && known.style === 'block' ? text.slice(known.span.start, known.span.end) : '',
    )?.[1];
    if (own !== undefined) {
      edits.push(
        insertLinesAfter(
          text,
          { start: known.span.start, end: endOfNode(known, text) },
          prose.map((line) => (line === '' ? '' : own + line)),
        ),
      );
      return true;
    }
  }
  return false;
}

/** The end of the line behind which a new key of the item stands. */
function anchorOf(text: string, { key: itemKey }: Pair, { pairs }: MapNode, order: readonly string[], key: string): number {
  const before = pairs.findLast((each) => order.indexOf(each.key.text) < order.indexOf(key));
  return findLineStop(text, before ? (before.value ? endOfNode(before.value, text) : before.key.span.end) : itemKey.span.end);
}
