import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { describeScriptBundle } from './script-bundle';

const script = `
import { readFileSync } from 'node:fs';
import { checkBytes, createCatalog, limitFindings } from './server/src/core';
import { builtInProfiles } from './server/src/core/profile/built-in.generated';
const { findings } = checkBytes(readFileSync(0), { catalog: createCatalog(builtInProfiles) });
process.stdout.write(JSON.stringify(limitFindings(findings).map(({ code, span }) => ({ code, span }))));
`;

/** How a check ended in a process of its own. */
export interface ChildCheck {
  /** null: ended by a signal. */
  readonly status: number | null;
  readonly signal: string | null;
  readonly findings: readonly { readonly code: string; readonly span: { readonly start: number; readonly end: number } }[];
}

/** Bundles the core once and gives a check that runs in a process of its own: what it brings down is not the test. */
export function createChildCheck(): { check(text: string): ChildCheck; dispose(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'oit-check-'));
  const outfile = path.join(folder, 'check.js');
  buildSync(describeScriptBundle(script, outfile));
  return {
    check(text) {
      const { status, signal, stdout } = spawnSync(process.execPath, [outfile], { input: text, encoding: 'utf8', timeout: 30_000 });
      return { status, signal, findings: status === 0 ? JSON.parse(stdout) : [] };
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
