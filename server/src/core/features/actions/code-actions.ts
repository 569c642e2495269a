import { isSuppressible, linkOf } from '../../analysis/catalogue';
import type { CheckResult } from '../../analysis/check-result';
import { reasonPlaceholder } from '../../analysis/suppression-reason';
import type { CheckedFinding, Finding, Fix, FixTitle, TextEdit } from '../../findings/finding';
import { containsSpan, type Span } from '../../ground/span';
import { findLineEnd, findLineStart } from '../../yaml/layout';
import type { SyntaxNode } from '../../yaml/syntax-tree';

/** A link is looked at in the browser, or left out by a setting. `url`: as it stands in the file. */
export interface LinkAction {
  readonly kind: 'open' | 'exclude';
  readonly url: string;
}

/** What can be done about a finding: mend it, or suppress it with a comment. */
export interface CodeAction {
  readonly finding: CheckedFinding;
  readonly title: FixTitle;
  readonly edits: readonly TextEdit[];
  /** What the editor is to do with a link, instead of an edit; else null. */
  readonly onLink: LinkAction | null;
  /** What is to be typed over in the text of the first edit, on its first line; null where nothing is. */
  readonly typeOver: Span | null;
  /** The action that one would take without thinking. */
  readonly isPreferred: boolean;
}

/** Gives the actions for the findings that touch a span. */
export function findCodeActions({ text, tree, findings }: CheckResult, at: Span): CodeAction[] {
  const touching = findings.filter(({ span }) => span.start <= at.end && at.start <= span.end);
  const fixes = touching.flatMap((finding) => (finding.fix ? [mend(finding, finding.fix)] : []));
  const suppressions = touching.flatMap((finding) => {
    const edit = tree && isSuppressible(finding.code) ? suppressionOf(finding, tree, text) : null;
    if (!edit) return [];
    const start = edit.newText.lastIndexOf(reasonPlaceholder);
    const typeOver = { start, end: start + reasonPlaceholder.length };
    return [{ finding, title: { kind: 'suppress' as const, code: finding.code }, edits: [edit], ...plain, typeOver }];
  });
  const onLinks = (kind: LinkAction['kind']) =>
    touching.flatMap((finding) => {
      const url = linkOf(finding);
      return url === null ? [] : [{ finding, title: { kind }, edits: [], ...plain, onLink: { kind, url } }];
    });
  // One looks at a link before one decides on it.
  return [...onLinks('open'), ...fixes, ...onLinks('exclude'), ...suppressions];
}

const plain = { onLink: null, typeOver: null, isPreferred: false } as const;

function mend(finding: CheckedFinding, { title, edits, isSafe }: Fix): CodeAction {
  return { finding, title, edits, ...plain, isPreferred: isSafe };
}

/** The comment goes above the line on which the finding, or the text of several lines that holds it, begins. */
function suppressionOf({ code, span }: Finding, tree: SyntaxNode, text: string): TextEdit | null {
  const start = findLineStart(text, anchorOf(tree, ownerOf(span, text), tree.span.start));
  const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  return {
    span: { start, end: start },
    newText: `${indentation}# oit-disable-next-line ${code} -- ${reasonPlaceholder}${findLineEnd(text)}`,
  };
}

/** What is read as a comment belongs to the text that it stands behind. */
function ownerOf(span: Span, text: string): Span {
  if (text.charAt(span.start) !== '#') return span;
  const end = text.slice(0, span.start).trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}

/** Where the text that holds a span begins: its key, or its place in a list. */
function anchorOf(node: SyntaxNode, span: Span, anchor: number): number {
  if (node.kind === 'map') {
    const pair = node.pairs.find(({ key, value }) => containsSpan(key.span, span) || (value && containsSpan(value.span, span)));
    if (!pair) return span.start;
    return pair.value && containsSpan(pair.value.span, span) ? anchorOf(pair.value, span, pair.key.span.start) : pair.key.span.start;
  }
  if (node.kind === 'sequence') {
    const item = node.items.find((each) => containsSpan(each.span, span));
    return item ? anchorOf(item, span, item.span.start) : span.start;
  }
  return anchor;
}
