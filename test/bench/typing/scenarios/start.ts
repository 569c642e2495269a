import path from 'node:path';
import { Editor } from '../editor';
import { writeFileOf } from '../files/set-up';
import { readCpuTime } from '../process-usage';
import { TypedDocument } from '../typed-document';
import { withWorkspace } from '../workspace';
import type { Scenario } from './scenario';

/** From the start of the process to the answer of `initialize`, and to the right diagnostics of a file of 43 items; the CPU time until then. */
export const start: Scenario = (server) =>
  withWorkspace(async (workspace) => {
    const document = new TypedDocument(path.join(workspace.folder, 'typed.oit.yaml'), writeFileOf(43));
    const started = performance.now();
    const editor = await Editor.start(server, workspace);
    const initialize = performance.now() - started;
    await editor.open(document);
    const firstDiagnostics = performance.now() - started;
    const startCpu = readCpuTime(editor.pid);
    await editor.stop();
    return { initialize, firstDiagnostics, startCpu };
  });
