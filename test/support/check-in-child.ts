import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleProgram } from './program-bundle';

/** How a check ended in a process of its own. */
export interface ChildCheck {
  /** null: ended by a signal. */
  readonly status: number | null;
  readonly signal: string | null;
  readonly findings: readonly { readonly code: string; readonly span: { readonly start: number; readonly end: number } }[];
}

/** Bundles the core once and gives a check that runs in a process of its own: what it brings down is not the test. */
export async function createChildCheck(): Promise<{ check(text: string): ChildCheck; dispose(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oit-check-'));
  const outfile = path.join(folder, 'check.js');
  await bundleProgram('check', outfile);
  return {
    check(text) {
      const { status, signal, stdout } = spawnSync(process.execPath, [outfile], { input: text, encoding: 'utf8', timeout: 120_000 });
      return { status, signal, findings: status === 0 ? JSON.parse(stdout) : [] };
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
