// npm run editor: a real VS Code with the extension in it, on the examples.
//   --browser   code-server in the browser, even where a desktop VS Code is at hand
//   --smoke     start code-server, see that its workbench answers, and end
import { spawn, spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureCodeServer, getWorkbenchUrl, makeDirectories, removeDirectory, startServer } from '../test/editor/code-server.mjs';
import { writeSettings } from '../test/editor/settings.mjs';
import { stageExtension } from '../test/editor/stage-extension.mjs';
import { ensureBuilt, ensureInstalled, root, runScript } from './setup.mjs';

const HTTP_OK = 200;
const examples = path.join(root, 'examples');
const { values: options } = parseArgs({
  options: { browser: { type: 'boolean', default: false }, smoke: { type: 'boolean', default: false } },
});

function hasDesktop() {
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function openDesktop() {
  console.log('เปิด VS Code | opening VS Code (code --extensionDevelopmentPath)');
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, examples];
  const child = spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

async function openBrowser() {
  ensureCodeServer();
  const directories = makeDirectories();
  await stageExtension(root, directories.extensions);
  writeSettings(directories.data);
  process.on('exit', () => removeDirectory(directories.root));
  const server = await startServer({ directories });
  const url = getWorkbenchUrl(server.port, examples);
  if (options.smoke) {
    const { status } = await fetch(url);
    await server.stop();
    console.log(`the workbench answers with HTTP ${status}`);
    return status === HTTP_OK ? 0 : 1;
  }
  console.log(`\nเปิดที่อยู่นี้ในเบราว์เซอร์ | open this address in a browser:\n\n  ${url}\n\nCtrl+C เพื่อจบ | to end`);
  return new Promise((resolve) => server.child.on('close', (code) => resolve(code ?? 1)));
}

await runScript(async () => {
  await ensureInstalled();
  await ensureBuilt();
  if (!options.browser && !options.smoke && hasDesktop()) return openDesktop();
  return openBrowser();
});
