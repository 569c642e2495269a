import type { CheckResult } from '../../analysis/check-result';
import { interfaceTexts } from '../../features/interface-texts';
import type { Language } from '../../ground/language';
import type { Sha256 } from '../../links/ports';
import type { Review } from '../../review/review';
import { reviewSubmission } from '../../review/review-submission';
import { type CivilDate, formatDate } from '../../thai/date';
import type { EvidenceFile } from './evidence-files';
import { markName, nameFolder, suggestPackageName, toPortableName } from './file-names';
import { createPackageValue, type PackageValue } from './package-value';
import { type PackedItem, packItems } from './packed-item';
import { type PackedLink, packLinks } from './packed-link';
import { type ListedSuppression, listSuppressions } from './suppression-table';

export interface PackageInput {
  /** The file as it stands. */
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the check of these bytes gave. */
  readonly result: CheckResult;
  /** On request, although there may be errors; marked in every part. */
  readonly draft: boolean;
  /** The day of the package; the check was made on it. */
  readonly day: CivilDate;
  readonly evidence: readonly EvidenceFile[];
  readonly language: Language;
  readonly sha256: Sha256;
}

/** Everything that a package says: plain data, with texts in one language. Pages, sheets and tables are written from it alone. */
export interface PackageContent {
  readonly language: Language;
  readonly isDraft: boolean;
  readonly day: CivilDate;
  /** Of the zip. */
  readonly fileName: string;
  /** The one folder in it. */
  readonly folder: string;
  /** Tells one package from another: ticks are kept by it. */
  readonly key: string;
  readonly source: { readonly path: string; readonly bytes: Uint8Array };
  /** null: the file cannot be read, or its list of items is not known. */
  readonly review: Review | null;
  readonly agency: string | null;
  readonly fiscalYear: number | null;
  readonly items: readonly PackedItem[];
  readonly links: readonly PackedLink[];
  readonly suppressions: readonly ListedSuppression[];
  readonly evidence: readonly EvidenceFile[];
  /** What states and score are computed from, in words. */
  readonly basis: string;
  /** What `submission.json` holds. */
  readonly value: PackageValue;
}

/** Gives what the package of a checked submission says. */
export function describePackage(input: PackageInput): PackageContent {
  const { bytes, fileName, result, draft, day, evidence, language, sha256 } = input;
  const name = toPortableName(fileName);
  const source = { name, path: `data/source/${markName(name, draft)}`, bytes: bytes.length, sha256: sha256(bytes) };
  const review = reviewSubmission(result, language);
  const links = packLinks(result, language);
  const lastDay = review?.links.lastDay ?? null;
  return {
    ...{ language, day, links, evidence, review },
    isDraft: draft,
    fileName: suggestPackageName(fileName, draft),
    folder: nameFolder(fileName, draft),
    key: `${nameFolder(fileName, draft)} ${formatDate(day)} ${source.sha256.slice(0, 16)}`,
    source: { path: source.path, bytes },
    agency: result.submission?.agency.name?.value ?? null,
    fiscalYear: result.submission?.fiscalYear?.value ?? null,
    items: packItems(result, review, links, evidence, language),
    suppressions: listSuppressions(result),
    basis: interfaceTexts(language).basis(lastDay),
    value: createPackageValue(result, { source, day, evidence, draft, language, sha256 }),
  };
}
