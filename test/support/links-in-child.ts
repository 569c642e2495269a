import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describeScriptBundle } from './script-bundle';

const script = `
import { createLinkChecker } from './server/src/links/link-checker';
import { createResultCache } from './server/src/links/result-cache';
import { parseRange } from './server/src/core/model/network-address';
import { defaultPolicy } from './server/src/core/links/politeness';
import { createHttpClient } from './server/src/platform/http-client';
import { systemClock } from './server/src/platform/system-clock';

const before = process.resourceUsage().maxRSS;
const client = createHttpClient({
  userAgent: 'oit-test/1 (+https://example.invalid)',
  proxy: { http: null, https: null, exceptions: [], isStrict: true },
  addresses: { allowed: [parseRange('127.0.0.0/8')], ports: [] },
});
const policy = { ...defaultPolicy, delay: 0 };
const checker = createLinkChecker({ get: client.get, clock: systemClock, policy }, createResultCache(null, systemClock, () => {}));
const urls = process.argv.slice(2).map((url) => new URL(url));
const ending = new AbortController();
const end = urls.pop();
const ended = checker.check(urls, { signal: ending.signal }).catch(() => {});
if (end.pathname === '/cancel') setTimeout(() => ending.abort(), 300);
ended.then(() => console.log(JSON.stringify({ before: before * 1024, after: process.resourceUsage().maxRSS * 1024 })));
`;

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
    await build(describeScriptBundle(script, outfile));
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
