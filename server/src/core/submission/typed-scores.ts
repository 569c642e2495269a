import { toArabicDigits } from '../thai/digits';
import { childOf, findPair, type Pair, type SyntaxNode } from '../yaml/syntax-tree';
import type { PreviousScores, TypedPoints, TypedScores, TypedToolScore } from './submission';

const fullScore = 100;

/** Gives the scores that a file gives, of this year and of an earlier one. */
export function readTypedScores(root: SyntaxNode): TypedScores {
  const scores = childOf(root, 'scores');
  return {
    IIT: readToolScore(childOf(scores, 'IIT')),
    EIT: readToolScore(childOf(scores, 'EIT')),
    previous: readPrevious(childOf(scores, 'previous')),
  };
}

/** Gives a score from 0 to 100; what lies outside is no score, and the schema's finding says so. Thai digits are read too. */
export function readScore(node: SyntaxNode | null): number | null {
  const digits = node?.kind === 'scalar' ? toArabicDigits(node.text.trim()) : '';
  const score = /^\d{1,15}(\.\d{1,9})?$/.test(digits) ? Number(digits) : null;
  return score !== null && score <= fullScore ? score : null;
}

/** Gives what stands under the indicators of a tool: every key but `score`, which is the tool's own. */
export function indicatorPairsOf(node: SyntaxNode | null): readonly Pair[] {
  return node?.kind === 'map' ? node.pairs.filter(({ key }) => key.text !== 'score') : [];
}

function readToolScore(node: SyntaxNode | null): TypedToolScore {
  if (node?.kind !== 'map') return { score: readScore(node), indicators: [] };
  const indicators = indicatorPairsOf(node).map(({ key, value }): TypedPoints => ({ key: key.text, score: readScore(value) }));
  return { score: readScore(childOf(node, 'score')), indicators };
}

function readPrevious(node: SyntaxNode | null): PreviousScores | null {
  if (node?.kind !== 'map') return null;
  const year = findPair(node, 'fiscalYear')?.value;
  const level = childOf(node, 'level');
  const digits = year?.kind === 'scalar' ? toArabicDigits(year.text.trim()) : '';
  return {
    fiscalYear: /^\d{4}$/.test(digits) ? Number(digits) : null,
    IIT: readToolScore(childOf(node, 'IIT')),
    EIT: readToolScore(childOf(node, 'EIT')),
    OIT: readToolScore(childOf(node, 'OIT')),
    total: readScore(childOf(node, 'total')),
    level: level?.kind === 'scalar' ? level.text : null,
  };
}
