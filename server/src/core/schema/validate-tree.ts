import { splitAddresses } from '../addresses/split-addresses';
import { createFinding, type Finding, type Fix, isFindingOf } from '../findings/finding';
import { replaceFix } from '../findings/fix';
import { findNearest, isSlip } from '../ground/nearest';
import type { Span } from '../ground/span';
import { toArabicDigits } from '../thai/digits';
import { readYear } from '../thai/era';
import { writeAsList } from '../yaml/list-edits';
import { placeOfScalar, replaceScalar } from '../yaml/scalar-edits';
import { findPair, nodeAt, type Pair, type Path, pairAt, type ScalarNode, type SyntaxNode } from '../yaml/syntax-tree';
import { toScalar } from '../yaml/to-scalar';
import { schemaMissingKey } from './codes/schema-missing-key';
import type { ValueType } from './codes/schema-type';
import { schemaType } from './codes/schema-type';
import { schemaUnknownKey } from './codes/schema-unknown-key';
import { schemaValue } from './codes/schema-value';
import { elementValue } from './element-value';
import { itemOfPath } from './item-of-path';
import { type JsonSchema, schemaAt, typesOf } from './json-schema';
import { toValue } from './to-value';

/** An error of the generated validators (ajv). */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** Checks a tree against a schema. Every finding lies on the key or value that is wrong. */
export function validateTree(root: SyntaxNode, schema: JsonSchema, validator: Validator, text: string): Finding[] {
  return validateAt(root, [], schema, validator, text);
}

/** Checks what stands at a path of a tree by a validator of that part of the schema; nothing where nothing stands there. */
export function validateAt(root: SyntaxNode, at: Path, schema: JsonSchema, validator: Validator, text: string): Finding[] {
  const node = nodeAt(root, at);
  if (!node || validator(toValue(node, schemaAt(schema, at), schema))) return [];
  return readErrors(validator.errors ?? [], at, root, schema, text);
}

/** Gives what errors of a validator say of the tree that it checked; they are relative to a path of it. */
export function readErrors(errors: readonly ValidationError[], at: Path, root: SyntaxNode, schema: JsonSchema, text: string): Finding[] {
  const places = createPlaces(root, text);
  return withoutConsequences(
    errors.flatMap((error) => {
      const path = readPath(error.instancePath, at, root);
      const finding = readError(error, path, root, schema, places);
      return finding ? [{ path, finding }] : [];
    }),
  );
}

type Places = ReturnType<typeof createPlaces>;

function createPlaces(root: SyntaxNode, text: string) {
  const firstLineOf = ({ start, end }: Span): Span => {
    const lineEnd = text.slice(start, end).search(/[\r\n]/);
    return { start, end: lineEnd < 0 ? end : start + lineEnd };
  };
  return {
    text,
    /** A scalar itself, every line of it; of a list or map that should not be one, its key. */
    value: (path: Path): Span => {
      const node = nodeAt(root, path);
      if (node?.kind === 'scalar') return placeOfScalar(node, text);
      return pairAt(root, path)?.key.span ?? firstLineOf(node?.span ?? root.span);
    },
    firstLine: firstLineOf({ start: 0, end: text.length }),
    key: (path: Path): Span => pairAt(root, path)?.key.span ?? firstLineOf(nodeAt(root, path.slice(0, -1))?.span ?? root.span),
  };
}

/** ajv's JSON pointer, behind a path, as a path; steps into lists are numbers. */
function readPath(pointer: string, at: Path, root: SyntaxNode): Path {
  const path: (string | number)[] = [...at];
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(nodeAt(root, path)?.kind === 'sequence' ? Number(name) : name);
  }
  return path;
}

function readError(error: ValidationError, path: Path, root: SyntaxNode, schema: JsonSchema, places: Places): Finding | null {
  const node = nodeAt(root, path);
  if (node?.kind === 'unreadable') return null;
  const expected = schemaAt(schema, path);
  const item = itemOfPath(path);
  const typed = node?.kind === 'scalar' ? node.text : null;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const candidates = Object.keys(expected?.properties ?? {}).filter((name) => !findPair(node, name));
      const nearest = findNearest(key, candidates);
      const span = places.key([...path, key]);
      const fix = nearest === null ? null : replaceFix(span, nearest, isSlip(key, nearest));
      return createFinding(schemaUnknownKey, span, { key, nearest }, { item, fix });
    }
    case 'propertyNames': {
      const key = String(error.params.propertyName);
      return createFinding(schemaUnknownKey, places.key([...path, key]), { key, nearest: null }, { item });
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const description = schemaAt(schema, [...path, key]);
      const texts = { th: description?.description ?? '', en: description?.descriptionEn ?? '' };
      const empty = pairAt(root, [...path, key]);
      const span = empty?.key.span ?? (path.length === 0 ? places.firstLine : places.key(path));
      return empty?.value ? null : createFinding(schemaMissingKey, span, { key, description: texts, items: [] }, { item });
    }
    case 'type':
      return createFinding(
        schemaType,
        places.value(path),
        { key: keyOf(path), expected: typesOf(expected).flatMap((type) => valueTypes[type] ?? []), value: typed },
        { item, fix: node?.kind === 'scalar' ? fixType(node, pairAt(root, path), places.text, typesOf(expected)) : null },
      );
    default: {
      // Of a list or map where one value is meant, its type has been told.
      if (node && typed === null) return null;
      const allowed = (expected?.enum ?? expected?.examples ?? []).map(String);
      const value = typed ?? '';
      const range = { minimum: expected?.minimum ?? null, maximum: expected?.maximum ?? null };
      const nearest = nearestValue(value, expected);
      const span = places.value(path);
      const meant = isElement(path) ? elementValue(value) : null;
      const better = meant ?? nearest;
      const isSafe = meant === null && expected?.minimum !== undefined;
      const fix = better !== null && node?.kind === 'scalar' ? replaceValueFix(node, places.text, better, isSafe) : null;
      return createFinding(schemaValue, span, { key: keyOf(path), value, allowed, nearest, ...range }, { item, fix });
    }
  }
}

const valueTypes: Readonly<Record<string, ValueType>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'true-false',
  array: 'list',
  object: 'map',
};

/** Thai digits where a number is meant; one value, or every address of it, where a list is meant. */
function fixType(node: ScalarNode, pair: Pair | null, text: string, types: readonly string[]): Fix | null {
  const digits = toArabicDigits(node.text.trim());
  if (types.some((type) => type === 'integer' || type === 'number') && digits !== node.text && /^\d+(?:\.\d+)?$/.test(digits)) {
    return replaceValueFix(node, text, digits, true);
  }
  if (!types.includes('array')) return null;
  const entries = listEntries(pair?.key.text ?? '', node.text);
  return { title: { kind: 'replace', with: `[${entries.join(', ')}]` }, edits: writeAsList(pair, node, text, entries), isSafe: false };
}

/** The entries of a list that a text means: its addresses, under `urls` each with the words beside it. */
function listEntries(key: string, text: string): readonly string[] {
  const parts = splitAddresses(text);
  const withNote = (address: string, note: string) => `{ url: ${toScalar(address)}, note: ${toScalar(note)} }`;
  if (key !== 'urls' && parts.some(({ note }) => note !== null)) return [toScalar(text.trim())];
  return parts.map(({ address, note }) => (note === null ? toScalar(address) : withNote(address, note)));
}

function replaceValueFix(node: ScalarNode, text: string, newText: string, isSafe: boolean): Fix {
  return { title: { kind: 'replace', with: newText }, edits: replaceScalar(node, text, newText), isSafe };
}

/** A listed value that is near; for a year of the Christian era or of two digits the Buddhist one. */
function nearestValue(value: string, expected: JsonSchema | undefined): string | null {
  const digits = toArabicDigits(value);
  const year = expected?.minimum !== undefined && Number(digits) < expected.minimum ? readYear(digits) : null;
  if (year) return String(year.year);
  return findNearest(value, (expected?.enum ?? []).map(String));
}

function keyOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** `items`, an item, `elements`, an element. */
function isElement(path: Path): boolean {
  return path.length === 4 && path[0] === 'items' && path[2] === 'elements';
}

/** A finding and the path of what it speaks of. */
interface PlacedFinding {
  readonly path: Path;
  readonly finding: Finding;
}

/** A key that is only misspelt is not missing as well; of two that mean the same one only the first can be mended. */
function withoutConsequences(placed: readonly PlacedFinding[]): Finding[] {
  const targetOf = (path: Path, key: string | null) => JSON.stringify([...path, key]);
  const meant = new Set(
    placed.flatMap(({ path, finding }) => (isFindingOf(finding, schemaUnknownKey) ? [targetOf(path, finding.args.nearest)] : [])),
  );
  const mended = new Set<string>();
  return placed.flatMap(({ path, finding }) => {
    if (isFindingOf(finding, schemaMissingKey) && meant.has(targetOf(path, finding.args.key))) return [];
    if (!isFindingOf(finding, schemaUnknownKey)) return [finding];
    const target = targetOf(path, finding.args.nearest);
    const isTaken = mended.has(target);
    mended.add(target);
    return [isTaken ? { ...finding, fix: null } : finding];
  });
}
