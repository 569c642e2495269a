import path from 'node:path';
import { medianOf } from '../../links/measure';
import { Editor } from '../editor';
import { writeStressFile } from '../files/set-up';
import { TypedDocument } from '../typed-document';
import { withWorkspace } from '../workspace';
import { type Scenario, typeKeys } from './scenario';

const warmUpKeys = 15;
const countedKeys = 40;

/** Typing in a file of 43 items with ten times the addresses and lines. */
export const stress: Scenario = (server) =>
  withWorkspace(async (workspace) => {
    const editor = await Editor.start(server, workspace);
    const document = new TypedDocument(path.join(workspace.folder, 'stress.oit.yaml'), writeStressFile());
    await editor.open(document);
    await typeKeys(editor, document, warmUpKeys);
    const times = await typeKeys(editor, document, countedKeys);
    await editor.stop();
    return { stress: medianOf(times) };
  });
