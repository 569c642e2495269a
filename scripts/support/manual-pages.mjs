// Pages of the manual, made from the definitions of the codes and the fixtures beside them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCodeFixtures } from './code-fixtures.mjs';

const folder = 'server/manual';
const profiles = 'test/fixtures/profiles';

function readFolder(root, name) {
  return readdirSync(path.join(root, name))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(root, name, file), 'utf8') }));
}

function listPages(root) {
  const top = path.join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.md'));
}

/** Gives the text of every page by its file; null for a page of a code that is gone. */
export function createManualPages(root, { createManual, createCatalog, builtInProfiles }) {
  const catalog = createCatalog(builtInProfiles, readFolder(root, profiles));
  const pages = createManual({ catalog, fixtures: readCodeFixtures(root) });
  const gone = listPages(root).filter((name) => !pages.has(name));
  return new Map([...pages, ...gone.map((name) => [name, null])].map(([name, text]) => [`${folder}/${name}`, text]));
}
