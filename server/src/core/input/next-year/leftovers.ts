import type { ByLanguage, Language } from '../../ground/language';
import { createLineIndex } from '../../ground/line-index';
import type { Span } from '../../ground/span';
import type { ProfileItem } from '../../profile/profile';
import { readAnswer } from '../../submission/read-submission';
import { readScore } from '../../submission/typed-scores';
import type { PlacedBlock } from '../../yaml/block';
import { findLineStart, findLineStop } from '../../yaml/layout';
import type { SyntaxFile } from '../../yaml/syntax-file';
import { childOf, findPair, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';

/** Why a part of the former submission was not taken over. */
export type LeftoverReason = 'gone' | 'not-listed' | 'twice' | 'unreadable' | 'unknown-key' | 'not-written' | 'no-group';

/** A part of the former submission that was not taken over, with its text: nothing that was written gets lost. */
export interface Leftover {
  readonly reason: LeftoverReason;
  /** What it is: `O35 การมีส่วนร่วมของผู้บริหาร`, `O5 descripton`. */
  readonly what: string;
  /** One-based line of the former file; null where it is a value without its place. */
  readonly line: number | null;
  readonly text: string;
}

/** Makes leftovers of stretches of a file: whole lines. */
export function createLeftovers(text: string): (reason: LeftoverReason, what: string, span: Span) => Leftover {
  const lines = createLineIndex(text);
  return (reason, what, { start, end }) => ({
    reason,
    what,
    line: lines.positionAt(start).line + 1,
    text: text.slice(findLineStart(text, start), findLineStop(text, Math.max(start, end - 1))).trimEnd(),
  });
}

/** Gives the blocks of a file of which nothing, or not all, is in its tree. */
export function findUnreadBlocks({ blocks, left }: SyntaxFile): readonly PlacedBlock[] {
  return blocks.filter((placed) => placed.block.failure !== null || left.has(placed));
}

/** Makes leftovers of them. */
export function leaveBlocks(
  unread: readonly PlacedBlock[],
  { text, left }: SyntaxFile,
  leave: ReturnType<typeof createLeftovers>,
): readonly Leftover[] {
  return unread.map((placed) => {
    const { start, block } = placed;
    const lead = /^\s*/.exec(text.slice(start, start + block.text.length))?.[0].length ?? 0;
    const span = { start: start + lead, end: start + block.text.trimEnd().length };
    return leave(left.has(placed) ? 'twice' : 'unreadable', block.key ?? '', span);
  });
}

type Shape = (node: SyntaxNode) => boolean;

const isScalar: Shape = ({ kind }) => kind === 'scalar';
const isText: Shape = (node) => isScalar(node) || (node.kind === 'sequence' && node.items.every(isScalar));
const holdsOnly = (node: SyntaxNode, keys: readonly string[]) =>
  node.kind === 'map' &&
  node.pairs.every(({ key, value }) => keys.includes(key.text) && (!value || isText(value) || key.text === 'verified'));

const holdsScore: Shape = (node) => childOf(node, 'score') === null || readScore(childOf(node, 'score')) !== null;

/** What the keys of an item must hold to be taken over, or left out knowingly. */
const itemShapes: Readonly<Record<string, Shape>> = {
  answer: (node) => readAnswer(node) !== null,
  urls: (node) =>
    node.kind === 'sequence' &&
    node.items.every(
      (entry) => isScalar(entry) || (holdsOnly(entry, ['url', 'note', 'verified']) && findPair(entry, 'url')?.value != null),
    ),
  description: isScalar,
  division: isText,
  period: isText,
  elements: (node) =>
    node.kind === 'map' &&
    node.pairs.every(({ value }) => !value || isScalar(value) || holdsOnly(value, ['url', 'division', 'period', 'note', 'none'])),
  evidence: (node) => node.kind === 'sequence' && node.items.every(isScalar),
  approval: ({ kind }) => kind === 'map',
  verified: ({ kind }) => kind === 'map',
  result: (node) => holdsOnly(node, ['score', 'remark']) && holdsScore(node),
  previous: (node) => holdsOnly(node, ['fiscalYear', 'item', 'score', 'remark']) && holdsScore(node),
  sameAs: isScalar,
  notes: isScalar,
};

/** Keys of the top level that are taken over, or left out knowingly. */
const topKeys: ReadonlySet<string> = new Set([
  'oit',
  'fiscalYear',
  'profile',
  'agency',
  'deadlines',
  'items',
  'surveys',
  'headcount',
  'scores',
]);
const agencyShapes: Readonly<Record<string, Shape>> = {
  name: isScalar,
  website: isScalar,
  otherSites: isText,
  contact: isScalar,
  itapUsers: (node) => holdsOnly(node, ['supervisor', 'administrator']),
};

/** Gives whether an item says nothing but what a new submission brings along: the divisions of the list, and elements that are not shown yet. */
export function saysNothing(item: SyntaxNode, { divisions = [] }: ProfileItem): boolean {
  const isEmpty = (node: SyntaxNode | null, brought: readonly string[]): boolean => {
    if (!node) return true;
    if (node.kind === 'scalar') return ['', ...brought].includes(node.text.trim());
    if (node.kind === 'sequence') return node.items.every((entry) => isEmpty(entry, brought));
    return node.kind === 'map' && node.pairs.every(({ value }) => isEmpty(value, brought));
  };
  const brought = new Map([
    ['division', divisions],
    ['elements', ['false']],
  ]);
  return item.kind === 'map' && item.pairs.every(({ key, value }) => isEmpty(value, brought.get(key.text) ?? []));
}

/** Gives the pairs of an item that nothing can be made of. */
export function findUnreadPairs(item: Pair, leave: ReturnType<typeof createLeftovers>): readonly Leftover[] {
  const { key, value } = item;
  if (!value) return [];
  if (value.kind !== 'map') return [leave('unreadable', key.text, item.span)];
  return value.pairs.flatMap((pair) => findUnreadPair(pair, itemShapes, key.text, leave));
}

/** Gives the pairs of the top level and of the agency that nothing can be made of. */
export function findUnreadTop(root: SyntaxNode, leave: ReturnType<typeof createLeftovers>): readonly Leftover[] {
  if (root.kind !== 'map') return [];
  const agency = findPair(root, 'agency')?.value;
  return [
    ...root.pairs.flatMap((pair) => (pair.value && !topKeys.has(pair.key.text) ? [leave('unknown-key', pair.key.text, pair.span)] : [])),
    ...(agency?.kind === 'map' ? agency.pairs.flatMap((pair) => findUnreadPair(pair, agencyShapes, 'agency', leave)) : []),
  ];
}

function findUnreadPair({ key, value, span }: Pair, shapes: typeof itemShapes, within: string, leave: ReturnType<typeof createLeftovers>) {
  if (!value) return [];
  const isRight = Object.hasOwn(shapes, key.text) ? shapes[key.text] : undefined;
  if (isRight?.(value)) return [];
  return [leave(isRight ? 'unreadable' : 'unknown-key', `${within} ${key.text}`, span)];
}

interface LeftoverTexts {
  readonly head: (from: number) => readonly string[];
  readonly line: (line: number) => string;
  readonly reasons: Readonly<Record<LeftoverReason, string>>;
}

const leftoverTexts: ByLanguage<LeftoverTexts> = {
  th: {
    head: (from) => [`ส่วนของไฟล์ปีงบประมาณ ${from} ที่ไม่ได้ยกมา: ดูทีละส่วนว่าควรอยู่ในข้อใด แล้วลบออกจากที่นี่`],
    line: (line) => `บรรทัด ${line}`,
    reasons: {
      gone: 'ไม่มีข้อที่ตรงกันในรายการใหม่',
      'not-listed': 'ไม่มีข้อนี้ในรายการของปีเดิม',
      twice: 'มีซ้ำในไฟล์เดิม ยกมาเฉพาะที่แรก',
      unreadable: 'อ่านไม่ออก',
      'unknown-key': 'ไม่รู้จักคีย์นี้',
      'not-written': 'ไม่มีที่ว่างให้เขียน',
      'no-group': 'ไม่มีกลุ่มนี้ในแบบวัดของรายการใหม่',
    },
  },
  en: {
    head: (from) => [`Parts of the file of fiscal year ${from} that were not taken over: see where each belongs, then delete it here`],
    line: (line) => `line ${line}`,
    reasons: {
      gone: 'no item of the new list is the same',
      'not-listed': 'the list of that year has no such item',
      twice: 'twice in the former file; the first was taken',
      unreadable: 'cannot be read',
      'unknown-key': 'unknown key',
      'not-written': 'there is no room to write it',
      'no-group': 'the survey of the new list has no such group',
    },
  },
};

/** Gives in words why a part was not taken over. */
export function describeReason(reason: LeftoverReason, language: Language): string {
  return leftoverTexts[language].reasons[reason];
}

/** What ends a line, or may not stand in a file, in a comment. */
const unfit = /[^\P{Cc}\t]|[\p{Zl}\p{Zp}\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Gives leftovers as comments, to stand at the end of a submission. */
export function writeLeftovers(leftovers: readonly Leftover[], from: number, language: Language): readonly string[] {
  if (leftovers.length === 0) return [];
  const texts = leftoverTexts[language];
  const comment = (line: string) => `# ${line.replace(unfit, ' ')}`.trimEnd();
  const parts = leftovers.flatMap(({ reason, what, line, text }) => [
    '',
    comment([`${what}${line === null ? '' : ` (${texts.line(line)})`}`.trim(), texts.reasons[reason]].join(': ')),
    ...text.split(/\r\n?|\n/).map((each) => comment(`| ${each}`)),
  ]);
  return ['', ...texts.head(from).map(comment), ...parts];
}
