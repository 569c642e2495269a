import { createFinding, type Finding, type Fix } from '../findings/finding';
import { quoteWritten } from '../yaml/diagnosis/written-text';
import { findLineStart } from '../yaml/layout';
import type { Comment } from '../yaml/parse';
import type { Path, SyntaxNode } from '../yaml/syntax-tree';
import { textCutByComment } from './codes/text-cut-by-comment';
import { itemOfPath } from './item-of-path';
import { childSchema, type JsonSchema, typesOf } from './json-schema';

/** `#2`, `#ITA`: no blank, no second sign and no directive behind it, as a comment would have. */
const textSign = /^#(?![#\s]|oit-disable-|$)/;

/**
 * Finds texts without quotation marks of which YAML leaves out what stands behind ` #`. A comment on a line of its own, or
 * with a blank behind its sign, is one.
 */
export function findCutTexts(root: SyntaxNode, schema: JsonSchema, comments: readonly Comment[], text: string): Finding[] {
  const suspects = comments.filter(
    (comment) => textSign.test(comment.text) && text.slice(findLineStart(text, comment.span.start), comment.span.start).trim() !== '',
  );
  if (suspects.length === 0) return [];
  const ends = readTextEnds(root, schema, text);
  return suspects.flatMap((comment) => {
    const before = text.slice(0, comment.span.start).trimEnd().length;
    const cut = ends.get(before);
    return cut ? [findingOf(cut, comment, text)] : [];
  });
}

interface CutText {
  /** Where the text begins; null where the whole of it is left out. */
  readonly start: number | null;
  readonly key: string;
  readonly item: string | null;
}

function findingOf({ start, key, item }: CutText, { span, text: cut }: Comment, text: string): Finding {
  const whole = { start: start ?? span.start, end: span.start + cut.trimEnd().length };
  const newText = quoteWritten(text.slice(whole.start, whole.end));
  // What stands there may also have been meant as a comment.
  const fix: Fix = { title: { kind: 'quote' }, edits: [{ span: whole, newText }], isSafe: false };
  return createFinding(textCutByComment, { start: span.start, end: whole.end }, { key, cut: cut.trimEnd() }, { item, fix });
}

/** Every text without quotation marks by where it ends; of an empty one, where its key or dash does. */
function readTextEnds(root: SyntaxNode, schema: JsonSchema, text: string): ReadonlyMap<number, CutText> {
  const ends = new Map<number, CutText>();
  const visit = (node: SyntaxNode | null, expected: JsonSchema | undefined, path: Path, emptyEnd: number | null) => {
    const cut = { key: String(path.findLast((step) => typeof step === 'string') ?? ''), item: itemOfPath(path) };
    if (!node) {
      if (emptyEnd !== null && isText(expected)) ends.set(emptyEnd, { ...cut, start: null });
    } else if (node.kind === 'map')
      for (const { key, value } of node.pairs)
        visit(value, childSchema(expected, key.text, schema), [...path, key.text], endOfColon(text, key.span.end));
    else if (node.kind === 'sequence')
      for (const [index, item] of node.items.entries()) visit(item, childSchema(expected, index, schema), [...path, index], null);
    else if (node.kind === 'scalar' && node.style === 'plain' && isText(expected) && !trueFalse.test(node.text))
      ends.set(node.span.end, { ...cut, start: node.span.start });
  };
  visit(root, schema, [], null);
  return ends;
}

const trueFalse = /^(?:true|false)$/i;

function endOfColon(text: string, keyEnd: number): number | null {
  const colon = /^ *:/.exec(text.slice(keyEnd, keyEnd + farthestColon))?.[0];
  return colon === undefined ? null : keyEnd + colon.length;
}

/** Blanks that may stand between a key and its colon. */
const farthestColon = 20;

/** Where any text may stand; of listed values another finding speaks. */
function isText(schema: JsonSchema | undefined): boolean {
  return schema?.enum === undefined && typesOf(schema).includes('string');
}
