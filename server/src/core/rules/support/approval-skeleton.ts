import type { Fix } from '../../finding';
import type { ApprovalStepName, Item } from '../../model/submission';
import { approvalStepNames } from '../../model/submission';
import { indentationOf, insertLinesAfter, isBlockMap } from '../../yaml/layout';
import { nodeAt, type SyntaxNode } from '../../yaml/syntax-tree';
import type { RuleContext } from '../rule';

const step = (name: ApprovalStepName) => `${name}: { by: , on: }`;

/** Gives the fix that puts missing steps under an approval that has begun. */
export function insertStepsFix(context: RuleContext, item: Item, names: readonly ApprovalStepName[]): Fix | null {
  return insertInto(context, nodeAt(context.root, ['items', item.key, 'approval']), names.map(step));
}

/** Gives the fix that puts an approval that has not begun under an item. */
export function insertApprovalFix(context: RuleContext, item: Item): Fix | null {
  const node = nodeAt(context.root, ['items', item.key]);
  return insertInto(context, node, ['approval:', ...approvalStepNames.map((name) => `  ${step(name)}`)]);
}

function insertInto({ text }: RuleContext, node: SyntaxNode | null, lines: readonly string[]): Fix | null {
  if (lines.length === 0 || !isBlockMap(node, text)) return null;
  const indentation = indentationOf(node, text);
  if (indentation === null) return null;
  const indented = lines.map((line) => `${indentation}${line}`);
  return { title: { kind: 'insert', what: 'approval' }, edits: [insertLinesAfter(text, node.span, indented)], isSafe: false };
}
