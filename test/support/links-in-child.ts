import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundleProgram } from './program-bundle';

/** The most memory that a process has taken, in bytes. */
export interface PeakMemory {
  /** With the engine loaded, and nothing asked yet. */
  readonly before: number;
  readonly after: number;
}

/** Asks for addresses in a process of its own, which must end by itself. `isCancelled`: the run is ended after a moment. */
export async function checkLinksInChild(urls: readonly string[], { isCancelled = false } = {}): Promise<PeakMemory> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oit-links-'));
  const outfile = path.join(folder, 'links.js');
  try {
    await bundleProgram('ask-links', outfile);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [outfile, ...urls, `http://end.example/${isCancelled ? 'cancel' : ''}`],
      {
        timeout: 15_000,
      },
    );
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
