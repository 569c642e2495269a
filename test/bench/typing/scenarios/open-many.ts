import path from 'node:path';
import { Editor } from '../editor';
import { writeFileOf } from '../files/set-up';
import { readMemory } from '../process-usage';
import { TypedDocument } from '../typed-document';
import { withWorkspace } from '../workspace';
import { pause, type Scenario } from './scenario';

const count = 50;
const calm = 1000;

/** Opens 50 files of 43 items at once, in a server that has just started: until the last has its diagnostics, and the memory then. */
export const openMany: Scenario = (server) =>
  withWorkspace(async (workspace) => {
    const documents = Array.from(
      { length: count },
      (_, number) => new TypedDocument(path.join(workspace.folder, `file-${number}.oit.yaml`), writeFileOf(43, number)),
    );
    const editor = await Editor.start(server, workspace);
    const started = performance.now();
    await Promise.all(documents.map((document) => editor.open(document)));
    const open = performance.now() - started;
    await pause(calm);
    const openMemory = readMemory(editor.pid);
    await editor.stop();
    return { open, openMemory };
  });
