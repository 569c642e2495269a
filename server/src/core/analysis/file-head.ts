import type { Finding } from '../findings/finding';
import type { ProfileCatalog } from '../profile/catalog';
import { selectProfile } from '../profile/select-profile';
import { validateKeys } from '../schema/validate-blocks';
import { readPart } from '../submission/read-submission';
import { createReadingContext } from '../submission/reading-context';
import type { SubmissionHeader, SubmissionPart } from '../submission/submission';
import type { CivilDate } from '../thai/date';
import type { PlacedBlock } from '../yaml/block';
import type { SyntaxFile } from '../yaml/syntax-file';
import type { MapNode, Pair } from '../yaml/syntax-tree';
import { type BlockFacts, readFacts } from './file-facts';

/** What the top level of a file says, at its places in the file. */
export interface FileHead {
  /** The blocks that it was read from. */
  readonly blocks: readonly PlacedBlock[];
  readonly part: SubmissionPart;
  readonly facts: BlockFacts;
  /** On its keys, and on which list of items is meant. */
  readonly findings: readonly Finding[];
}

/**
 * Gives the top level of a file at its places, of `items` only that something stands there: all that holds for the file as a whole. Of a
 * key that stands again the first counts. null: the text is no list of keys.
 */
export function joinHead(file: SyntaxFile): MapNode | null {
  if (file.isWhole) return file.root.kind === 'map' ? file.root : null;
  const { blocks } = file;
  const hasItems = blocks.some(({ block: { kind } }) => kind === 'item');
  const pairByKey = new Map<string, Pair>();
  for (const { block, pairs } of blocks.filter(isOfHead)) {
    for (const pair of pairs)
      if (!pairByKey.has(pair.key.text))
        pairByKey.set(pair.key.text, block.kind === 'items' && hasItems ? { ...pair, value: someItems } : pair);
  }
  const pairs = [...pairByKey.values()];
  const span = { start: pairs[0]?.span.start ?? 0, end: pairs.at(-1)?.span.end ?? 0 };
  return { kind: 'map', span, pairs };
}

const someItems: MapNode = { kind: 'map', span: { start: 0, end: 0 }, pairs: [] };

function isOfHead({ block: { kind } }: PlacedBlock): boolean {
  return kind === 'pair' || kind === 'items';
}

/** Reads the top level. */
export function readHead(
  file: SyntaxFile,
  root: MapNode,
  header: SubmissionHeader,
  { catalog, today }: { readonly catalog: ProfileCatalog; readonly today: CivilDate | null },
  before: FileHead | null,
): FileHead {
  const { profile, findings } = selectProfile(header, catalog);
  const reading = createReadingContext(root, header, profile, today);
  const part = readPart(root, file.text, reading);
  return {
    blocks: file.blocks.filter(isOfHead),
    part,
    facts: readFacts(part, reading, catalog, today, before?.facts ?? null),
    findings: [...validateKeys(root, file.text), ...findings],
  };
}

/** Keys of which the head keeps no place: what stands under them may move. */
const placeless: ReadonlySet<string | null> = new Set(['surveys', 'headcount', 'scores']);

/** Gives whether the top level of another version of a file says the same at the same places. */
export function isSameHead(before: FileHead, { blocks, isWhole }: SyntaxFile): boolean {
  if (isWhole || before.findings.length > 0) return false;
  const now = blocks.filter(isOfHead);
  const isSame = (placed: PlacedBlock, index: number) => {
    const then = before.blocks[index];
    return then?.block === placed.block && (then.start === placed.start || placeless.has(placed.block.key));
  };
  return now.length === before.blocks.length && now.every(isSame);
}
