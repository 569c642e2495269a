import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** Programs that people unpack with; the first that is here is used. */
const unpackers: readonly ((zip: string, folder: string) => readonly [string, readonly string[]])[] = [
  (zip, folder) => ['unzip', ['-q', zip, '-d', folder]],
  (zip, folder) => ['python3', ['-m', 'zipfile', '-e', zip, folder]],
  (zip, folder) => ['bsdtar', ['-xf', zip, '-C', folder]],
];

/** Unpacks with a program of the system; without any, with the library that packed. */
export function unpack(zip: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const unpacker of unpackers) {
    const { status, error, stderr } = spawnSync(...unpacker(zip, folder), { encoding: 'utf8' });
    if (error) continue;
    if (status !== 0) throw new Error(`could not unpack: ${stderr}`);
    return;
  }
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
}

/** Verifies the manifest with the system's own program, as an officer would. */
export function verifyManifest(folder: string, manifest = 'manifest-sha256.txt'): string {
  const [command, ...args] = process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];
  const { status, stdout, stderr, error } = spawnSync(command as string, [...args, '-c', manifest], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}
