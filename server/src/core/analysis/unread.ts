import { type Finding, isFindingOf } from '../findings/finding';
import { findMatches } from '../ground/matches';
import { dateAfterWindow } from '../rules/date/after-window';
import { itemMissing } from '../rules/item/missing';
import { itemUnknown } from '../rules/item/unknown';
import { referenceBroken } from '../rules/reference/broken';
import { urlHttp } from '../rules/url/http';
import { urlOtherAgency } from '../rules/url/other-agency';
import { urlStorage } from '../rules/url/storage';
import { windowClosed } from '../rules/window/closed';
import { schemaMissingKey } from '../schema/codes/schema-missing-key';
import { schemaUnknownKey } from '../schema/codes/schema-unknown-key';
import { readItemId } from '../thai/item-id';
import type { PlacedBlock } from '../yaml/block';
import { isTopKey } from '../yaml/diagnosis/known-keys';
import { readSourceLines } from '../yaml/diagnosis/source-lines';
import type { SyntaxFile } from '../yaml/syntax-file';
import { suppressUnused } from './codes/suppress-unused';
import type { Suppressed } from './suppression';

/** Gives whether any key of a file was read with what stands under it. */
export function isAnyRead({ blocks }: SyntaxFile): boolean {
  return blocks.some(({ block }) => block.root !== null && block.kind !== 'items' && block.failure === null);
}

function isUnread({ block }: PlacedBlock): boolean {
  return block.failure !== null;
}

/** What is known only from these keys of the top level: which sites are the agency's own, and until when answers are taken. */
const restsOn: ReadonlyMap<string, readonly string[]> = new Map([
  ['agency', [urlHttp.code, urlOtherAgency.code, urlStorage.code]],
  ['deadlines', [dateAfterWindow.code, windowClosed.code]],
]);

/** The blocks under a key that may be meant for `items`: those of unknown keys where the file has no `items`. */
function findMisnamed(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  if (blocks.some(({ block }) => block.kind === 'items')) return [];
  return blocks.filter(({ block: { kind, key } }) => kind === 'pair' && key !== null && !isTopKey(key));
}

/** Gives whether an item that was not read may stand in what cannot be read of a file, or under a misspelt key. */
export function findUnreadItems({ blocks }: SyntaxFile): (id: string) => boolean {
  const words = new Set([...blocks.filter(isUnread), ...findMisnamed(blocks)].flatMap(({ block }) => findWords(block.text)));
  const ids = new Set([...words].flatMap((word) => readItemId(word) ?? []));
  return (id) => ids.has(id) || words.has('items');
}

/**
 * Leaves out what is missed only because a block cannot be read, or has a misspelt key, for its lines may say it; and what is
 * said of keys that may be none.
 */
export function withoutUnread(
  { blocks }: SyntaxFile,
  mayBeThere: (id: string) => boolean,
  findings: readonly Finding[],
): readonly Finding[] {
  const unread = blocks.filter(isUnread);
  if (unread.length === 0 && findMisnamed(blocks).length === 0) return findings;
  const unsure = new Set(unread.flatMap(({ block }) => restsOn.get(block.key ?? '') ?? []));
  const isInUnread = ({ span }: Finding) =>
    unread.some(({ start, block }) => start <= span.start && span.start < start + block.text.length);
  return findings.filter((finding) => {
    if (unsure.has(finding.code)) return false;
    if (isFindingOf(finding, itemMissing)) return !mayBeThere(finding.args.item);
    if (isFindingOf(finding, schemaMissingKey)) {
      return finding.item !== null || !unread.some(({ block }) => mayHold(block, finding.args.key));
    }
    if (isFindingOf(finding, schemaUnknownKey) || isFindingOf(finding, itemUnknown)) return !isInUnread(finding);
    return !isFindingOf(finding, referenceBroken) || finding.args.state !== 'missing' || !mayBeThere(finding.args.target);
  });
}

/** An item that stands where none can be read is given all the same, and `items` with it. */
function mayHold({ key, text }: PlacedBlock['block'], missing: string): boolean {
  return text.includes(missing) || (missing === 'items' && key !== null && readItemId(key) !== null);
}

/** The keys of a block, with their colons or without, and the items that got behind the end of another line. */
function findWords(text: string): readonly string[] {
  const words = readSourceLines(text.replaceAll('\r', '')).flatMap(({ key, text: line }) => {
    const word = firstWord.exec(line)?.[1] ?? '';
    return key === null ? [word] : [key.trim(), word];
  });
  return [...words, ...findMatches(text, itemWithin).map(([id]) => id)];
}

const firstWord = /^\s*["'“”‘’]?([^\s:：﹕︓∶꞉;=]+)/;
const itemWithin = /(?<![\p{L}\p{N}])[Oo] ?\p{Nd}{1,2}(?=["']? *[:：])/gu;

/** Leaves out that a comment silences nothing where what it speaks of cannot be read. */
export function withoutUnsure({ blocks }: SyntaxFile, suppressed: Suppressed): Suppressed {
  if (!blocks.some(isUnread)) return suppressed;
  const { kept, suppressions } = suppressed;
  const unsure = new Set(suppressions.flatMap(({ codeSpan, scope }) => (isUnsure(blocks, codeSpan.start, scope) ? [codeSpan.start] : [])));
  return { ...suppressed, kept: kept.filter((finding) => !isFindingOf(finding, suppressUnused) || !unsure.has(finding.span.start)) };
}

/** A comment at the end of a block speaks of the next one; on a pair of the top level findings of every item may hang. */
function isUnsure(blocks: readonly PlacedBlock[], offset: number, scope: Suppressed['suppressions'][number]['scope']): boolean {
  const at = blocks.findLastIndex(({ start }) => start <= offset);
  const isPairUnread = blocks.some((placed) => placed.block.kind !== 'item' && isUnread(placed));
  return scope === 'file' || isPairUnread || blocks.slice(at, at + 2).some(isUnread);
}
