import { startServer } from './client.mjs';

/** Gives the milliseconds from `initialize` to the first summaries, to all of them, and to the last diagnostic; and the most MiB that the server held. */
export async function timeReading(folder) {
  let first = null;
  let all = null;
  let lastDiagnostic = null;
  let finish = () => {};
  const finished = new Promise((resolve) => {
    finish = resolve;
  });
  const server = await startServer(folder, {
    onFindings: () => {
      lastDiagnostic = performance.now();
    },
    onChange: ({ changed, isLoading, read, found }) => {
      if (changed.length > 0) first ??= performance.now();
      if (isLoading || found === 0 || read < found) return;
      all ??= performance.now();
      finish();
    },
  });
  await finished;
  const peak = server.readPeak();
  await server.stop();
  const { started } = server;
  return { first: first - started, all: all - started, lastDiagnostic: lastDiagnostic - started, peak };
}
