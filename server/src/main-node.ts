import { createConnection } from 'vscode-languageserver/node';
import { createServer } from './lsp/create-server';
import { compileLate } from './platform/compile-late';
import { gatherWrites } from './platform/gather-writes';
import { keepYoungSpaceSmall } from './platform/young-space';

const isStdio = process.argv.includes('--stdio');
const connection = isStdio ? createConnection(process.stdin, gatherWrites(process.stdout)) : createConnection();

createServer(connection, async () => (await import('./platform/node-host')).nodeHost);

/** Milliseconds in which the program mostly starts. A V8 whose flags are changed before does not take the code that the build has kept. */
const startTime = 500;

setTimeout(() => {
  keepYoungSpaceSmall();
  compileLate();
}, startTime).unref();
