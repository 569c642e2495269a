import { createRequire } from 'node:module';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Bundles one of `programs/`, as the program itself is bundled: for a process of its own. */
export async function bundleProgram(name: string, outfile: string): Promise<void> {
  const { shared }: { shared: BuildOptions } = createRequire(path.resolve('package.json'))('./esbuild.js');
  // Without the map: the program is measured.
  await build({ ...shared, entryPoints: [`test/support/programs/${name}.ts`], outfile, sourcemap: false });
}
