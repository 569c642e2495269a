// What @vscode/test-electron is given for a VS Code where none can be downloaded: the part of `code`'s command line
// that it uses, done by code-server.
import { runInHost } from '../run-in-host.mjs';

const PARENT_CHECK_INTERVAL = 1_000;

function readArguments(args) {
  const options = { development: [] };
  for (let index = 0; index < args.length; index++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(args[index]);
    if (!match) {
      options.folder = args[index];
      continue;
    }
    const value = () => match[2] ?? args[++index];
    if (match[1] === 'user-data-dir') options.userDataDir = value();
    if (match[1] === 'extensions-dir') options.extensionsDir = value();
    if (match[1] === 'extensionDevelopmentPath') options.development.push(value());
    if (match[1] === 'extensionTestsPath') options.tests = value();
    // Other switches are Electron's and the desktop window's: no meaning here.
  }
  return options;
}

const log = (type, ...args) => {
  if (process.env.E2E_VERBOSE) console.log(`[${type}]`, ...args);
};

// The launcher may be killed without a word to this process.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, PARENT_CHECK_INTERVAL).unref();

let code = 1;
try {
  const options = readArguments(process.argv.slice(2));
  if (!options.tests) throw new Error('code (by code-server): only --extensionTestsPath is known');
  code = await runInHost({ ...options, log, artifacts: process.env.E2E_ARTIFACTS });
} catch (error) {
  console.error(String(error?.stack ?? error));
}
process.exit(code);
