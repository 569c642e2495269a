import type { InlayHint } from 'vscode-languageserver';
import { findInlayHints } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers the inlay hints of a stretch of a document, where the settings ask for them. */
export function handleInlayHints(session: Session): void {
  const { connection, options } = session;
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    runHandler<InlayHint[]>('inlay hints', connection.console, [], token, async () => {
      const { settings } = await options.get(uri);
      const checked = settings.showsInlayHints ? await checkOpenDocument(session, uri, token) : null;
      if (!checked) return [];
      const { result, lines, language } = checked;
      const within = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      return findInlayHints(result, within, language).map(({ offset, label }) => ({
        position: lines.positionAt(offset),
        label,
        paddingLeft: true,
      }));
    }),
  );
}
