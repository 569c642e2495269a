import * as vscode from 'vscode';
import { type MarkShownParams, type MarkShownResult, methods, type PlanPart } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';

/** Asks which elements are written and published, and marks those and no others, in one step that can be undone. */
export async function offerToMark(server: LanguageServer, source: vscode.Uri, parts: readonly PlanPart[]): Promise<boolean> {
  const texts = currentTexts();
  const picks = parts.map((part) => ({
    label: part.label,
    description: part.item,
    detail: part.toWrite > 0 ? texts.stillToWrite(part.toWrite) : texts.nothingToWrite,
    part,
  }));
  const chosen = await vscode.window.showQuickPick(picks, { title: texts.pickElements, canPickMany: true, ignoreFocusOut: true });
  if (!chosen || chosen.length === 0) return false;
  return markShown(
    server,
    source,
    chosen.map(({ part }) => part),
  );
}

/** Marks the elements of parts as shown. */
async function markShown(server: LanguageServer, source: vscode.Uri, parts: readonly PlanPart[]): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(source);
  const edit = new vscode.WorkspaceEdit();
  for (const item of new Set(parts.map((part) => part.item))) {
    const elements = parts.flatMap((part) => (part.item === item && part.element !== null ? [part.element] : []));
    const params: MarkShownParams = { uri: source.toString(), text: document.getText(), item, elements };
    const { edits } = await server.request<MarkShownResult>(methods.markShown, params);
    for (const { range, newText } of edits) {
      const { start, end } = range;
      edit.replace(source, new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
  }
  const isDone = edit.size > 0 && (await vscode.workspace.applyEdit(edit));
  if (isDone) await vscode.window.showTextDocument(document);
  else void vscode.window.showWarningMessage(currentTexts().nothingToRewrite);
  return isDone;
}
