import { diffLines } from 'diff';
import type { TextEdit } from 'vscode-languageserver';
import { createLineIndex } from '../core';
import { toProtocolEdit } from './to-protocol';

/** Lines that may differ; with more of them the whole text is one edit. */
const mostChanges = 5_000;

/** Gives the edits, by whole lines, that make a text another one; what is the same in both stays where it is. */
export function editLines(text: string, wanted: string): TextEdit[] {
  const lines = createLineIndex(text);
  const parts = diffLines(text, wanted, { maxEditLength: mostChanges });
  if (!parts) return [toProtocolEdit({ span: { start: 0, end: text.length }, newText: wanted }, lines)];
  const edits: { span: { start: number; end: number }; newText: string }[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const last = edits.at(-1);
    const end = removed ? at + value.length : at;
    if (added || removed) {
      if (last?.span.end === at) {
        last.span.end = end;
        if (added) last.newText += value;
      } else edits.push({ span: { start: at, end }, newText: added ? value : '' });
    }
    if (!added) at += value.length;
  }
  return edits.map((edit) => toProtocolEdit(edit, lines));
}
