// `npm run bench:typing`: how soon diagnostics come, and what they cost, beside the least possible server and yaml-language-server.
//   --rounds N       so many rounds (5)
//   --only edit,…    these rows alone; the table names them
//   --no-peers       without yaml-language-server
//   --many           also the memory for 5,000 files
//   --json FILE      every single figure, as JSON
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled, root, run, runScript, StepFailed, say } from '../../scripts/setup.mjs';
import { ensurePeer } from './support/ensure-peer.mjs';

const here = path.join(root, 'test/bench/typing');
const bundles = path.join(root, 'out/bench/typing');
const validator = path.join(bundles, 'submission-validator.mjs');
const require = createRequire(import.meta.url);

/** What is delivered: without source maps, and small. */
async function buildProduction() {
  say('สร้างโปรแกรม (building) …');
  for (const args of [['scripts/generate.mjs'], ['esbuild.js', '--production']]) {
    const { code, text } = await run(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    if (code !== 0) throw new StepFailed(`${text.trim()}\n\nthe program could not be built`);
  }
}

/** The floor compiles nothing at run time either. */
function writeValidator() {
  const { default: Ajv } = require('ajv/dist/2020');
  const { default: standaloneCode } = require('ajv/dist/standalone');
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas/submission.schema.json'), 'utf8'));
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, code: { source: true, esm: true } });
  ajv.addVocabulary(['descriptionEn']);
  mkdirSync(bundles, { recursive: true });
  writeFileSync(validator, standaloneCode(ajv, ajv.compile(schema)));
}

async function bundle() {
  const { build } = await import('esbuild');
  const { shared } = require('../../esbuild.js');
  await build({
    ...shared,
    entryPoints: ['main', 'floor-server', 'floor-check'].map((name) => path.join(here, `${name}.ts`)),
    outdir: bundles,
    alias: { 'submission-validator': validator },
    minify: true,
    sourcemap: false,
    metafile: false,
  });
}

/** Copies a language server and takes the time from it that it waits after every edit. */
function copyWithoutDebounce(installed) {
  const copy = `${installed}-without-debounce`;
  const settings = path.join(copy, 'out/server/src/yamlSettings.js');
  const waits = 'this.validationDelayMs = 200;';
  rmSync(copy, { recursive: true, force: true });
  cpSync(installed, copy, { recursive: true });
  const text = readFileSync(settings, 'utf8');
  if (!text.includes(waits)) throw new StepFailed(`${settings} does not hold “${waits}”`);
  writeFileSync(settings, text.replace(waits, 'this.validationDelayMs = 0;'));
}

await runScript(async () => {
  const args = process.argv.slice(2);
  await ensureInstalled();
  await buildProduction();
  writeValidator();
  await bundle();
  if (!args.includes('--no-peers')) copyWithoutDebounce(await ensurePeer(path.join(here, 'peer'), 'yaml-language-server'));
  const { code } = await run(process.execPath, [path.join(bundles, 'main.js'), ...args]);
  return code;
});
