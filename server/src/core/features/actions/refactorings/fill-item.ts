import type { TextEdit } from '../../../findings/finding';
import { joinEdits } from '../../../findings/fix';
import type { Profile, ProfileItem } from '../../../profile/profile';
import { writeDescription } from '../../../rules/writing/description-edit';
import { keysBefore } from '../../../schema/key-order';
import { descriptionTemplate } from '../../../submission/description-placeholder';
import { createItemSkeleton } from '../../../submission/item-skeleton';
import type { Item } from '../../../submission/submission';
import { indentationAt, insertLinesUnder, isBlockMap } from '../../../yaml/layout';
import { insertPair } from '../../../yaml/pair-edits';
import { findPair, type MapNode } from '../../../yaml/syntax-tree';
import { mapOfItem, offer, type Scene } from '../scene';
import type { ItemRefactoring } from './refactoring';

/** A key of an item as a new submission has it: the comments above it, its line, and the lines below it. */
interface SkeletonKey {
  readonly key: string;
  readonly comments: readonly string[];
  readonly lines: readonly string[];
}

/** Puts in what an item has in a new submission, and the frame of its description; what is there stays. */
export const fillItem: ItemRefactoring = {
  name: 'fillItem',
  find(scene, item) {
    const { text, profile } = scene;
    const expected = profile?.itemById.get(item.id);
    const map = mapOfItem(scene, item);
    if (!profile || !expected || !isBlockMap(map, text)) return [];
    const edits = readSkeleton(expected, profile).map((part) => fillKey(scene, { item, expected, map }, part));
    const isWhole = edits.every((each) => each !== null);
    return isWhole ? [offer({ kind: 'fill', item: item.id }, joinEdits(edits.flat()))] : [];
  },
};

interface Filled {
  readonly item: Item;
  readonly expected: ProfileItem;
  readonly map: MapNode;
}

/** null: the layout leaves no room. */
function fillKey(scene: Scene, { item, expected, map }: Filled, { key, comments, lines }: SkeletonKey): readonly TextEdit[] | null {
  const { text } = scene;
  const pair = findPair(map, key);
  const template = descriptionTemplate(item, expected);
  const isDescribed = key === 'description' && item.answer?.value !== 'ไม่มี';
  if (!pair) {
    const written = isDescribed ? [`${key}: |`, ...template.map((line) => `  ${line}`)] : lines;
    const edit = insertPair(text, map, [...comments, ...written], keysBefore(['items', item.id], key));
    return edit && [edit];
  }
  if (!pair.value) {
    const indentation = indentationAt(text, pair.key.span.start);
    if (isDescribed) return toList(writeDescription(scene, item, template));
    const below = lines.slice(1);
    if (below.length === 0) return [];
    return indentation === null
      ? null
      : toList(
          insertLinesUnder(
            text,
            pair.key,
            below.map((line) => indentation + line),
          ),
        );
  }
  if (pair.value.kind !== 'map') return [];
  return fillMap(text, pair.value, lines.slice(1));
}

function toList(edit: TextEdit | null): readonly TextEdit[] | null {
  return edit && [edit];
}

/** What lacks of a map of one-line pairs: elements, steps of an approval. */
function fillMap(text: string, map: MapNode, lines: readonly string[]): readonly TextEdit[] | null {
  const absent = readPairs(lines.map((line) => line.trimStart())).filter(({ key }) => !findPair(map, key));
  if (absent.length === 0) return [];
  const written = absent.flatMap(({ comments, lines: own }) => [...comments, ...own]);
  const oneLine = absent.flatMap(({ lines: own }) => own).join(', ');
  return toList(insertPair(text, map, isBlockMap(map, text) ? written : [oneLine], null));
}

function readSkeleton(item: ProfileItem, profile: Profile): readonly SkeletonKey[] {
  const lines = createItemSkeleton(item, profile, 'th');
  return readPairs(lines.slice(lines.indexOf(`${item.id}:`) + 1).map((line) => line.slice(2)));
}

const keyLine = /^(?:"((?:[^"\\]|\\.)*)"|([^\s#:"]+)):/;

/** Gives the pairs of lines that a program wrote, each with the comments above it. */
function readPairs(lines: readonly string[]): readonly SkeletonKey[] {
  const pairs: SkeletonKey[] = [];
  let comments: string[] = [];
  for (const line of lines) {
    const last = pairs.at(-1);
    const [, quoted, plain] = keyLine.exec(line) ?? [];
    const key = quoted ?? plain;
    if (line.startsWith('#')) comments.push(line);
    else if (key !== undefined) {
      pairs.push({ key, comments, lines: [line] });
      comments = [];
    } else if (last) pairs[pairs.length - 1] = { ...last, lines: [...last.lines, line] };
  }
  return pairs;
}
