import type { Sha256 } from '../../links/ports';
import { formatDate } from '../../thai/date';
import { toJsonText } from '../report/json-text';
import { renderAgencyPage } from '../review-report/render-report';
import { writeWorkbook } from '../workbook/write-workbook';
import { type BagInfo, createBag, payloadFolder } from './bag';
import { encodeCsv } from './csv';
import { createEntryTable } from './entry-table';
import { createEntrySheets, describeHeading } from './entry-workbook';
import { markName } from './file-names';
import { createLinksValue } from './links-value';
import type { PackageContent } from './package-content';
import { renderCoverPage } from './pages/cover-page';
import { renderEntryPage } from './pages/entry-page';
import { listRequests, renderRequestForm } from './pages/request-form';
import { createPartNames } from './part-names';
import { createSuppressionTable } from './suppression-table';
import { createZip, type PackageEntry } from './zip';

export interface BuiltPackage {
  readonly zip: Uint8Array;
  /** Paths inside the folder of the package. */
  readonly parts: readonly string[];
  /** The page from which one enters, as it lies in the package. */
  readonly entryPage: PackageEntry;
}

/** Builds the package: a BagIt bag, zipped. The same content gives the same bytes. */
export async function buildPackage(content: PackageContent, sha256: Sha256): Promise<BuiltPackage> {
  const entryPage = { path: markName('entry.html', content.isDraft), bytes: new TextEncoder().encode(renderEntryPage(content, sha256)) };
  const payload = [entryPage, ...(await createPayload(content, sha256))].map(({ path, bytes }) => ({
    path: `${payloadFolder}${path}`,
    bytes,
  }));
  const entries = createBag([...payload, content.source], describeBag(content), sha256);
  return {
    zip: createZip(entries.map(({ path, bytes }) => ({ path: `${content.folder}/${path}`, bytes }))),
    parts: entries.map(({ path }) => path),
    entryPage,
  };
}

async function createPayload(content: PackageContent, sha256: Sha256): Promise<PackageEntry[]> {
  const { isDraft, language, items, suppressions, evidence, review } = content;
  const part = (name: string, bytes: Uint8Array): PackageEntry => ({ path: markName(name, isDraft), bytes });
  const json = (value: unknown) => new TextEncoder().encode(toJsonText(value));
  const page = (text: string) => new TextEncoder().encode(text);
  const nameForm = createPartNames();
  return [
    part('entry.xlsx', await writeWorkbook(createEntrySheets(content), describeHeading(content))),
    part('entry.csv', encodeCsv(createEntryTable(items, isDraft, language))),
    part('submission.json', json(content.value)),
    part('links.json', json(createLinksValue(content))),
    ...(suppressions.length > 0 ? [part('suppressions.csv', encodeCsv(createSuppressionTable(suppressions, isDraft, language)))] : []),
    ...(review ? [part('report.html', page(renderAgencyPage(review, { language, sha256 })))] : []),
    part('cover.html', page(renderCoverPage(content, sha256))),
    ...listRequests(content).map((item) => ({
      path: `forms/${nameForm(markName(item.id, isDraft), '.html')}`,
      bytes: page(renderRequestForm(item, content, sha256)),
    })),
    ...evidence.flatMap(({ packed }) => (packed ? [{ path: `evidence/${packed.name}`, bytes: packed.bytes }] : [])),
  ];
}

function describeBag({ agency, fiscalYear, folder, day, isDraft, review }: PackageContent): BagInfo {
  return [
    ...(agency ? [['Source-Organization', agency] as const] : []),
    ['External-Identifier', folder],
    ['Internal-Sender-Description', `OIT${fiscalYear === null ? '' : ` ${fiscalYear}`}`],
    ...(review ? [['OIT-List', review.list.id] as const] : []),
    ['OIT-Day', formatDate(day)],
    ['OIT-Draft', String(isDraft)],
  ];
}
