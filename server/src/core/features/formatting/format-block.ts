import type { Profile } from '../../profile/profile';
import type { Block } from '../../yaml/block';
import { parse } from '../../yaml/syntax-file';
import type { MapNode, Path, SyntaxNode } from '../../yaml/syntax-tree';
import { canonicalValue } from './canonical-value';
import { keyOrder } from './key-order';
import { printMap } from './print-map';
import { haveSameSigns, isSameMeaning } from './same-meaning';
import { readSourceText, type SourceText } from './source-text';
import { blanks, type Style, UnusualLayout } from './style';

/** What a block is written by. */
export interface BlockStyle {
  readonly itemColumn: number;
  readonly isBeforeItem: boolean;
  readonly isLast: boolean;
  readonly profile: Profile | null;
}

/** Gives a block in its canonical layout; null where it is not written again with certainty. */
export function formatBlock(block: Block, style: BlockStyle): string | null {
  if (block.kind === 'preamble') return block.text.replace(/(?<![ \t])[ \t]+$/gm, '');
  const { root } = block;
  if (root?.kind !== 'map') return null;
  const source = readSourceText(block.text, block.comments);
  try {
    // That the layout keeps what is said is looked at apart from how dates and periods are written.
    const plain = printBlock(block, root, source, style, false);
    if (plain !== block.text && !(haveSameSigns(plain, block.text) && readsTheSame(block, root, plain))) return null;
    return printBlock(block, root, source, style, true);
  } catch (error) {
    if (error instanceof UnusualLayout) return null;
    throw error;
  }
}

function readsTheSame({ kind, comments }: Block, root: SyntaxNode, written: string): boolean {
  const file = parse(kind === 'item' ? `items:\n${written}` : written);
  const again = kind === 'item' ? (file.root.kind === 'map' ? (file.root.pairs[0]?.value ?? null) : null) : file.root;
  const texts = (list: Block['comments']) =>
    list
      .map(({ text }) => text.trimEnd())
      .sort()
      .join('\n');
  return file.problems.length === 0 && isSameMeaning(root, again) && texts(comments) === texts(file.comments);
}

function printBlock(block: Block, root: MapNode, source: SourceText, blockStyle: BlockStyle, isCanonical: boolean): string {
  const { itemColumn, isBeforeItem, isLast, profile } = blockStyle;
  const isItem = block.kind === 'item';
  const style: Style = {
    source,
    orderAt: (path: Path) => keyOrder(path, profile),
    scalarAt: (node, path) => {
      const canonical = isCanonical ? canonicalValue(node, path, source.text) : null;
      return canonical ?? source.text.slice(node.span.start, node.span.end).trimEnd();
    },
  };
  const column = isItem ? itemColumn : 0;
  const until = source.lines.length;
  const outer = Number.POSITIVE_INFINITY;
  const { lines, next } = printMap(root, isItem ? ['items'] : [], { column, from: 0, until, outer }, style);
  const below = source.lines.slice(next).map((line, index) => {
    const comment = source.commentAt(next + index);
    if (line.trim() === '') return '';
    if (!comment?.isAlone) throw new UnusualLayout();
    return blanks(isBeforeItem || (isItem && comment.column > 0) ? itemColumn : 0) + comment.text;
  });
  const text = [...lines, ...below].join('\n');
  return isLast ? `${text.trimEnd()}\n` : text;
}
