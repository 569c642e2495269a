import path from 'node:path';
import { medianOf } from '../../links/measure';
import { Editor } from '../editor';
import { writeFileOf } from '../files/set-up';
import { TypedDocument } from '../typed-document';
import { withWorkspace } from '../workspace';
import { type Scenario, typeKeys } from './scenario';

const turns = 8;
const warmUpTurns = 2;
const keysPerTurn = 10;

/** How typing in a file of 99 items, of an office's own list, compares with typing in one of 22; in turn in one process. */
export const sizes: Scenario = (server) =>
  withWorkspace(async (workspace) => {
    const editor = await Editor.start(server, workspace);
    const small = new TypedDocument(path.join(workspace.folder, 'small.oit.yaml'), writeFileOf(22));
    const large = new TypedDocument(path.join(workspace.folder, 'large.oit.yaml'), writeFileOf(99));
    const measured = [small, large].map((document) => ({ document, times: [] as number[] }));
    for (const { document } of measured) await editor.open(document);
    for (let turn = 0; turn < turns; turn++)
      for (const { document, times } of measured) {
        const keys = await typeKeys(editor, document, keysPerTurn);
        if (turn >= warmUpTurns) times.push(...keys);
      }
    await editor.stop();
    const [smallEdit = Number.NaN, largeEdit = Number.NaN] = measured.map(({ times }) => medianOf(times));
    return { smallEdit, largeEdit, growth: largeEdit / smallEdit };
  }, true);
