import type { Writable } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import { createServer } from './lsp/create-server';
import { compileLate } from './platform/compile-late';
import { createStdioWriter } from './platform/stdio-writer';
import { keepYoungSpaceSmall } from './platform/young-space';

const isStdio = process.argv.includes('--stdio');
// A stream that is read may stand beside a writer, though the types know but two of a kind; of a stream its end is seen.
const connection = isStdio ? createConnection(process.stdin, createStdioWriter(process.stdout) as unknown as Writable) : createConnection();

createServer(connection, async () => (await import('./platform/node-host')).nodeHost);

/** Milliseconds in which the program mostly starts. A V8 whose flags are changed before does not take the code that the build has kept. */
const startTime = 500;

setTimeout(() => {
  keepYoungSpaceSmall();
  compileLate();
}, startTime).unref();
