import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';

/** Who types quickly has five letters a second. */
const pause = 200;

/** Gives the milliseconds from an edit to its diagnostics, at the speed of typing: while the server reads the folder, and when it has. */
export async function timeTyping(folder) {
  let isLoading = true;
  const server = await startServer(folder, {
    onChange: (progress) => {
      isLoading = progress.isLoading || progress.found === 0;
    },
  });
  const office = path.join(folder, readdirSync(folder)[0]);
  const file = path.join(office, readdirSync(office)[0]);
  const document = { uri: pathToFileURL(file).href, version: 1 };
  const { connection } = server;
  const text = readFileSync(file, 'utf8');
  await connection.sendNotification('textDocument/didOpen', { textDocument: { ...document, languageId: 'oit', text } });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: document.uri } });
  const place = { line: text.slice(0, text.indexOf('description: ')).split('\n').length - 1, character: 4 + 'description: '.length };
  const type = async () => {
    const started = performance.now();
    document.version++;
    const contentChanges = [{ range: { start: place, end: place }, text: 'ก' }];
    connection.sendNotification('textDocument/didChange', { textDocument: document, contentChanges });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: document.uri } });
    return performance.now() - started;
  };
  const reading = [];
  while (isLoading && reading.length < 200) {
    reading.push(await type());
    await wait(pause);
  }
  while (isLoading) await wait(pause);
  const idle = [];
  while (idle.length < 50) {
    idle.push(await type());
    await wait(pause);
  }
  await server.stop();
  return { reading: describe(reading), idle: describe(idle) };
}

function describe(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}
