// The pure code of server/src/core, and what the commands say of themselves, for generators: bundled in memory, nothing is written.
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import plugin from './validators-plugin.cjs';

const entry = `
export { commands } from './server/src/cli/commands';
export { definitions, isConfigurable } from './server/src/core/analysis/catalogue';
export { createManual } from './server/src/core/output/manual/create-manual';
export { createCatalog } from './server/src/core/profile/catalog';
export { builtInProfiles } from './server/src/core/profile/built-in.generated';
`;

/** Gives what the generators use of the core. */
export async function loadCore(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'warning',
    plugins: [plugin.validatorsPlugin],
  });
  const module = { exports: {} };
  compileFunction(outputFiles[0].text, ['module', 'require'], { filename: 'core.cjs' })(module, createRequire(import.meta.url));
  return module.exports;
}
