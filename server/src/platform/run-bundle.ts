import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/**
 * Loads a bundle as `require` does. What the build has had compiled of it for this release of Node.js
 * (`scripts/support/keep-code.cjs`) is not compiled again; other releases keep for themselves what they compile, where they can.
 */
export function runBundle(file: string): unknown {
  const load = createRequire(file);
  const source = readFileSync(file);
  const code = readCode(file, source);
  if (code) {
    const script = new Script(module.wrap(source.toString()), { filename: file, cachedData: code });
    const bundle = { exports: {} };
    script.runInThisContext()(bundle.exports, load, bundle, file, path.dirname(file));
    return bundle.exports;
  }
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();
  return load(file);
}

/** V8 believes what it is given, so that it is given only what is whole, and of this very source. */
function readCode(file: string, source: Uint8Array): Uint8Array | null {
  // Old releases have no checksums; and who wants to see lines of the sources sees them of what Node.js compiles only.
  if (typeof crc32 !== 'function' || process.sourceMapsEnabled) return null;
  try {
    const kept = readFileSync(`${file}.code`);
    const end = kept.indexOf('\n');
    const code = kept.subarray(end + 1);
    const head = `${process.version} ${process.arch} ${crc32(source)} ${crc32(code)}`;
    return kept.toString('latin1', 0, end) === head ? code : null;
  } catch {
    return null;
  }
}
