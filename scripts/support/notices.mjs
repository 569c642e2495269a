// The notices of what is bundled: the packages that went into the programs, their versions and licences.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const licenceFile = /^licen[sc]e(?:\.[a-z]+)?$/i;
const rule = '-'.repeat(80);

/** Gives the text of the notices, the same for the same lockfile. */
export async function createNotices(root) {
  const parts = (await findBundledPackages(root)).map((name) => describePackage(path.join(root, 'node_modules', name)));
  return `${['This program holds parts of the packages below, each under its licence.', ...parts].join(`\n\n${rule}\n\n`)}\n`;
}

async function findBundledPackages(root) {
  const { build } = require('esbuild');
  const { programs, shared } = require(path.join(root, 'esbuild.js'));
  const inputs = await Promise.all(
    programs.map(async ({ entryPoints, external = [] }) => {
      const { metafile } = await build({ ...shared, entryPoints, external, outdir: 'out', write: false, sourcemap: false });
      return Object.keys(metafile.inputs);
    }),
  );
  const names = inputs.flat().flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function describePackage(folder) {
  const { name, version, license, repository } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => licenceFile.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  // The Mozilla licence wants it said where the source is.
  const source = license.startsWith('MPL') ? `\nSource: ${repository.url.replace(/^git\+/, '')}` : '';
  return `${name} ${version} (${license})${source}\n\n${text}`;
}
