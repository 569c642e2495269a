import { type Hover, MarkupKind } from 'vscode-languageserver';
import { findLinkHover } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers what is known of the link under the cursor. */
export function handleLinkHover(session: Session): void {
  const { connection, host } = session;
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    runHandler<Hover | null>('hover', connection.console, null, token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return null;
      const { result, lines, language } = checked;
      const hover = findLinkHover(result, lines.offsetAt(position), language, host.clock.now());
      return hover && { range: lines.rangeOf(hover.span), contents: { kind: MarkupKind.Markdown, value: hover.markdown } };
    }),
  );
}
