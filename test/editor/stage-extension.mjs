// The extension as users get it: the package, installed by the editor itself into a directory of extensions.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ensurePackaged } from '../../scripts/setup.mjs';
import { makeDirectories, removeDirectory, spawnCodeServer } from './code-server.mjs';

/** Gives the folder of the installed extension. */
export async function stageExtension(root, extensionsDir) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const directories = makeDirectories({ extensionsDir });
  try {
    await install(directories, await ensurePackaged());
  } finally {
    removeDirectory(directories.root);
  }
  return path.join(extensionsDir, `${publisher}.${name}-${version}`);
}

async function install(directories, vsix) {
  const child = spawnCodeServer(directories, ['--install-extension', vsix]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the package could not be installed (${code})\n${said}`);
}
