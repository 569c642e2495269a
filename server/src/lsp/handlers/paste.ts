import { findPaste } from '../../core';
import { methods, type PasteParams, type PasteResult } from '../../protocol';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toProtocolEdit } from '../to-protocol';

/** Answers how a pasted text is written so that it is where it belongs and the file stays readable. */
export function handlePaste(session: Session): void {
  const { connection } = session;
  connection.onRequest(methods.paste, ({ uri, range, text }: PasteParams, token) =>
    runHandler<PasteResult | null>('paste', connection.console, null, token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      const paste = checked && findPaste(checked.result, checked.lines.spanOf(range), text);
      return paste && { kind: paste.kind, edits: paste.edits.map((edit) => toProtocolEdit(edit, checked.lines)) };
    }),
  );
}
