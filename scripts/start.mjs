// `npm start`: sets itself up, checks the examples, and exports the package of the complete one.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run, runScript, StepFailed } from './setup.mjs';

const complete = 'examples/complete-2568.oit.yaml';
const target = 'out/oit-package-complete-2568.zip';

/** Runs the command line; what it writes is shown as it comes. */
async function oit(...args) {
  const { code } = await run(process.execPath, [path.join(root, 'dist/cli.js'), ...args]);
  if (code === 2) throw new StepFailed(`oit ${args.join(' ')}: ทำงานไม่ได้ (could not do its job)`);
  return code;
}

await runScript(async () => {
  await ensureInstalled();
  await ensureBuilt();
  console.log('ตรวจตัวอย่างในโฟลเดอร์ examples (checking the examples)\n');
  // The examples hold mistakes on purpose: findings are the result here, no failure.
  await oit('check', 'examples');
  console.log(`\nส่งออกชุดข้อมูลจาก ${complete} (exporting the package)\n`);
  mkdirSync(path.join(root, 'out'), { recursive: true });
  if ((await oit('export', complete, '-o', target, '--force')) !== 0) throw new StepFailed(`${complete} has errors`);
  console.log(`
ชุดเอกสารอยู่ที่ (the package lies at): ${path.join(root, target)}
เปิดโฟลเดอร์ตัวอย่างในโปรแกรมแก้ไข (open the examples in an editor): npm run editor
ตรวจไฟล์ของท่าน (check your own file): npm run -s oit -- check FILE.oit.yaml`);
  return 0;
});
