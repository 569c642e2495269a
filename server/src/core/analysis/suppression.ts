import { createFinding, type Finding, type Fix } from '../findings/finding';
import { createLineIndex, type LineIndex } from '../ground/line-index';
import type { Span } from '../ground/span';
import type { Comment } from '../yaml/parse';
import type { SyntaxNode } from '../yaml/syntax-tree';
import { isConfigurable, isOfLinks } from './catalogue';
import { suppressNoReason } from './codes/suppress-no-reason';
import { suppressUnused } from './codes/suppress-unused';
import { saysWhy } from './suppression-reason';

/** One code of a suppression comment: `# oit-disable-next-line url.http -- reason`. */
export interface Suppression {
  readonly code: string;
  readonly codeSpan: Span;
  readonly comment: Span;
  readonly scope: 'next-line' | 'file';
  /** Zero-based. */
  readonly line: number;
  readonly reason: string;
  /** The reason says something; without one an error that is silenced still blocks the final export. */
  readonly isReasoned: boolean;
}

/** A finding and the comment that silences it. */
export interface Silenced<F extends Finding = Finding> {
  readonly finding: F;
  readonly suppression: Suppression;
}

/** What the comments of a text make of its findings. */
export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly suppressions: readonly Suppression[];
}

const directive = /^#\s*oit-disable-(next-line|file)(?=\s|$)(.*)$/s;
const reasonMark = '--';

/** Reads the suppressions among the comments. */
function readSuppressions(comments: readonly Comment[], lines: LineIndex): Suppression[] {
  return comments.flatMap(({ text, span }) => {
    const match = directive.exec(text);
    if (!match) return [];
    const rest = match[2] ?? '';
    const mark = rest.indexOf(reasonMark);
    const codes = mark < 0 ? rest : rest.slice(0, mark);
    const reason = mark < 0 ? '' : rest.slice(mark + reasonMark.length).trim();
    const isReasoned = saysWhy(reason);
    const codesStart = span.start + text.length - rest.length;
    return [...codes.matchAll(/[^\s,]+/g)].map((code) => ({
      code: code[0],
      codeSpan: { start: codesStart + code.index, end: codesStart + code.index + code[0].length },
      comment: span,
      scope: match[1] === 'file' ? ('file' as const) : ('next-line' as const),
      line: lines.positionAt(span.start).line,
      reason,
      isReasoned,
    }));
  });
}

/** The suppressions of a text, by the places that they speak of. */
interface SuppressionIndex {
  readonly lines: LineIndex;
  readonly suppressions: readonly Suppression[];
  /** The code and, where it holds for one line, that line. */
  placeOf(suppression: Suppression): string;
  /** Places by which a suppression may speak of a code at an offset. */
  placesAt(code: string, offset: number): readonly string[];
}

/** A text that was read; its tree is asked for only where a comment suppresses something. */
export interface CommentedText {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly root: SyntaxNode;
}

/** null: the text has none. */
function indexSuppressions(file: CommentedText): SuppressionIndex | null {
  const { comments, text } = file;
  if (!comments.some((comment) => directive.test(comment.text))) return null;
  const lines = createLineIndex(text);
  const anchorLine = createAnchors(file.root, lines);
  const targetLine = createTargets(file, lines);
  return {
    lines,
    suppressions: readSuppressions(comments, lines),
    placeOf: ({ code, scope, line }) => (scope === 'file' ? code : `${code} ${targetLine(line)}`),
    placesAt: (code, offset) => [code, `${code} ${anchorLine(offset)}`],
  };
}

/** Gives for what reason a comment silences a code at an offset; null where none does. */
export type Silence = (code: string, offset: number) => string | null;

/** Gives what comments silence; null where the text has no such comment. */
export function createSilence(file: CommentedText): Silence | null {
  const index = indexSuppressions(file);
  if (!index) return null;
  const reasons = new Map(index.suppressions.map((suppression) => [index.placeOf(suppression), suppression.reason]));
  return (code, offset) => index.placesAt(code, offset).flatMap((place) => reasons.get(place) ?? [])[0] ?? null;
}

/**
 * Parts the findings that a comment suppresses from the rest, and adds to these what is wrong with the comments themselves. A comment for the
 * next line also covers what lies inside a text of several lines that begins there, for no comment can stand inside it.
 */
export function applySuppressions(findings: readonly Finding[], file: CommentedText, isOff: (code: string) => boolean): Suppressed {
  const index = indexSuppressions(file);
  if (!index) return { kept: findings, silenced: [], suppressions: [] };
  const { lines, suppressions, placeOf, placesAt } = index;
  const byPlace = new Map<string, Suppression>();
  for (const suppression of suppressions) {
    const place = placeOf(suppression);
    if (!byPlace.get(place)?.isReasoned) byPlace.set(place, suppression);
  }
  const used = new Set<string>();
  const kept: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const finding of findings) {
    const places = isConfigurable(finding.code) ? placesAt(finding.code, finding.span.start).filter((place) => byPlace.has(place)) : [];
    for (const place of places) used.add(place);
    const speaking = places.flatMap((place) => byPlace.get(place) ?? []);
    const suppression = speaking.find(({ isReasoned }) => isReasoned) ?? speaking[0];
    if (suppression) silenced.push({ finding, suppression });
    else kept.push(finding);
  }
  // Whether a link would have given a finding is known only after it was asked for.
  const isUnused = (suppression: Suppression) =>
    !used.has(placeOf(suppression)) && !isOff(suppression.code) && !isOfLinks(suppression.code);
  const unused = suppressions.filter(isUnused);
  const single = new Set(suppressions.map(({ comment }) => comment));
  for (const [index, { comment }] of suppressions.entries()) if (suppressions[index + 1]?.comment === comment) single.delete(comment);
  // One unused code of several is left to the user: the others may be needed.
  const removalOf = (comment: Span) =>
    single.has(comment) ? removeComment(comment, isWholeLine(comment, lines, file.text), lines, file.text) : null;
  const ofComments = [
    ...unused.map(({ code, codeSpan, comment }) => createFinding(suppressUnused, codeSpan, { code }, { fix: removalOf(comment) })),
    ...[...new Set(suppressions.filter(({ isReasoned }) => !isReasoned).map(({ comment }) => comment))].map((comment) =>
      createFinding(
        suppressNoReason,
        comment,
        {},
        { fix: removeComment(comment, isWholeLine(comment, lines, file.text), lines, file.text) },
      ),
    ),
  ];
  return { kept: [...kept, ...ofComments], silenced, suppressions };
}

/** Gives the findings that a comment for the next line would silence, were it on a line of its own that holds an offset. */
export function findingsBelow<F extends Finding>(findings: readonly F[], file: CommentedText, offset: number): readonly F[] {
  const lines = createLineIndex(file.text);
  const anchorLine = createAnchors(file.root, lines);
  const line = createTargets(file, lines)(lines.positionAt(offset).line);
  return findings.filter(({ span }) => anchorLine(span.start) === line);
}

/** Gives whether nothing but blanks stands before a comment on its line. */
function isWholeLine({ start }: Span, lines: LineIndex, text: string): boolean {
  return text.slice(lines.lineStart(lines.positionAt(start).line), start).trim() === '';
}

/** Gives the line that a comment on a line speaks of: the next one that is no comment. */
function createTargets({ comments, text }: CommentedText, lines: LineIndex): (line: number) => number {
  const commentLines = comments.filter(({ span }) => isWholeLine(span, lines, text)).map(({ span }) => lines.positionAt(span.start).line);
  const targets = new Map<number, number>();
  const targetOf = (line: number) => targets.get(line + 1) ?? line + 1;
  for (const line of commentLines.sort((a, b) => b - a)) targets.set(line, targetOf(line));
  return targetOf;
}

/** Takes away a comment, with its line where nothing else stands there. */
function removeComment({ start, end }: Span, isWholeLine: boolean, lines: LineIndex, text: string): Fix {
  const { line } = lines.positionAt(start);
  const span = isWholeLine
    ? { start: lines.lineStart(line), end: lines.lineStart(line + 1) }
    : { start: text.slice(0, start).trimEnd().length, end };
  return { title: { kind: 'remove', what: '# oit-disable' }, edits: [{ span, newText: '' }], isSafe: false };
}

/** Gives the line on which what stands at an offset begins: of a text of several lines that of its key. */
function createAnchors(root: SyntaxNode, lines: LineIndex): (offset: number) => number {
  const texts: { span: Span; line: number }[] = [];
  const visit = (node: SyntaxNode, start: number) => {
    if (node.kind === 'map') for (const { key, value } of node.pairs) if (value) visit(value, key.span.start);
    if (node.kind === 'sequence') for (const item of node.items) visit(item, item.span.start);
    if (node.kind === 'scalar') texts.push({ span: node.span, line: lines.positionAt(start).line });
  };
  visit(root, root.span.start);
  return (offset) => {
    // They stand in the order of the file.
    let low = 0;
    let high = texts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((texts[middle]?.span.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const text = texts[low];
    const { line } = lines.positionAt(offset);
    // What is read as a comment belongs to the text that it stands behind.
    const isWithin = text && text.span.start <= offset && (offset < text.span.end || lines.positionAt(text.span.end - 1).line === line);
    return isWithin ? text.line : line;
  };
}
