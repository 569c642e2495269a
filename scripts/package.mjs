// `npm run package`: the file that users install, from what `.vscodeignore` lets in and a build for delivery.
//   node scripts/package.mjs [-o FILE.vsix]     default: out/oit-VERSION.vsix
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, run, runScript, StepFailed, vsixFile } from './setup.mjs';
import { createExtensionPage } from './support/extension-page.mjs';

const KILOBYTE = 1024;
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({ options: { output: { type: 'string', short: 'o', default: vsixFile } } });

async function generate() {
  const { code, text } = await run(process.execPath, ['scripts/generate.mjs'], { stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) throw new StepFailed(text.trim());
}

/** Copies what goes in as it is; the programs are built anew. */
async function copyFiles(stage) {
  const { listFiles, PackageManager } = require('@vscode/vsce');
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const file of [...files, '.vscodeignore'].filter((name) => !name.startsWith('dist/')))
    cpSync(path.join(root, file), path.join(stage, file));
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  writeFileSync(path.join(stage, 'README.md'), createExtensionPage(readme, root));
}

async function writePackage(stage, output) {
  const { createVSIX } = require('@vscode/vsce');
  const packagePath = path.join(stage, 'package.vsix');
  // There is no public repository to name; once `repository` stands in package.json, it goes along by itself.
  await createVSIX({ cwd: stage, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  mkdirSync(path.dirname(output), { recursive: true });
  renameSync(packagePath, output);
}

await runScript(async () => {
  await ensureInstalled();
  await generate();
  const output = path.resolve(options.output);
  mkdirSync(path.dirname(output), { recursive: true });
  // Beside its place: a rename does not leave the disk. Each run has its own.
  const stage = mkdtempSync(path.join(path.dirname(output), '.package-'));
  try {
    await copyFiles(stage);
    await require('../esbuild.js').bundlePrograms(stage);
    await writePackage(stage, output);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  console.log(`${path.relative(process.cwd(), output)}: ${Math.round(statSync(output).size / KILOBYTE)} KB`);
  return 0;
});
