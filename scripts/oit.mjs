// `npm run -s oit -- …`: the command line from the sources, in the folder where npm was called.
// Only its result goes to standard output; setting up is reported on the other.
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run, runScript } from './setup.mjs';

await runScript(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const cli = path.join(root, 'dist/cli.js');
  const { code } = await run(process.execPath, [cli, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
  return code;
});
