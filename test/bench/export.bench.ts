import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { checkBytes, createCatalog } from '../../server/src/core';
import { buildPackage } from '../../server/src/core/output/package/build-package';
import { createEntrySheets } from '../../server/src/core/output/package/entry-workbook';
import { describePackage } from '../../server/src/core/output/package/package-content';
import { readZip } from '../../server/src/core/output/package/read-zip';
import { toLibrarySheets } from '../../server/src/core/output/workbook/write-workbook';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { readRepositoryFile } from '../support/checking';

// The packages of 50 districts, less the check of their files, beside what the libraries alone take: write-excel-file for the same sheets with
// the same looks, fflate for a zip of the same files. Both in one run, for a machine's own speed says nothing.

const districts = 50;
const rounds = 3;
const mostRatio = 2;
const mostMegabytes = 250;
const megabyte = 1024;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const catalog = createCatalog(builtInProfiles, []);
const example = readRepositoryFile('examples/complete-2568.oit.yaml');
const day = { year: 2568, month: 4, day: 1 };

const texts = Array.from({ length: districts }, (_, index) => example.replaceAll('saithong-district', `saithong-district-${index}`));

function describe(text: string) {
  const bytes = new TextEncoder().encode(text);
  const result = checkBytes(bytes, { catalog, today: day });
  const input = { bytes, fileName: 'district.oit.yaml', result, draft: false, day, evidence: [], language: 'th', sha256 } as const;
  return () => describePackage(input);
}

/** Times in milliseconds: of the export without the check, and of the libraries with the same data. */
async function measure(text: string): Promise<{ readonly own: number; readonly floor: number }> {
  const pack = describe(text);
  const started = performance.now();
  const content = pack();
  const { zip } = await buildPackage(content, sha256);
  const own = performance.now() - started;
  const bag = readZip(zip);
  const files = Object.fromEntries(bag.paths.filter((path) => !path.endsWith('.xlsx')).map((path) => [path, bag.unpack(path)]));
  const sheets = toLibrarySheets(createEntrySheets(content));
  const began = performance.now();
  const book = new Uint8Array(await (await writeExcelFile(sheets).toBlob()).arrayBuffer());
  zipSync({ ...files, 'entry.xlsx': [book, { level: 0 }] }, { level: 6 });
  return { own, floor: performance.now() - began };
}

async function main(): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sums = { own: 0, floor: 0 };
    for (const text of texts) {
      const { own, floor } = await measure(text);
      sums.own += own;
      sums.floor += floor;
    }
    ratios.push(sums.own / sums.floor);
    console.log(
      `${districts} packages: ${sums.own.toFixed(0)} ms, libraries alone ${sums.floor.toFixed(0)} ms: ${ratios.at(-1)?.toFixed(2)} times`,
    );
  }
  const best = Math.min(...ratios);
  const peak = process.resourceUsage().maxRSS / megabyte;
  console.log(`best ${best.toFixed(2)} times (at most ${mostRatio}), peak memory ${peak.toFixed(0)} MiB (at most ${mostMegabytes})`);
  if (best > mostRatio || peak > mostMegabytes) process.exitCode = 1;
}

void main();
