import path from 'node:path';
import { medianOf } from '../../links/measure';
import { Editor } from '../editor';
import { writeFileOf } from '../files/set-up';
import { readCpuTime, readMemory } from '../process-usage';
import { TypedDocument } from '../typed-document';
import { type Workspace, withWorkspace } from '../workspace';
import { type Figures, pause, type Scenario, typeKeys } from './scenario';

const firstKeys = 10;
const laterKeys = 190;
const bursts = 3;
const burstKeys = 20;
const burstPace = 40;
const describedKeys = 60;
const calm = 300;

/** Typing in a file of 43 items: the first keys, those after, what they cost, and keys faster than their diagnostics. */
export const typeOn: Scenario = (server) =>
  withWorkspace(async (workspace) => {
    const editor = await Editor.start(server, workspace);
    const document = new TypedDocument(path.join(workspace.folder, 'typed.oit.yaml'), writeFileOf(43));
    await editor.open(document);
    const first = await typeCounted(editor, document, firstKeys);
    const later = await typeCounted(editor, document, laterKeys);
    await pause(calm);
    const memory = readMemory(editor.pid);
    const lastKeys: number[] = [];
    for (let burst = 0; burst < bursts; burst++) {
      lastKeys.push(await typeBurst(editor, document));
      await pause(calm);
    }
    const description = server.id === 'ours' ? await typeInDescription(editor, workspace) : {};
    await editor.stop();
    return { firstEdits: first.edit, firstCpu: first.cpu, ...later, memory, burst: medianOf(lastKeys), ...description };
  });

/** Gives the milliseconds until diagnostics have come, p50, and the CPU time of each edit. */
async function typeCounted(editor: Editor, document: TypedDocument, keys: number): Promise<{ edit: number; cpu: number }> {
  const before = readCpuTime(editor.pid);
  const edit = medianOf(await typeKeys(editor, document, keys));
  return { edit, cpu: (readCpuTime(editor.pid) - before) / keys };
}

/** What a description makes others do is little: they have no finding there that could tell an edit. */
async function typeInDescription(editor: Editor, { folder }: Workspace): Promise<Figures> {
  const file = writeFileOf(43, 1);
  const document = new TypedDocument(path.join(folder, 'described.oit.yaml'), file, file.inDescription);
  await editor.open(document);
  return { description: medianOf(await typeKeys(editor, document, describedKeys)) };
}

/** Gives the milliseconds from the last key to its diagnostics. */
async function typeBurst(editor: Editor, document: TypedDocument): Promise<number> {
  const started = performance.now();
  for (let key = 1; key < burstKeys; key++) {
    editor.typeOn(document);
    await pause(started + key * burstPace - performance.now());
  }
  return editor.type(document);
}
