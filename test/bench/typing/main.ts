import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { writeFileOf, writeStressFile } from './files/set-up';
import { readOptions } from './options';
import { runRounds } from './rounds';
import { listServers } from './servers';
import { renderResult } from './table';

const toKilobytes = (text: string) => `${Math.round(Buffer.byteLength(text) / 1000)} KB`;

function describeFiles(): string {
  const sizes = ([22, 43, 99] as const).map((items) => `${items} items ${toKilobytes(writeFileOf(items).text)}`);
  const stress = writeStressFile().text;
  return `Files: ${sizes.join(', ')}; 43 items with 10 times the addresses and lines ${toKilobytes(stress)}, ${stress.split('\n').length - 1} lines.`;
}

async function main(): Promise<void> {
  const { rounds, rows, withPeers, json } = readOptions(process.argv.slice(2));
  const servers = listServers(withPeers);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const samples = await runRounds(rounds, new Set(rows.map(({ scenario }) => scenario)), servers, say);
  const { markdown, missed } = renderResult(rows, servers, samples);
  if (json !== null) writeFileSync(json, `${JSON.stringify(Object.fromEntries(samples), null, 2)}\n`);
  console.log(`Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}; medians of ${rounds} rounds.`);
  console.log(`${describeFiles()}\n\n${markdown}`);
  console.log(missed.length === 0 ? 'Every target is met.' : `Missed:\n${missed.map((text) => `- ${text}\n`).join('')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

void main();
