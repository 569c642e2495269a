import type { PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { findRenameTarget, renameDivision } from '../../core';
import { createFailure, runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toProtocolEdit } from '../to-protocol';

/** Answers what is renamed under the cursor, and the edits that do it; elsewhere why nothing can be. */
export function handleRename(session: Session): void {
  const { connection } = session;
  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    runHandler<PrepareRenameResult | null>('prepare rename', connection.console, null, token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return null;
      const { result, lines, language } = checked;
      const target = findRenameTarget(result, lines.offsetAt(position), language);
      if ('refusal' in target) throw createFailure(target.refusal);
      return { range: lines.rangeOf(target.span), placeholder: target.name };
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    runHandler<WorkspaceEdit | null>('rename', connection.console, null, token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return null;
      const { result, lines, language } = checked;
      const renamed = renameDivision(result, lines.offsetAt(position), newName, language);
      if ('refusal' in renamed) throw createFailure(renamed.refusal);
      return { changes: { [uri]: renamed.edits.map((edit) => toProtocolEdit(edit, lines)) } };
    }),
  );
}
