import assert from 'node:assert/strict';
import { readRepositoryFile } from '../support/checking';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>>;
}

describe('lockfiles', () => {
  for (const file of [
    'package-lock.json',
    'test/editor/package-lock.json',
    'test/bench/links/peer/package-lock.json',
    'test/bench/typing/peer/package-lock.json',
  ])
    it(`${file} names the hash of every package, so that nothing else can be installed`, () => {
      const { packages } = JSON.parse(readRepositoryFile(file)) as Lockfile;
      const unsure = Object.entries(packages).filter(
        ([name, { integrity, link }]) => name !== '' && !link && !integrity?.startsWith('sha512-'),
      );
      assert.deepEqual(
        unsure.map(([name]) => name),
        [],
      );
    });
});
