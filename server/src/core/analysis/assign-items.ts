import { type Finding, isFindingOf } from '../findings/finding';
import { itemIdOf, readItemId } from '../thai/item-id';
import type { PlacedBlock } from '../yaml/block';
import { yamlDuplicateKey } from '../yaml/codes/yaml-duplicate-key';
import type { SyntaxFile } from '../yaml/syntax-file';
import { findPair } from '../yaml/syntax-tree';

/** Gives what is wrong with the text alone, with the items in which it lies, so that their states tell of it. */
export function assignItems(file: SyntaxFile): readonly Finding[] {
  const { blocks, problems } = file;
  if (problems.length === 0) return problems;
  const items = file.isWhole ? findItems(file.root) : blocks.flatMap((placed) => toItem(placed, file.text.length));
  return problems.map((finding) => {
    const around = finding.item === null ? items.find(({ start, end }) => start <= finding.span.start && finding.span.start < end) : null;
    return around ? { ...finding, item: around.id(finding) } : finding;
  });
}

/** A stretch of the text and the item that a finding in it belongs to. */
interface ItemPlace {
  readonly start: number;
  readonly end: number;
  readonly id: (finding: Finding) => string | null;
}

/** Behind the last line of the file nothing follows: what is found there is of the item above. */
function toItem({ start, block }: PlacedBlock, fileEnd: number): ItemPlace[] {
  const { kind, key, text } = block;
  const end = start + text.length;
  return kind === 'item' && key !== null ? [{ start, end: end === fileEnd ? end + 1 : end, id: () => itemIdOf(key) }] : [];
}

/** The items of a text that is one block; one that stands again is no part of the tree. */
function findItems(root: SyntaxFile['root']): ItemPlace[] {
  const items = findPair(root, 'items')?.value;
  if (items?.kind !== 'map') return [];
  const again = (finding: Finding) => (isFindingOf(finding, yamlDuplicateKey) ? readItemId(finding.args.key) : null);
  return [...items.pairs.map(({ key, span }) => ({ ...span, id: () => itemIdOf(key.text) })), { ...items.span, id: again }];
}
