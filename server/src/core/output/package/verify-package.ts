import type { CheckResult } from '../../analysis/check-result';
import type { Sha256 } from '../../links/ports';
import { validatePackage } from '../../schema/package-validators';
import { type CivilDate, parseDate } from '../../thai/date';
import { bagFiles, payloadFolder } from './bag';
import { decodeCsv } from './csv';
import { type Entered, encodeEntered, findDifference, guardEntered, listEntered } from './entered';
import { readEntryTable } from './entry-table';
import { fitEntered, readEntrySheet } from './entry-workbook';
import { markName } from './file-names';
import { describePackage } from './package-content';
import type { PackageValue } from './package-value';
import { readEntryPage } from './pages/read-entry-page';
import { readZip, type ZippedFolder, ZipRefusal } from './read-zip';
import { typedValuesOf } from './typed-values';

/** What is wrong with a file of a package. Paths lie inside its folder. */
export type PackageFault = { readonly path: string } & (
  | { readonly kind: 'changed' | 'missing' | 'not-listed' | 'unreadable' }
  /** It does not have the form of `schemas/package.schema.json`; `at`: where. */
  | { readonly kind: 'form'; readonly at: string }
  /** It does not say what the source file says; `at`: the item, empty: what stands around the items. */
  | { readonly kind: 'differs'; readonly at: string }
);

export interface Verification {
  readonly folder: string;
  /** Files that the manifests list. */
  readonly count: number;
  readonly faults: readonly PackageFault[];
}

export interface VerifyPorts {
  readonly sha256: Sha256;
  /** Checks a source file as on a day. */
  readonly check: (bytes: Uint8Array, today: CivilDate) => CheckResult;
}

/**
 * Verifies a package: every file by its manifest, `submission.json` by its schema, and what is entered by the source file in it. One file
 * is unpacked at a time. Throws a {@link ZipRefusal} where it is no package that can be read.
 */
export function verifyPackage(zip: Uint8Array, ports: VerifyPorts): Verification {
  const bag = readZip(zip);
  if (!bag.paths.includes(bagFiles.declaration) || !bag.paths.includes(bagFiles.manifest)) throw new ZipRefusal('no-folder');
  const tags = readManifest(bag, bagFiles.tagManifest);
  const payload = readManifest(bag, bagFiles.manifest);
  const listed = new Map([...tags, ...payload]);
  const ofFiles = [...findChanged(bag, listed, ports.sha256), ...findUnlisted(bag, listed)];
  const broken = new Set(ofFiles.map(({ path }) => path));
  return { folder: bag.folder, count: listed.size, faults: [...ofFiles, ...verifyContents(bag, broken, ports)] };
}

const line = /^([0-9a-f]{64}) [ *](.+)$/;

function readManifest(bag: ZippedFolder, path: string): ReadonlyMap<string, string> {
  if (!bag.paths.includes(path)) return new Map([[path, '']]);
  const lines = new TextDecoder().decode(bag.unpack(path)).split('\n');
  return new Map(
    lines.flatMap((text) => {
      const [, hash, file] = line.exec(text) ?? [];
      return hash && file ? [[file, hash] as const] : [];
    }),
  );
}

function findChanged(bag: ZippedFolder, listed: ReadonlyMap<string, string>, sha256: Sha256): PackageFault[] {
  const present = new Set(bag.paths);
  return [...listed].flatMap(([path, hash]): PackageFault[] => {
    if (!present.has(path)) return [{ kind: 'missing', path }];
    try {
      return sha256(bag.unpack(path)) === hash ? [] : [{ kind: 'changed', path }];
    } catch {
      return [{ kind: 'changed', path }];
    }
  });
}

function findUnlisted(bag: ZippedFolder, listed: ReadonlyMap<string, string>): PackageFault[] {
  return bag.paths.filter((path) => path !== bagFiles.tagManifest && !listed.has(path)).map((path) => ({ kind: 'not-listed', path }));
}

/** Of files that have changed nothing more is said. */
function verifyContents(bag: ZippedFolder, broken: ReadonlySet<string>, ports: VerifyPorts): PackageFault[] {
  const path = ['submission.json', markName('submission.json', true)]
    .map((name) => `${payloadFolder}${name}`)
    .find((name) => bag.paths.includes(name));
  if (path === undefined) return [{ kind: 'missing', path: `${payloadFolder}submission.json` }];
  if (broken.has(path)) return [];
  const value = parseJson(bag.unpack(path));
  if (!validatePackage(value)) return [{ kind: 'form', path, at: validatePackage.errors?.[0]?.instancePath ?? '' }];
  return compareWithSource(bag, path, value as PackageValue, broken, ports);
}

function compareWithSource(
  bag: ZippedFolder,
  path: string,
  value: PackageValue,
  broken: ReadonlySet<string>,
  { sha256, check }: VerifyPorts,
): PackageFault[] {
  const { source, draft, language, day } = value;
  if (!bag.paths.includes(source.path)) return [{ kind: 'missing', path: source.path }];
  if (broken.has(source.path)) return [];
  const bytes = bag.unpack(source.path);
  if (sha256(bytes) !== source.sha256) return [{ kind: 'differs', path, at: '' }];
  const date = parseDate(day)?.date;
  if (!date) return [{ kind: 'form', path, at: '/day' }];
  const facts = { bytes, fileName: source.name, draft, language, sha256, evidence: [] };
  const made = describePackage({ ...facts, result: check(bytes, date), day: date });
  const differing = findTypedDifference(made.value, value);
  if (differing !== null) return [{ kind: 'differs', path, at: differing }];
  // Where the list is another one, or none, the tables stand in another order: the account above speaks for all.
  if (made.value.profile?.id !== value.profile?.id) return [];
  return compareTables(bag, broken, draft, listEntered(made.items));
}

function findTypedDifference({ submission: made }: PackageValue, { submission: given }: PackageValue): string | null {
  if (!made || !given) return made === given ? null : '';
  const [wanted, found] = [typedValuesOf(made), typedValuesOf(given)];
  if (JSON.stringify(wanted.head) !== JSON.stringify(found.head)) return '';
  const textOf = (values: object | undefined) => JSON.stringify(values);
  const count = Math.max(wanted.items.length, found.items.length);
  const at = Array.from({ length: count }, (_, index) => index).find((index) => textOf(wanted.items[index]) !== textOf(found.items[index]));
  return at === undefined ? null : ((wanted.items[at] ?? found.items[at])?.id ?? '');
}

/** Reads of a file of the package what is entered; null where it is no such file. */
type EnteredReader = (bytes: Uint8Array, draft: boolean) => readonly Entered[] | null;

const readers: readonly { readonly name: string; readonly read: EnteredReader; readonly guard: (entered: Entered) => Entered }[] = [
  {
    name: 'entry.csv',
    read: (bytes, draft) => {
      const rows = decodeCsv(bytes);
      return rows && readEntryTable(rows, draft);
    },
    guard: (entered) => encodeEntered(guardEntered(entered)),
  },
  { name: 'entry.xlsx', read: readEntrySheet, guard: fitEntered },
  { name: 'entry.html', read: readEntryPage, guard: encodeEntered },
];

function compareTables(bag: ZippedFolder, broken: ReadonlySet<string>, draft: boolean, entered: readonly Entered[]): PackageFault[] {
  return readers.flatMap(({ name, read, guard }): PackageFault[] => {
    const path = `${payloadFolder}${markName(name, draft)}`;
    if (!bag.paths.includes(path)) return [{ kind: 'missing', path }];
    if (broken.has(path)) return [];
    const found = read(bag.unpack(path), draft);
    if (!found) return [{ kind: 'unreadable', path }];
    const at = findDifference(entered.map(guard), found);
    return at === null ? [] : [{ kind: 'differs', path, at }];
  });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
