import { isSuppressible, linkOf } from '../../analysis/catalogue';
import type { CheckResult } from '../../analysis/check-result';
import { reasonPlaceholder } from '../../analysis/suppression-reason';
import type { CheckedFinding, Fix } from '../../findings/finding';
import { limits } from '../../ground/limits';
import type { Span } from '../../ground/span';
import { findLineEnd, findLineStart } from '../../yaml/layout';
import type { SyntaxNode } from '../../yaml/syntax-tree';
import { trailTo } from '../../yaml/trail';
import { createScene, type Offer, type Scene } from './scene';
import { findWays } from './ways';

/** A link is looked at in the browser, or left out by a setting. `url`: as it stands in the file. */
export interface LinkAction {
  readonly kind: 'open' | 'exclude';
  readonly url: string;
}

/** What can be done about a finding: mend it, in one way or another, or suppress it with a comment. */
export interface CodeAction extends Offer {
  readonly finding: CheckedFinding;
  /** What the editor is to do with a link, instead of an edit; else null. */
  readonly onLink: LinkAction | null;
  /** The action that one would take without thinking. */
  readonly isPreferred: boolean;
}

/** Gives the actions for the findings that touch a span. */
export function findCodeActions(result: CheckResult, at: Span): CodeAction[] {
  const { text, tree, findings } = result;
  const touching = findings.filter(({ span }) => span.start <= at.end && at.start <= span.end);
  if (touching.length === 0) return [];
  const scene = createScene(result);
  const most = Math.min(limits.mendedAtOnce, Math.max(1, Math.floor(limits.mendedLength / text.length)));
  const mending = touching.flatMap((finding, index) => (index < most ? mend(finding, scene) : fixOf(finding)));
  const suppressions = touching.flatMap((finding) => (tree && isSuppressible(finding.code) ? suppress(finding, tree, text) : []));
  const onLinks = (kind: LinkAction['kind']) =>
    touching.flatMap((finding) => {
      const url = linkOf(finding);
      return url === null ? [] : [{ finding, title: { kind }, edits: [], ...plain, onLink: { kind, url } }];
    });
  // One looks at a link before one decides on it.
  return [...onLinks('open'), ...withoutRepeats(mending), ...onLinks('exclude'), ...withoutRepeats(suppressions)];
}

const plain = { onLink: null, typeOver: null, isPreferred: false } as const;

/** The fix of a finding, and the other ways out of it. */
function mend(finding: CheckedFinding, scene: Scene): CodeAction[] {
  return [...fixOf(finding), ...findWays(finding, scene).map((way) => ({ finding, ...plain, ...way }))];
}

function fixOf(finding: CheckedFinding): CodeAction[] {
  const toAction = ({ title, edits, isSafe }: Fix): CodeAction => ({ finding, title, edits, ...plain, isPreferred: isSafe });
  return finding.fix ? [toAction(finding.fix)] : [];
}

/** Two findings may have the same way out, and one way may be the fix. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const known = new Set<string>();
  return actions.filter(({ edits }) => {
    const key = JSON.stringify(edits);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** The comment goes above the line on which the finding, or the text of several lines that holds it, begins. */
function suppress(finding: CheckedFinding, tree: SyntaxNode, text: string): CodeAction[] {
  const { code, span } = finding;
  const start = findLineStart(text, anchorOf(tree, ownerOf(span, text)));
  const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const newText = `${indentation}# oit-disable-next-line ${code} -- ${reasonPlaceholder}${findLineEnd(text)}`;
  const reason = newText.lastIndexOf(reasonPlaceholder);
  const typeOver = { start: reason, end: reason + reasonPlaceholder.length };
  return [{ finding, title: { kind: 'suppress', code }, edits: [{ span: { start, end: start }, newText }], ...plain, typeOver }];
}

/** What is read as a comment belongs to the text that it stands behind. */
function ownerOf(span: Span, text: string): Span {
  if (text.charAt(span.start) !== '#') return span;
  const end = text.slice(0, span.start).trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}

/** Where the text that holds a span begins: its key, or its place in a list. */
function anchorOf(tree: SyntaxNode, span: Span): number {
  const last = trailTo(tree, span).at(-1);
  const innermost = last ? last.node : tree;
  if (innermost?.kind === 'map' || innermost?.kind === 'sequence') {
    // Of a list or map that does not hold it in one of its entries only the key may.
    const isOnKey = last?.kind === 'pair' && span.start < innermost.span.start;
    return isOnKey ? last.pair.key.span.start : span.start;
  }
  return last ? (last.kind === 'pair' ? last.pair.key.span.start : last.node.span.start) : tree.span.start;
}
