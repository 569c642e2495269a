// `npm run bench:workspace`: how soon every submission of a folder is read, checked and told of, what that costs, and what it costs who types meanwhile.
//   --files N        so many submissions (1000)
//   --json           the figures as JSON
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled, run, runScript, StepFailed, say } from '../../scripts/setup.mjs';
import { timeCheck } from './workspace/floor.mjs';
import { writeSubmissions } from './workspace/submissions.mjs';
import { timeReading } from './workspace/time-reading.mjs';
import { timeTyping } from './workspace/time-typing.mjs';

/** What is delivered: without source maps, and small. */
async function buildProduction() {
  say('สร้างโปรแกรม (building) …');
  for (const args of [['scripts/generate.mjs'], ['esbuild.js', '--production']]) {
    const { code, text } = await run(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    if (code !== 0) throw new StepFailed(`${text.trim()}\n\nthe program could not be built`);
  }
}

function readCount(args) {
  const at = args.indexOf('--files');
  const count = at < 0 ? 1000 : Number(args[at + 1]);
  if (!Number.isInteger(count) || count < 1) throw new StepFailed('--files takes a number from 1 on');
  return count;
}

function print({ files, floor, reading, typing }) {
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
  const times = (one) => `${(one / floor).toFixed(2)} of the floor`;
  const milliseconds = ({ p50, p95 }) => `${p50.toFixed(1)} ms (p95 ${p95.toFixed(1)} ms)`;
  const rows = [
    [`floor: oit check of ${files} files on one thread`, seconds(floor)],
    ['initialize to the first summaries', seconds(reading.first)],
    ['initialize to the full tree', `${seconds(reading.all)}, ${times(reading.all)}`],
    ['initialize to the last diagnostic', `${seconds(reading.lastDiagnostic)}, ${times(reading.lastDiagnostic)}`],
    ['peak RSS of the server', `${reading.peak.toFixed(0)} MiB`],
    ['edit to diagnostics while it reads', milliseconds(typing.reading)],
    ['edit to diagnostics when it has read', milliseconds(typing.idle)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
}

await runScript(async () => {
  const args = process.argv.slice(2);
  const files = readCount(args);
  await ensureInstalled();
  await buildProduction();
  const folder = mkdtempSync(path.join(tmpdir(), 'oit-bench-'));
  try {
    writeSubmissions(folder, files);
    const floor = await timeCheck(folder);
    const reading = await timeReading(folder);
    const typing = await timeTyping(folder);
    const figures = { files, floor, reading, typing };
    if (args.includes('--json')) console.log(JSON.stringify(figures));
    else print(figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
