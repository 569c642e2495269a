// Required by a process of the command line: says on standard error how many bytes are in use when the last of its result is written.
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const write = process.stdout.write.bind(process.stdout);

if (isMainThread)
  process.stdout.write = (chunk, ...more) => {
    if (/^(?:\s*\]|\{).*"summary"|^\s*\],"invocations"|^<\/testsuites>/s.test(chunk)) {
      collectGarbage();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      process.stderr.write(`heap: ${heapUsed + arrayBuffers}\n`);
    }
    return write(chunk, ...more);
  };
