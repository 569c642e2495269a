import profileSchema from '../../../../schemas/profile.schema.json';
import { createFinding, type Finding, isFindingOf } from '../findings/finding';
import { findNearest } from '../ground/nearest';
import type { Span } from '../ground/span';
import type { JsonSchema } from '../schema/json-schema';
import { validateExtension, validateList } from '../schema/profile-validators';
import { toValue } from '../schema/to-value';
import { validateTree } from '../schema/validate-tree';
import { yamlEmpty } from '../yaml/codes/yaml-empty';
import { parseText } from '../yaml/parse';
import { placeOfScalar } from '../yaml/scalar-edits';
import { nodeAt, type Path, pairAt, type SyntaxNode } from '../yaml/syntax-tree';
import { type BaseProblem, profileBase } from './codes/profile-base';
import { profileInconsistent } from './codes/profile-inconsistent';
import { extendProfile, type ProfileChanges } from './extend-profile';
import { findJsonFault } from './find-json-fault';
import { type FaultPlace, findListFaults } from './list-faults';
import { indexProfile, type Profile, type ProfileData } from './profile';

/** A profile that does not come with the program: its file's name and text. */
export interface OwnProfile {
  readonly file: string;
  readonly text: string;
}

/** What a file of a profile holds: a profile, or the findings on why it is none. */
export interface OwnProfileReading extends OwnProfile {
  readonly profile: Profile | null;
  /** `bangkok-district-2568` as far as the file says it. */
  readonly id: string | null;
  readonly findings: readonly Finding[];
}

/** A file as far as it says something by itself. */
export interface ListFile extends OwnProfile {
  readonly id: string | null;
  /** null: nothing that could be read, or wrong by the schema; the findings say why. */
  readonly content: ListContent | null;
  readonly findings: readonly Finding[];
}

interface ListContent {
  readonly root: SyntaxNode;
  readonly data: ProfileData | ProfileChanges;
}

const schema = profileSchema as unknown as JsonSchema;
const { $defs } = schema;
const listSchema: JsonSchema = { ...$defs?.list, ...($defs ? { $defs } : {}) };
const extensionSchema: JsonSchema = { ...$defs?.extension, ...($defs ? { $defs } : {}) };

const isJsonFile = /\.json$/i;

/** Reads the file of an own profile (JSON, or by another name YAML of the same content) as far as it says something by itself. */
export function readListFile({ file, text }: OwnProfile): ListFile {
  const { root, findings } = parseText(text);
  if (!root) return { file, text, id: null, content: null, findings: findings.map(sayOfList) };
  const isExtension = pairAt(root, ['extends']) !== null;
  const [form, validator] = isExtension ? [extensionSchema, validateExtension] : [listSchema, validateList];
  const data = toValue(root, form, form) as ProfileData | ProfileChanges;
  const misspelt = findings.length === 0 && isJsonFile.test(file) ? findJsonFault(text) : null;
  const all = [
    ...findings,
    ...(misspelt ? [createFinding(profileInconsistent, misspelt, { fault: { kind: 'not-json' } })] : []),
    ...validateTree(root, form, validator, text),
  ];
  return {
    file,
    text,
    id: root.kind === 'map' ? idOf(data as Parameters<typeof idOf>[0]) : null,
    content: all.length > 0 ? null : { root, data },
    findings: all,
  };
}

/** Of an empty file what a list would be, not a submission. */
function sayOfList(finding: Finding): Finding {
  return finding.code === yamlEmpty.code ? createFinding(profileInconsistent, finding.span, { fault: { kind: 'empty' } }) : finding;
}

/** The id that a list says, or has of the one that it extends. */
function idOf(data: Partial<Pick<ProfileData, 'profile' | 'fiscalYear'>> & { readonly extends?: string }): string | null {
  const [, kind, year] = /^(.+)-(\d+)$/.exec(data.extends ?? '') ?? [];
  const profile = data.profile ?? kind;
  const fiscalYear = data.fiscalYear ?? year;
  return profile && fiscalYear ? `${profile}-${fiscalYear}` : null;
}

/** The lists among which a file may find the one that it extends. */
export interface KnownLists {
  readonly files: readonly ListFile[];
  readonly builtIn: ReadonlyMap<string, Profile>;
}

/** Gives the list that a file makes, with those that it extends. `trail`: the files that lead here. */
export function resolveList(list: ListFile, known: KnownLists, trail: readonly ListFile[] = []): OwnProfileReading {
  const { file, text, id, content } = list;
  const failed = (findings: readonly Finding[]): OwnProfileReading => ({ file, text, id, profile: null, findings });
  if (!content) return failed(list.findings);
  const { root, data } = content;
  const at = (path: Path) => placeIn(root, path, text);
  if (!isExtension(data)) return finish(indexProfile(withoutNulls(data)), list, (place) => at(pathInList(data, place)));
  const base = findBase(data.extends, known, [...trail, list]);
  if ('problem' in base) return failed([createFinding(profileBase, at(['extends']), { base: data.extends, problem: base.problem })]);
  const extended = extendProfile(base.profile, data);
  const misfits = extended.misfits.map(({ path, misfit }) => createFinding(profileInconsistent, at(path), { fault: misfit }));
  if (misfits.length > 0) return failed(misfits);
  return finish(indexProfile(extended.data), list, (place) => at(pathInChanges(root, place)));
}

function finish(profile: Profile, { file, text }: ListFile, placeOf: (place: FaultPlace) => Span): OwnProfileReading {
  const findings = findListFaults(profile).map(({ place, fault }) => createFinding(profileInconsistent, placeOf(place), { fault }));
  return { file, text, id: profile.id, profile: findings.length > 0 ? null : profile, findings };
}

function isExtension(data: ProfileData | ProfileChanges): data is ProfileChanges {
  return 'extends' in data;
}

type Base = { readonly profile: Profile } | { readonly problem: BaseProblem };

const isCircle = ({ kind }: BaseProblem): boolean => kind === 'circle';

/** Of two lists of one id the own one is meant, but for the own one itself: that changes the one that comes with the program. */
function findBase(id: string, known: KnownLists, trail: readonly ListFile[]): Base {
  const own = known.files.filter((list) => list.id === id);
  const next = own.findLast((list) => !trail.includes(list));
  if (next) {
    const { profile, findings } = resolveList(next, known, trail);
    if (profile) return { profile };
    const circle = findings.flatMap((finding) => (isFindingOf(finding, profileBase) ? [finding.args.problem] : [])).find(isCircle);
    return { problem: circle ?? { kind: 'invalid', file: next.file } };
  }
  const profile = known.builtIn.get(id);
  if (profile) return { profile };
  if (own.length > 0) return { problem: { kind: 'circle', through: [...trail.map((list) => list.id ?? list.file), id] } };
  const ids = [
    ...new Set([...known.builtIn.keys(), ...known.files.flatMap((list) => (trail.includes(list) ? [] : (list.id ?? [])))]),
  ].sort();
  return { problem: { kind: 'unknown', known: ids, nearest: findNearest(id, ids) } };
}

/** A key without a value counts as absent. */
function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)])) as T;
}

/** Where a fault lies in a whole list; of what stands twice the second. */
function pathInList(data: ProfileData, { item, element, key }: FaultPlace): Path {
  const end = key === undefined ? ['id'] : [key];
  if (item === undefined) return end;
  const paths = data.indicators.flatMap(({ subIndicators }, first) =>
    subIndicators.flatMap(({ items }, second) =>
      items.flatMap(({ id }, third) => (id === item ? [['indicators', first, 'subIndicators', second, 'items', third]] : [])),
    ),
  );
  const path: Path = paths.at(-1) ?? [];
  if (element === undefined) return [...path, ...end];
  const elements = (valueAt(data, path) as { elements?: readonly { id: string }[] } | undefined)?.elements ?? [];
  return [...path, 'elements', elements.findLastIndex(({ id }) => id === element), ...end];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

/** Where a fault lies in what differs: the deepest of its keys that stands there, else the list that is extended. */
function pathInChanges(root: SyntaxNode, { item, element, key }: FaultPlace): Path {
  const path = [
    ...(item === undefined ? [] : ['items', item]),
    ...(element === undefined ? [] : ['elements', element]),
    ...(key === undefined ? [] : [key]),
  ];
  const depths = path.map((_, index) => path.slice(0, path.length - index));
  const found = depths.find((some) => pairAt(root, some) && some.join() !== 'items');
  const isOfDivisions = key === 'divisions' || key === 'compiledBy';
  return found ?? (isOfDivisions && pairAt(root, ['divisions']) ? ['divisions'] : ['extends']);
}

/** The text of a scalar; of a list or map its key. */
function placeIn(root: SyntaxNode, path: Path, text: string): Span {
  const node = nodeAt(root, path);
  if (node?.kind === 'scalar') return placeOfScalar(node, text);
  return pairAt(root, path)?.key.span ?? { start: 0, end: 0 };
}
