// Keeps beside a bundle what this release of Node.js compiles of it while it does its usual work, so that no later start
// compiles it again: `x.js.code`, read by `server/src/platform/run-bundle.ts`.
const { spawn } = require('node:child_process');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const node = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');
const zlib = require('node:zlib');

const root = path.resolve(__dirname, '../..');
const example = path.join(root, 'examples/complete-2568.oit.yaml');

/** The usual work of each bundle, in a process that keeps what it compiles. */
const works = { 'dist/jobs.js': checkExample, 'dist/node-server.js': () => undefined };
/** What is said to the process meanwhile. */
const talks = { 'dist/node-server.js': talkToServer };

/** Runs a bundle and keeps at the end of this process what was compiled of it. */
function runAndKeep(file) {
  const source = readFileSync(file);
  const script = new Script(node.wrap(source.toString()), { filename: file });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, node.createRequire(file), bundle, file, path.dirname(file));
  process.on('exit', () => {
    const code = script.createCachedData();
    const head = `${process.version} ${process.arch} ${zlib.crc32(source)} ${zlib.crc32(code)}\n`;
    const temporary = `${file}.code.${process.pid}.tmp`;
    writeFileSync(temporary, Buffer.concat([Buffer.from(head), code]));
    renameSync(temporary, `${file}.code`);
  });
  return bundle.exports;
}

function checkExample({ runJob }) {
  const parsed = { positionals: [example], has: () => false, value: () => null, values: () => [] };
  const output = { result: async () => true, message: () => undefined, colour: false };
  return runJob('check', { parsed, language: 'th', output, listenForEnd: () => new AbortController().signal });
}

function talkToServer({ stdin, stdout }) {
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const textDocument = { uri: 'file:///example.oit.yaml' };
  const capabilities = { textDocument: { diagnostic: {} } };
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
  send({ method: 'initialized', params: {} });
  const opened = { ...textDocument, languageId: 'oit', version: 1, text: readFileSync(example, 'utf8') };
  send({ method: 'textDocument/didOpen', params: { textDocument: opened } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument } });
  let answers = '';
  stdout.on('data', (chunk) => {
    const before = answers.includes('"id":2');
    answers += chunk;
    if (before || !answers.includes('"id":2')) return;
    send({ id: 3, method: 'shutdown' });
    send({ method: 'exit' });
  });
}

/** Keeps the code of the bundles. Where that fails they start as well, only later: the reason is said. */
async function keepCode() {
  await Promise.all(
    Object.keys(works).map(
      (bundle) =>
        new Promise((resolve) => {
          const child = spawn(process.execPath, [__filename, bundle, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
          child.stdin.on('error', () => undefined);
          child.stdout.resume();
          talks[bundle]?.(child);
          child.on('error', (error) => console.warn(`${bundle}: ${error.message}`));
          child.on('close', (code) => {
            if (code !== 0) console.warn(`${bundle}: no code is kept, the run of it ended with ${code}`);
            resolve();
          });
        }),
    ),
  );
}

module.exports = { keepCode };

if (require.main === module) {
  const bundle = process.argv[2];
  void works[bundle](runAndKeep(path.join(root, bundle)));
}
