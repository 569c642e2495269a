// Asks for the addresses that it is given, in a process of its own. The last is where the test ends it: `/cancel` after a moment.
import path from 'node:path';
import { parseRange } from '../../../server/src/core/addresses/network-address';
import { defaultPolicy } from '../../../server/src/core/links/politeness';
import { createLinkChecker } from '../../../server/src/links/link-checker';
import { createResultCache } from '../../../server/src/links/result-cache';
import { createHttpClient } from '../../../server/src/platform/http-client';
import { createPdfReader, pdfBundle } from '../../../server/src/platform/pdf-text';
import { sha256 } from '../../../server/src/platform/sha256';
import { systemClock } from '../../../server/src/platform/system-clock';

const before = process.resourceUsage().maxRSS;
const range = parseRange('127.0.0.0/8');
const client = createHttpClient({
  userAgent: 'oit-test/1 (+https://example.invalid)',
  proxy: { http: null, https: null, exceptions: [], isStrict: true },
  addresses: { allowed: range ? [range] : [], ports: [] },
});
const policy = { ...defaultPolicy, delay: 0 };
const cache = createResultCache(null, systemClock, () => undefined);
const readPdf = createPdfReader(path.resolve('dist', pdfBundle));
const checker = createLinkChecker({ get: client.get, clock: systemClock, policy, readPdf, sha256 }, cache);
const urls = process.argv.slice(2).map((url) => new URL(url));
const ending = new AbortController();
const isCancelled = urls.pop()?.pathname === '/cancel';
const ended = checker.check(urls, { signal: ending.signal }).catch(() => undefined);
if (isCancelled) setTimeout(() => ending.abort(), 300);
void ended.then(() => console.log(JSON.stringify({ before: before * 1024, after: process.resourceUsage().maxRSS * 1024 })));
