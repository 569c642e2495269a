// Bundles: `node esbuild.js` (client, server, CLI), `--tests` (the suites too), `--bench` (the benchmarks too), `--production` (without source maps).
// `bundlePrograms(FOLDER)` writes the programs, as they are delivered, to a folder of their own.
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { jsonPlugin } = require('./scripts/support/json-plugin.cjs');
const { keepCode } = require('./scripts/support/keep-code.cjs');
const { createOnDemandPlugin } = require('./scripts/support/on-demand-plugin.cjs');
const { validatorsPlugin } = require('./scripts/support/validators-plugin.cjs');

const root = __dirname;
const withTests = process.argv.includes('--tests');
const withBenchmarks = process.argv.includes('--bench');
const production = process.argv.includes('--production');

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Packages that ship UMD beside ES modules hide their imports from the bundler in the first.
  mainFields: ['module', 'main'],
  // The build for Node.js asks the environment before each sign whether to log it, which takes a third of its time.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  // Thai as it is: escaped it would take twice the bytes.
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  // What is imported on demand comes by `require`: Node.js need not load its other loader for it.
  supported: { 'dynamic-import': false },
  plugins: [validatorsPlugin, jsonPlugin],
  // Pages: what is put into their elements is escaped by construction.
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text', '.page.js': 'text' },
};

/** What the program consists of. `out/meta/<name>.json` says what went into each: the test of the import directions reads it. */
const programs = [
  { name: 'client', entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  // Runs the server, with the code that is kept of it.
  { name: 'launch', entryPoints: ['server/src/main-launch.ts'], outfile: 'dist/server.js' },
  { name: 'server', entryPoints: ['server/src/main-node.ts'], outfile: 'dist/node-server.js' },
  // Loaded by the server and the command line when the first link is opened.
  { name: 'http', entryPoints: ['server/src/platform/http-client.ts'], outfile: 'dist/http.js' },
  // Loaded by the server and the command line when the first package is made.
  { name: 'package', entryPoints: ['server/src/core/output/package/build-package.ts'], outfile: 'dist/package.js' },
  // Loaded by the server and the command line when answers are first taken in.
  { name: 'import', entryPoints: ['server/src/core/input/read-source.ts'], outfile: 'dist/import.js' },
  // Loaded by the server and the command line when the first work sheet is written.
  { name: 'worksheet', entryPoints: ['server/src/core/output/worksheet/build-worksheet.ts'], outfile: 'dist/worksheet.js' },
  // Started by the server and the command line when the first PDF file is read.
  { name: 'pdf', entryPoints: ['server/src/main-pdf.ts'], outfile: 'dist/pdf.js' },
  // Loaded by the server and the command line when the first calendar is made.
  { name: 'calendar', entryPoints: ['server/src/core/output/calendar/build-calendar.ts'], outfile: 'dist/calendar.js' },
  // Loaded by the server and the command line when the first report is written.
  { name: 'review-report', entryPoints: ['server/src/core/output/review-report/render-report.ts'], outfile: 'dist/review-report.js' },
  // Loaded by the server and the command line when the first plan is written.
  { name: 'plan', entryPoints: ['server/src/core/output/plan/write-plan.ts'], outfile: 'dist/plan.js' },
  { name: 'cli', entryPoints: ['server/src/main-cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, mode: 0o755 },
  // What the commands do: loaded by the command line when it has read its arguments.
  { name: 'jobs', entryPoints: ['server/src/cli/jobs.ts'], outfile: 'dist/jobs.js' },
];

/** What one of them imports on demand is the other, beside it. */
const onDemandPlugin = createOnDemandPlugin(
  root,
  Object.fromEntries(programs.map(({ entryPoints: [entry], outfile }) => [entry, outfile])),
);

function toProgram(program) {
  // Small: what is read at every start is what is delivered, and what the tests run.
  return { ...program, minify: true, plugins: [...shared.plugins, onDemandPlugin] };
}

function findFiles(directory, suffix) {
  if (!existsSync(path.join(root, directory))) return [];
  return readdirSync(path.join(root, directory), { recursive: true })
    .map((name) => path.posix.join(directory, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith(suffix))
    .sort();
}

/** Every test file is a bundle of its own, so that no test shares state with another. */
function listSuites() {
  const external = ['mocha', 'vscode', 'esbuild'];
  return [
    {
      name: 'tests',
      entryPoints: ['unit', 'lsp', 'cli', 'links'].flatMap((suite) => findFiles(`test/${suite}`, '.test.ts')),
      outbase: 'test',
      outdir: 'out/test',
      external,
    },
    {
      name: 'editor-tests',
      entryPoints: findFiles('test/editor/suite', '.ts'),
      outbase: 'test/editor/suite',
      outdir: 'out/test/editor',
      external,
    },
  ].filter(({ entryPoints }) => entryPoints.length > 0);
}

function listBenchmarks() {
  return [{ name: 'bench', entryPoints: findFiles('test/bench', '.bench.ts'), outbase: 'test/bench', outdir: 'out/bench' }];
}

/** Half a bundle must never be run: each is written beside its place and renamed. */
function writeWhole(file, contents, mode = 0o644) {
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(temporary, contents, { mode });
  renameSync(temporary, file);
}

async function bundle({ name, mode, ...options }) {
  const { metafile, outputFiles } = await esbuild.build({ ...shared, ...options, write: false });
  for (const { path: file, contents } of outputFiles) writeWhole(file, contents, file.endsWith('.js') ? mode : undefined);
  writeWhole(path.join(root, 'out/meta', `${name}.json`), `${JSON.stringify(metafile)}\n`);
}

/** Writes the programs, without source maps, below another folder than this one. */
async function bundlePrograms(folder) {
  await Promise.all(
    programs.map(async (program) => {
      const { name: _, mode, ...options } = { ...shared, ...toProgram(program), sourcemap: false, write: false };
      const { outputFiles } = await esbuild.build(options);
      for (const { contents } of outputFiles) writeWhole(path.join(folder, program.outfile), contents, mode);
    }),
  );
}

async function main() {
  // A bundle of a test that is gone must not run on.
  if (withTests)
    for (const suite of ['unit', 'lsp', 'cli', 'links', 'editor'])
      rmSync(path.join(root, 'out/test', suite), { recursive: true, force: true });
  await Promise.all(
    [...programs.map(toProgram), ...(withTests ? listSuites() : []), ...(withBenchmarks ? listBenchmarks() : [])].map(bundle),
  );
  await keepCode();
}

module.exports = { bundlePrograms, programs, shared };

if (require.main === module)
  main().catch((error) => {
    // esbuild has printed its own messages.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  });
