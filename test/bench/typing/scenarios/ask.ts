import path from 'node:path';
import type { Position } from 'vscode-languageserver/node';
import { medianOf } from '../../links/measure';
import { Editor } from '../editor';
import { writeFileOf } from '../files/set-up';
import type { SubmissionFile } from '../files/submission-file';
import { TypedDocument } from '../typed-document';
import { withWorkspace } from '../workspace';
import { pause, pauseBetweenKeys, type Scenario, typeKeys } from './scenario';

const warmUp = 15;
const counted = 40;

/** What an editor asks of a file of 43 items: completions, settled and right after an edit, a hover and the symbols. */
export const ask: Scenario = (server) =>
  withWorkspace(async (workspace) => {
    const editor = await Editor.start(server, workspace);
    const file = writeFileOf(43);
    const document = new TypedDocument(path.join(workspace.folder, 'asked.oit.yaml'), file);
    await editor.open(document);
    await typeKeys(editor, document, warmUp);
    const value = findAnswer(file);
    const key = { ...value, character: value.character - 'wer: '.length };
    const complete = () => editor.complete(document, value);
    const figures = {
      completion: await measure(complete),
      completionAfterEdit: await measure(() => editor.typeAndAsk(document, complete)),
      hover: await measure(() => editor.hover(document, key)),
      symbols: await measure(() => editor.symbols(document)),
    };
    await editor.stop();
    return figures;
  });

/** Before the answer of the next item: there is a choice of answers. */
function findAnswer({ text, inNote }: SubmissionFile): Position {
  const beginning = '    answer: ';
  const line = text.split('\n').findIndex((each, index) => index > inNote.line && each.startsWith(beginning));
  return { line, character: beginning.length };
}

/** Gives the milliseconds that an answer takes, p50. */
async function measure(answer: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let count = -warmUp; count < counted; count++) {
    const time = await answer();
    if (count >= 0) times.push(time);
    await pause(pauseBetweenKeys);
  }
  return medianOf(times);
}
