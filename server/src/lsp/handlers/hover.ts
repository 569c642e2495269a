import { type Hover, MarkupKind } from 'vscode-languageserver';
import { findHover } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers what is known of what stands under the cursor. */
export function handleHover(session: Session): void {
  const { connection, host } = session;
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    runHandler<Hover | null>('hover', connection.console, null, token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return null;
      const { result, lines, language } = checked;
      const hover = findHover(result, lines.offsetAt(position), { language, now: host.clock.now() });
      return hover && { range: lines.rangeOf(hover.span), contents: { kind: MarkupKind.Markdown, value: hover.markdown } };
    }),
  );
}
