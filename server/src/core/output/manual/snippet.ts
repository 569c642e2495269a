import { itemIdOf } from '../../thai/item-id';

/** Lines of an example at most. */
const mostLines = 14;
/** Lines shown around a place that lies in no item. */
const linesBefore = 3;
const linesAfter = 5;
/** Stands for lines that are left out. */
const gap = '  # …';

/** Comments of the fixtures are for the tests, but for those that suppress a finding. */
const testComment = /^\s*#(?!\s*oit-disable-)/;
/** Characters without a shape of their own are shown by their code points. */
const shapeless = /[\p{Cf}\u00a0\t]/gu;

/** Lines of a text, end excluded, around one of them. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly main: number;
  /** The item whose lines they are. */
  readonly item: string | null;
}

/** Cuts out what stands around some lines of a text (zero-based, the most important first): whole items, else the lines beside. */
export function cutSnippet(text: string, places: readonly number[]): string {
  const { lines, indexOf } = readLines(text);
  return showBlocks(
    lines,
    places.map((place) => findBlock(lines, indexOf(place))),
  );
}

/** Cuts the same items or keys out of another text; where it has none of them, what stands first. */
export function cutMatchingSnippet(text: string, model: string, places: readonly number[]): string {
  const { lines } = readLines(text);
  const { lines: modelLines, indexOf } = readLines(model);
  const findMatch = (place: number) => {
    const { item, main } = findBlock(modelLines, indexOf(place));
    const match = item === null ? findSameWord(lines, modelLines[main] ?? '') : findItem(lines, item);
    return match >= 0 ? match : item === null ? 0 : findItems(lines).start;
  };
  return showBlocks(
    lines,
    places.map((place) => findBlock(lines, findMatch(place))),
  );
}

/** The lines that an example shows, and where a line of the text stands among them. */
function readLines(text: string) {
  const kept = text
    .split('\n')
    .map((line, number) => ({ line: line.trimEnd(), number }))
    .filter(({ line }) => line !== '' && !testComment.test(line));
  const indexOf = (place: number) => {
    const index = kept.findIndex(({ number }) => number >= place);
    return index < 0 ? kept.length - 1 : index;
  };
  return { lines: kept.map(({ line }) => line), indexOf };
}

const indentationOf = (line = '') => line.length - line.trimStart().length;
const isComment = (line = '') => line.trimStart().startsWith('#');

/** Where the items stand, and how far their ids are indented. */
function findItems(lines: readonly string[]) {
  const start = lines.findIndex((line) => /^items:/.test(line)) + 1;
  const rest = lines.slice(start).findIndex((line) => indentationOf(line) === 0);
  return { start, end: start === 0 ? 0 : rest < 0 ? lines.length : start + rest, indentation: indentationOf(lines[start]) };
}

function readId(line: string): string {
  const key = (line.split(':')[0] ?? '').trim().replace(/^["']|["']$/g, '');
  return itemIdOf(key);
}

function findItem(lines: readonly string[], item: string): number {
  const { start, end, indentation } = findItems(lines);
  return lines.findIndex((line, index) => index >= start && index < end && indentationOf(line) === indentation && readId(line) === item);
}

function findSameWord(lines: readonly string[], model: string): number {
  const firstWord = (line: string) => /[^\s:"-]+|-+/.exec(line)?.[0];
  return lines.findIndex((line) => firstWord(line) === firstWord(model));
}

function findBlock(lines: readonly string[], main: number): Block {
  const items = findItems(lines);
  if (main < items.start || main >= items.end) {
    const end = Math.min(lines.length, main + linesAfter + 1);
    return { start: Math.max(0, main - linesBefore), end: main < items.start - 1 ? Math.min(end, items.start - 1) : end, main, item: null };
  }
  const isIn = (index: number) => indentationOf(lines[index]) > items.indentation;
  let key = main;
  while (key < items.end - 1 && isComment(lines[key])) key++;
  while (key > items.start && (isIn(key) || isComment(lines[key]))) key--;
  let start = key;
  while (start > items.start && isComment(lines[start - 1]) && !isIn(start - 1)) start--;
  let end = key + 1;
  while (end < items.end && isIn(end)) end++;
  return { start, end, main, item: readId(lines[key] ?? '') };
}

/** All the blocks in their order; where they are too long, what stands around the main line of the first. */
function showBlocks(lines: readonly string[], blocks: readonly Block[]): string {
  const [first] = blocks;
  if (!first) return '';
  const numbers = linesOf(blocks);
  const shown = numbers.length <= mostLines ? numbers : linesOf(shorten(first));
  const parent = first.item === null ? [] : ['items:'];
  const texts = shown.flatMap((number, at) => {
    const previous = shown[at - 1] ?? number - 1;
    return [...(number > previous + 1 ? [gap] : []), lines[number] ?? ''];
  });
  return [...parent, ...texts].map(showShapeless).join('\n');
}

function linesOf(blocks: readonly Pick<Block, 'start' | 'end'>[]): number[] {
  const numbers = blocks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The first line of the block, and the lines around its main one. */
function shorten({ start, end, main }: Block): Pick<Block, 'start' | 'end'>[] {
  const from = Math.max(start, Math.min(main - linesBefore, end - mostLines));
  return [
    { start, end: start + 1 },
    { start: from, end: Math.min(end, from + mostLines) },
  ];
}

/** Shows what one could not see in print. */
export function showShapeless(text: string): string {
  return text.replace(shapeless, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}
