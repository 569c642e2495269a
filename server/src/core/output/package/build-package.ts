import type { CheckResult } from '../../analysis/check-result';
import type { CheckedFinding } from '../../findings/finding';
import type { Language } from '../../ground/language';
import type { Sha256 } from '../../links/ports';
import { toJsonText } from '../report/json-text';
import { encodeCsv } from './csv';
import { createEntryTable } from './entry-table';
import { markName, suggestPackageName, toPortableName } from './file-names';
import { listItems } from './listed-item';
import { createPackageValue } from './package-value';
import { createSuppressionTable } from './suppression-table';
import { createZip, type PackageEntry } from './zip';

export interface PackageInput {
  /** The file as it stands. */
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the check of these bytes gave. */
  readonly result: CheckResult;
  /** On request, although there may be errors; marked in every part. */
  readonly draft: boolean;
  readonly language: Language;
  readonly sha256: Sha256;
}

export type PackageOutcome =
  /** Every error, and every one that a comment silences without a reason. */
  | { readonly kind: 'refused'; readonly errors: readonly CheckedFinding[]; readonly silenced: readonly CheckedFinding[] }
  | { readonly kind: 'package'; readonly zip: Uint8Array; readonly fileName: string; readonly parts: readonly string[] };

/** Name of the manifest, at the root of the package also in a draft: `sha256sum -c manifest-sha256.txt`. */
const manifestName = 'manifest-sha256.txt';

/** Builds the export package, or refuses while there are errors, also silenced ones without a reason. The same input gives the same bytes. */
export function buildPackage(input: PackageInput): PackageOutcome {
  const errors = input.result.findings.filter(isError);
  const silenced = input.result.silenced.flatMap(({ finding, suppression }) =>
    isError(finding) && !suppression.isReasoned ? [finding] : [],
  );
  if (errors.length + silenced.length > 0 && !input.draft) return { kind: 'refused', errors, silenced };
  const parts = createParts(input);
  const entries = [...parts, createManifest(parts, input.sha256)];
  return {
    kind: 'package',
    zip: createZip(entries),
    fileName: suggestPackageName(input.fileName, input.draft),
    parts: entries.map(({ path }) => path),
  };
}

const isError = ({ severity }: CheckedFinding) => severity === 'error';

function createParts({ bytes, fileName, result, draft, language, sha256 }: PackageInput): PackageEntry[] {
  const name = toPortableName(fileName);
  const sourcePath = `source/${markName(name, draft)}`;
  const items = listItems(result);
  const source = { name, path: sourcePath, bytes: bytes.length, sha256: sha256(bytes) };
  const value = createPackageValue(result, items, source, draft, language);
  return [
    { path: markName('entry-table.csv', draft), bytes: encodeCsv(createEntryTable(items, draft, language)) },
    { path: markName('submission.json', draft), bytes: new TextEncoder().encode(toJsonText(value)) },
    ...(result.suppressions.length > 0
      ? [{ path: markName('suppressions.csv', draft), bytes: encodeCsv(createSuppressionTable(result, draft, language)) }]
      : []),
    { path: sourcePath, bytes },
  ];
}

function createManifest(parts: readonly PackageEntry[], sha256: Sha256): PackageEntry {
  const lines = parts.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`);
  return { path: manifestName, bytes: new TextEncoder().encode(lines.join('')) };
}
