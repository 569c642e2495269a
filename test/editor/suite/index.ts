// Named by extensionTestsPath: runs in the extension host, under whichever launcher.
import * as fs from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';

const TEST_TIMEOUT = 180_000;

interface SuiteResult {
  passed: number;
  failed: number;
  skipped: number;
  failures: { title: string; error: string }[];
}

export function run(): Promise<void> {
  const grep = process.env.E2E_GREP;
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: TEST_TIMEOUT, ...(grep ? { grep } : {}) });
  const files = fs.readdirSync(__dirname).filter((file) => file.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  return new Promise((resolve, reject) => {
    const result: SuiteResult = { passed: 0, failed: 0, skipped: 0, failures: [] };
    const runner = mocha.run((failed) => {
      writeResult(result);
      if (failed > 0 || result.passed === 0) reject(new Error(`${failed} failed, ${result.passed} passed`));
      else resolve();
    });
    runner.on('pass', () => result.passed++);
    runner.on('pending', () => result.skipped++);
    runner.on('fail', (test, error: Error) => {
      result.failed++;
      result.failures.push({ title: test.fullTitle(), error: String(error.stack ?? error) });
    });
  });
}

function writeResult(result: SuiteResult): void {
  const file = process.env.OIT_SUITE_RESULT;
  if (!file) throw new Error('OIT_SUITE_RESULT is not set');
  fs.writeFileSync(`${file}.tmp`, JSON.stringify(result));
  fs.renameSync(`${file}.tmp`, file);
}
