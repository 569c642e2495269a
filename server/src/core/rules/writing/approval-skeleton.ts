import type { Fix, TextEdit } from '../../findings/finding';
import type { ApprovalStepName, Item } from '../../submission/submission';
import { approvalStepNames } from '../../submission/submission';
import { indentationAt, indentationOf, insertLinesAfter, insertLinesUnder, isBlockMap } from '../../yaml/layout';
import { findPair, nodeAt, type SyntaxNode } from '../../yaml/syntax-tree';
import type { ItemContext } from '../rule-context';

const deeper = '  ';
const step = (name: ApprovalStepName) => `${name}: { by: , on: }`;

/** Gives the fix that puts missing steps under an approval that has begun; null where a key of one is there already. */
export function insertStepsFix(context: ItemContext, item: Item, names: readonly ApprovalStepName[]): Fix | null {
  const approval = nodeAt(context.root, ['items', item.key, 'approval']);
  return insertInto(context, approval, names.filter((name) => !findPair(approval, name)).map(step));
}

/** Gives the fix that puts an approval that has not begun under an item, or under its empty key. */
export function insertApprovalFix(context: ItemContext, item: Item): Fix | null {
  const node = nodeAt(context.root, ['items', item.key]);
  const begun = findPair(node, 'approval');
  const steps = approvalStepNames.map((name) => `${deeper}${step(name)}`);
  if (!begun) return insertInto(context, node, ['approval:', ...steps]);
  const indentation = indentationAt(context.text, begun.key.span.start);
  if (begun.value || indentation === null) return null;
  const edit = insertLinesUnder(
    context.text,
    begun.key,
    steps.map((line) => `${indentation}${line}`),
  );
  return edit && skeletonFix(edit);
}

function insertInto({ text }: ItemContext, node: SyntaxNode | null, lines: readonly string[]): Fix | null {
  if (lines.length === 0 || !isBlockMap(node, text)) return null;
  const indentation = indentationOf(node, text);
  if (indentation === null) return null;
  return skeletonFix(
    insertLinesAfter(
      text,
      node.span,
      lines.map((line) => `${indentation}${line}`),
    ),
  );
}

function skeletonFix(edit: TextEdit): Fix {
  return { title: { kind: 'insert', what: 'approval' }, edits: [edit], isSafe: false };
}
