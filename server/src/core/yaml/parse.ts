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
import { createFinding, type Finding } from '../findings/finding';
import { limits } from '../ground/limits';
import type { Span } from '../ground/span';
import { yamlAlias } from './codes/yaml-alias';
import { yamlDuplicateKey } from './codes/yaml-duplicate-key';
import { yamlEmpty } from './codes/yaml-empty';
import { yamlMultipleDocuments } from './codes/yaml-multiple-documents';
import { parserReasons, yamlSyntax } from './codes/yaml-syntax';
import { yamlTab } from './codes/yaml-tab';
import { yamlTooDeep } from './codes/yaml-too-deep';
import { yamlTooLarge } from './codes/yaml-too-large';
import type { Source } from './diagnosis/cause';
import { diagnose, type ParserError } from './diagnosis/diagnose';
import { findForeignEnd } from './diagnosis/foreign-blanks';
import { findHiddenFault, mayHideFault } from './diagnosis/hidden-faults';
import { readSourceLines } from './diagnosis/source-lines';
import { findReferences, type Reference } from './diagnosis/text-references';
import { guardText } from './guard';
import { isAbsent } from './is-absent';
import { findLineEnd, findLineStop } from './layout';
import { placeFinding, placeTree, plainLineEnds } from './line-ends';
import type { MapNode, Pair, ScalarNode, SyntaxNode } from './syntax-tree';
import { fixTabs } from './tab-indentation';

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

/** What one source says, and what the parser needed for it. */
export interface SourceReading {
  /** null: nothing that could be read. */
  readonly root: SyntaxNode | null;
  /** Without those for what refers to something else: that may stand outside the source. */
  readonly findings: readonly Finding[];
  readonly comments: readonly Comment[];
  readonly references: readonly Reference[];
  readonly lexemes: number;
  /** null: something was read. */
  readonly failure: Failure | null;
}

/** Why nothing could be read. */
export type Failure = 'limit' | 'empty' | 'tabs' | 'syntax';

/** Reads a text into its syntax tree, as one. Any text in, no throw out; each kind of line end gives the same. `isUtf8`: its bytes are known to be UTF-8. */
export function parseText(text: string, isUtf8 = false): ParsedText {
  const refusal = guardText(text, isUtf8);
  return refusal ? { root: null, findings: [refusal], comments: [] } : parseGuarded(text);
}

/** The same for a text that was looked over. */
export function parseGuarded(text: string): ParsedText {
  const { text: source, toSource } = plainLineEnds(text);
  const parsed = parseLines(source);
  if (!toSource && !text.includes('\r')) return parsed;
  const place = ({ start, end }: Span): Span => (toSource ? { start: toSource(start), end: toSource(end) } : { start, end });
  return {
    root: parsed.root && placeTree(parsed.root, place),
    findings: parsed.findings.map((finding) => placeFinding(finding, place, findLineEnd(text))),
    comments: parsed.comments.map((comment) => ({ text: comment.text, span: place(comment.span) })),
  };
}

function parseLines(source: string): ParsedText {
  const { root, findings, comments, references, failure } = readSource(source);
  const known = failure === null || failure === 'empty' ? findReferences(references, source) : [];
  return { root, findings: root ? [...known, ...findings] : [...findings, ...known], comments: root ? comments : [] };
}

/** Reads a source whose line ends are `\n`. */
export function readSource(text: string): SourceReading {
  // A last line of nothing but blanks is none, tabs or not.
  const source = text.replace(/(?<=\n)[ \t]+$/, (blanks) => ' '.repeat(blanks.length));
  const { document, further, references, comments, lexemes, refusal, errors } = compose(source);
  const fail = (failure: Failure, findings: readonly Finding[]): SourceReading => {
    return { root: null, findings, comments, references, lexemes, failure };
  };
  if (refusal) return fail('limit', [refusal]);
  if (!document) return { ...fail('empty', [createFinding(yamlEmpty, { start: 0, end: 0 }, {})]), references: [] };
  const [error] = errors;
  if (error) {
    const tabs = tabFindings(errors, source);
    return tabs ? fail('tabs', tabs) : fail('syntax', [diagnose(source, toParserError(error), findFirstError)]);
  }
  const builder = createTreeBuilder(source);
  const root = builder.build(document.contents as Node | null);
  const misplaced = builder.misplaced();
  if (misplaced !== null) {
    const found = { reason: 'OTHER' as const, offset: misplaced, end: misplaced + 1 };
    return fail('syntax', [diagnose(source, found, findFirstError)]);
  }
  const documents = further ? [createFinding(yamlMultipleDocuments, documentStart(source, document, further), {})] : [];
  const findings = [...builder.findings, ...documents];
  if (!root) return fail('empty', [createFinding(yamlEmpty, { start: 0, end: 0 }, {}), ...findings]);
  return { root, findings, comments, references, lexemes, failure: null };
}

interface Composed extends Omit<Lexed, 'tokens'> {
  readonly document: Document.Parsed | null;
  /** A second document with content. */
  readonly further: Document.Parsed | null;
  readonly errors: readonly YAMLParseError[];
}

function compose(source: string): Composed {
  const { tokens, ...lexed } = tokenizeWithinLimits(source);
  const [document = null, further = null] = lexed.refusal ? [] : composeTwo(tokens, source.length);
  return { ...lexed, document, further, errors: document?.errors.filter(({ code }) => !toleratedErrors.has(code)) ?? [] };
}

/** Gives the first error of a source, for remedies that are tried. */
function findFirstError(source: string): ParserError | null {
  const { refusal, errors } = compose(source);
  if (refusal) return { reason: 'OTHER', offset: 0, end: 0 };
  const [error] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return error ? toParserError(error) : null;
}

function toParserError({ code, pos }: YAMLParseError): ParserError {
  return { reason: parserReasons.find((reason) => reason === code) ?? 'OTHER', offset: pos[0], end: pos[1] };
}

/** Gives what a source says, blanks apart, or null. */
function readShape(source: string): string | null {
  const { document, errors } = compose(source);
  if (!document || errors.length > 0) return null;
  return JSON.stringify(createTreeBuilder(source).build(document.contents as Node | null), (key, value) =>
    key === 'span' ? undefined : key === 'text' ? String(value).replace(/\s+/g, ' ').trim() : value,
  );
}

interface Lexed {
  readonly tokens: CST.Token[];
  readonly references: readonly Reference[];
  readonly comments: readonly Comment[];
  /** How many there are. */
  readonly lexemes: number;
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
  const references: Reference[] = [];
  const comments: Comment[] = [];
  let offset = 0;
  let inScalar = false;
  let count = 0;
  for (const lexeme of new Lexer().lex(source)) {
    tokens.push(...parser.next(lexeme));
    const isMark = lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
    const span = { start: offset, end: offset + (isMark ? 0 : lexeme.length) };
    const kind = inScalar ? undefined : referenceKinds[lexeme.charAt(0)];
    if (kind) references.push({ kind, start: span.start, text: lexeme });
    if (!inScalar && lexeme.startsWith('#')) comments.push({ text: lexeme, span });
    if (parser.stack.length > limits.nesting)
      return { tokens, references, comments, lexemes: count, refusal: createFinding(yamlTooDeep, span, { limit: limits.nesting }) };
    if (++count > limits.lexemes)
      return {
        tokens,
        references,
        comments,
        lexemes: count,
        refusal: createFinding(yamlTooLarge, span, { what: 'parts', limit: limits.lexemes }),
      };
    offset = span.end;
    inScalar = lexeme === CST.SCALAR;
  }
  tokens.push(...parser.end());
  return { tokens, references, comments, lexemes: count, refusal: null };
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

/** Tabs are named each, and mended together; null where no tab indents. Of other errors the first one tells: the next ones follow from it. */
function tabFindings(errors: readonly YAMLParseError[], source: string): Finding[] | null {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT').slice(0, limits.tabsNamed);
  const fix = tabs.length > 0 ? fixTabs(source, readShape) : null;
  return fix && tabs.map((error) => createFinding(yamlTab, errorSpan(error, source), {}, { fix }));
}

function errorSpan({ pos: [start, end] }: YAMLParseError, source: string): Span {
  return { start, end: Math.max(start, Math.min(end, findLineStop(source, start))) };
}

/** The `---` between two documents; without one, the start of the second. */
function documentStart(source: string, first: Document.Parsed, second: Document.Parsed): Span {
  const marker = source.indexOf('\n---', Math.max(0, first.range[1] - 1));
  const start = marker < 0 ? second.range[0] : marker + 1;
  return { start, end: Math.min(source.length, start + '---'.length) };
}

function createTreeBuilder(text: string) {
  const findings: Finding[] = [];
  let misplaced: number | null = null;
  let source: Source | null = null;
  const readSource = () => {
    source ??= { text, lines: readSourceLines(text) };
    return source;
  };
  const scalarNode = (node: Scalar): ScalarNode => {
    const style = node.type === 'PLAIN' ? 'plain' : node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : 'quoted';
    return { kind: 'scalar', span: spanOf(node as Node), text: node.source ?? '', style };
  };
  const build = (node: Node | null, key = ''): SyntaxNode | null => {
    if (!node) return null;
    if (isMap(node)) return buildMap(node as YAMLMap<Node, Node | null>);
    if (isSeq(node))
      return { kind: 'sequence', span: spanOf(node), items: (node as YAMLSeq<Node>).items.flatMap((item) => build(item, key) ?? []) };
    if (!isScalar(node)) return { kind: 'unreadable', span: spanOf(node) };
    const scalar = scalarNode(node);
    const fault = mayHideFault(scalar, key, text) ? findHiddenFault(scalar, key, readSource()) : null;
    if (fault) {
      findings.push(fault);
      return { kind: 'unreadable', span: scalar.span };
    }
    return isAbsent(scalar) ? null : scalar;
  };
  const buildKey = (key: Node | null): ScalarNode | null => {
    if (key && isScalar(key)) return withoutForeignBlank(scalarNode(key));
    if (key) findings.push(createFinding(yamlSyntax, spanOf(key), { reason: 'NON_STRING_KEY', sign: '', stops: false }));
    return null;
  };
  /** Before a key such a sign breaks the indentation; behind it only the key is another one. */
  const withoutForeignBlank = (key: ScalarNode): ScalarNode => {
    const found = key.style === 'plain' ? findForeignEnd(key.text) : null;
    if (found?.isBefore) misplaced ??= key.span.start + found.at;
    if (!found || found.isBefore) return key;
    const start = key.span.start + found.at;
    const fix = { title: { kind: 'blank' as const }, edits: [{ span: { start, end: key.span.end }, newText: '' }], isSafe: true };
    const sign = text.slice(start, key.span.end).trimStart().charAt(0) || text.charAt(start);
    findings.push(createFinding(yamlSyntax, { start, end: key.span.end }, { reason: 'FOREIGN_BLANK', sign, stops: false }, { fix }));
    return { ...key, text: key.text.slice(0, found.at), span: { start: key.span.start, end: start } };
  };
  /** Of what is not in the tree only that it can't be read is told. */
  const lookOver = (node: Node | null) => {
    const count = findings.length;
    build(node);
    findings.length = count;
  };
  const buildMap = (map: YAMLMap<Node, Node | null>): MapNode => {
    const pairs = new Map<string, Pair>();
    for (const { key: keyNode, value } of map.items) {
      const key = buildKey(keyNode);
      if (!key) continue;
      if (key.text === '<<') {
        // An alias behind it has its finding already.
        if (!isAlias(value)) findings.push(createFinding(yamlAlias, key.span, { kind: 'merge' }));
        continue;
      }
      const first = pairs.get(key.text);
      if (first) {
        lookOver(value);
        findings.push(
          createFinding(yamlDuplicateKey, key.span, { key: key.text }, { related: [{ note: 'first-place', span: first.key.span }] }),
        );
      } else {
        const built = build(value ?? null, key.text);
        pairs.set(key.text, { key, value: built, span: { start: key.span.start, end: built?.span.end ?? key.span.end } });
      }
    }
    return { kind: 'map', span: spanOf(map), pairs: [...pairs.values()] };
  };
  return { build, findings, misplaced: () => misplaced };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
