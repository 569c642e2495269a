import type { Editor } from '../editor';
import type { ServerProgram } from '../servers';
import type { TypedDocument } from '../typed-document';

/** What one run of a scenario has measured, by name. */
export type Figures = Readonly<Record<string, number>>;

/** Measures one server from its start to its end. */
export type Scenario = (server: ServerProgram) => Promise<Figures>;

/** Between two keys: what a server does after its diagnostics must not be hidden in the next edit. */
export const pauseBetweenKeys = 30;

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Types so many keys, one after the diagnostics of the other; gives the milliseconds of each. */
export async function typeKeys(editor: Editor, document: TypedDocument, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < count; key++) {
    times.push(await editor.type(document));
    await pause(pauseBetweenKeys);
  }
  return times;
}
