import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createOwnList } from './files/own-list';

/** Where an editor works, and what its settings hold, by section. */
export interface Workspace {
  readonly folder: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const ownList = 'own-list.json';

/** Uses a folder that is gone afterwards; an office's own list is in it and, where said, in the settings. */
export async function withWorkspace<T>(use: (workspace: Workspace) => Promise<T>, hasOwnList = false): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oit-bench-'));
  try {
    writeFileSync(path.join(folder, ownList), JSON.stringify(createOwnList()));
    const schema = pathToFileURL(path.resolve('schemas/submission.schema.json')).href;
    const yaml = { validate: true, schemas: { [schema]: '*.oit.yaml' }, schemaStore: { enable: false } };
    return await use({ folder, settings: { oit: hasOwnList ? { profiles: [ownList] } : {}, yaml } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
