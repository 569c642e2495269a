import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml';
import { createFinding, type Finding, type Fix } from '../finding';
import { limits } from '../limits';
import type { Span } from '../text/span';
import { guardText } from './guard';
import type { MapNode, Pair, ScalarNode, SyntaxNode } from './syntax-tree';

/** A comment with its sign, where it stands. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface ParsedText {
  /** null: nothing that could be read; a finding says why. */
  readonly root: SyntaxNode | null;
  readonly findings: readonly Finding[];
  readonly comments: readonly Comment[];
}

/** Reads a text into its syntax tree. Any text in, no throw out. `isUtf8`: its bytes are known to be UTF-8. */
export function parseText(text: string, isUtf8 = false): ParsedText {
  const refusal = guardText(text, isUtf8);
  if (refusal) return unreadable(refusal);
  // `yaml` ends lines at \n and \r\n only; a lone \r is replaced in place, so that offsets stay.
  // A last line of nothing but blanks is none, tabs or not.
  const source = text.replace(/\r(?!\n)/g, '\n').replace(/(?<=\n)[ \t]+$/, (blanks) => ' '.repeat(blanks.length));
  const { tokens, references, comments, refusal: excess } = tokenizeWithinLimits(source);
  if (excess) return unreadable(excess);
  const [first, second] = composeTwo(tokens, source.length);
  if (!first) return unreadable(createFinding('yaml.empty', { start: 0, end: 0 }, {}));
  const errors = first.errors.filter((error) => !toleratedErrors.has(error.code));
  if (errors.length > 0) return unreadable(...syntaxFindings(errors, source));
  const builder = createTreeBuilder();
  const root = builder.build(first.contents as Node | null);
  const further = second ? [createFinding('yaml.multiple-documents', documentStart(source, first, second), {})] : [];
  const findings = [...references, ...builder.findings, ...further];
  return root ? { root, findings, comments } : unreadable(createFinding('yaml.empty', { start: 0, end: 0 }, {}), ...findings);
}

function unreadable(...findings: Finding[]): ParsedText {
  return { root: null, findings, comments: [] };
}

interface Lexed {
  readonly tokens: CST.Token[];
  readonly references: readonly Finding[];
  readonly comments: readonly Comment[];
  /** What is too much of it; null where nothing is. */
  readonly refusal: Finding | null;
}

/** Aliases and tags have findings of their own; a second document too. */
const toleratedErrors: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
  'MULTIPLE_DOCS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'ALIAS_PROPS',
]);

/** What the first sign of a lexeme makes it, outside scalars. */
const referenceKinds: Readonly<Record<string, 'anchor' | 'tag' | 'alias'>> = { '&': 'anchor', '!': 'tag', '*': 'alias' };

/**
 * Parses, watching the depth of the parser's own stack: the composer behind it is recursive, and `yaml` on Node 18 to 22
 * aborts the process on about 900 nested brackets. Stops where a limit is passed, that of their number too. Comments, and the
 * anchors, tags and aliases of which the composer says nothing, are noted by the way.
 */
function tokenizeWithinLimits(source: string): Lexed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const references: Finding[] = [];
  const comments: Comment[] = [];
  let offset = 0;
  let inScalar = false;
  let count = 0;
  for (const lexeme of new Lexer().lex(source)) {
    tokens.push(...parser.next(lexeme));
    const isMark = lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
    const span = { start: offset, end: offset + (isMark ? 0 : lexeme.length) };
    const kind = inScalar ? undefined : referenceKinds[lexeme.charAt(0)];
    if (kind) references.push(createFinding('yaml.alias', span, { kind }));
    if (!inScalar && lexeme.startsWith('#')) comments.push({ text: lexeme, span });
    if (parser.stack.length > limits.nesting)
      return { tokens, references, comments, refusal: createFinding('yaml.too-deep', span, { limit: limits.nesting }) };
    if (++count > limits.lexemes)
      return { tokens, references, comments, refusal: createFinding('yaml.too-large', span, { what: 'parts', limit: limits.lexemes }) };
    offset = span.end;
    inScalar = lexeme === CST.SCALAR;
  }
  tokens.push(...parser.end());
  return { tokens, references, comments, refusal: null };
}

/** Nothing but comments between two `---`: there is nothing in it that could be lost. */
function isEmptyDocument({ contents, errors }: Document.Parsed): boolean {
  return errors.length === 0 && (contents === null || (isScalar(contents) && contents.type === 'PLAIN' && contents.source === ''));
}

/** Composes the first document with content, and the second if there is one; the rest is not looked at. */
function composeTwo(tokens: CST.Token[], length: number): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  for (const document of new Composer({ uniqueKeys: false, merge: false }).compose(tokens, true, length)) {
    if (isEmptyDocument(document as Document.Parsed)) continue;
    documents.push(document as Document.Parsed);
    if (documents.length === 2) break;
  }
  return documents;
}

/** The first error tells; what the parser says after it follows from it. Tabs are named each, for they stand alone. */
function syntaxFindings(errors: readonly YAMLParseError[], source: string): Finding[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT').slice(0, limits.tabsNamed);
  if (tabs.length > 0)
    return tabs.map((error) => createFinding('yaml.tab', errorSpan(error, source), {}, { fix: fixIndentation(error.pos[0], source) }));
  return errors.slice(0, 1).map((error) => createFinding('yaml.syntax', errorSpan(error, source), { reason: error.code }));
}

/**
 * Two spaces for every tab before the first word of a line; below a key that is indented deeper than that, two more than
 * the key. Then the tab's width is a guess, so fix-all leaves it to the user.
 */
function fixIndentation(offset: number, source: string): Fix {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const blank = /^[ \t]*/.exec(source.slice(start, endOfLine(source, start)))?.[0] ?? '';
  const asTyped = blank.replaceAll('\t', indentation);
  const before = source.slice(source.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1)).trimEnd();
  const keyIndentation = before.endsWith(':') ? (/^ +(?=\S)/.exec(before)?.[0] ?? '') : '';
  const isTooShallow = keyIndentation !== '' && asTyped.length <= keyIndentation.length;
  const newText = isTooShallow ? keyIndentation + indentation : asTyped;
  return { title: { kind: 'spaces' }, edits: [{ span: { start, end: start + blank.length }, newText }], isSafe: !isTooShallow };
}

const indentation = '  ';

function errorSpan({ pos: [start, end] }: YAMLParseError, source: string): Span {
  return { start, end: Math.max(start, Math.min(end, endOfLine(source, start))) };
}

function endOfLine(source: string, from: number): number {
  const length = source.slice(from).search(/[\r\n]/);
  return length < 0 ? source.length : from + length;
}

/** The `---` between two documents; without one, the start of the second. */
function documentStart(source: string, first: Document.Parsed, second: Document.Parsed): Span {
  const marker = source.indexOf('\n---', Math.max(0, first.range[1] - 1));
  const start = marker < 0 ? second.range[0] : marker + 1;
  return { start, end: Math.min(source.length, start + '---'.length) };
}

function createTreeBuilder() {
  const findings: Finding[] = [];
  const scalarNode = (node: Scalar): ScalarNode => {
    const style = node.type === 'PLAIN' ? 'plain' : node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : 'quoted';
    return { kind: 'scalar', span: spanOf(node as Node), text: node.source ?? '', style };
  };
  const build = (node: Node | null): SyntaxNode | null => {
    if (!node) return null;
    if (isMap(node)) return buildMap(node as YAMLMap<Node, Node | null>);
    if (isSeq(node))
      return { kind: 'sequence', span: spanOf(node), items: (node as YAMLSeq<Node>).items.flatMap((item) => build(item) ?? []) };
    if (!isScalar(node)) return { kind: 'unreadable', span: spanOf(node) };
    const scalar = scalarNode(node);
    return isAbsent(scalar) ? null : scalar;
  };
  const buildKey = (key: Node | null): ScalarNode | null => {
    if (key && isScalar(key)) return scalarNode(key);
    if (key) findings.push(createFinding('yaml.syntax', spanOf(key), { reason: 'NON_STRING_KEY' }));
    return null;
  };
  const buildMap = (map: YAMLMap<Node, Node | null>): MapNode => {
    const pairs = new Map<string, Pair>();
    for (const { key: keyNode, value } of map.items) {
      const key = buildKey(keyNode);
      if (!key) continue;
      if (key.text === '<<') {
        // An alias behind it has its finding already.
        if (!isAlias(value)) findings.push(createFinding('yaml.alias', key.span, { kind: 'merge' }));
        continue;
      }
      const first = pairs.get(key.text);
      if (first)
        findings.push(
          createFinding('yaml.duplicate-key', key.span, { key: key.text }, { related: [{ note: 'first-place', span: first.key.span }] }),
        );
      else {
        const built = build(value ?? null);
        pairs.set(key.text, { key, value: built, span: { start: key.span.start, end: built?.span.end ?? key.span.end } });
      }
    }
    return { kind: 'map', span: spanOf(map), pairs: [...pairs.values()], pairByKey: pairs };
  };
  return { build, findings };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** An empty value counts as absent, with quotation marks or without. */
function isAbsent({ text, style }: ScalarNode): boolean {
  return text === '' || (style === 'plain' && /^(?:~|null|Null|NULL)$/.test(text));
}
