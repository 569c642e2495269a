import type { CodeLens } from 'vscode-languageserver';
import { findLinkCodeLenses } from '../../core';
import { type CheckLinksCommand, commands } from '../../protocol';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers the code lenses above `urls:`: the last verdicts, and what opens the links now. Without trust there are none. */
export function handleLinkCodeLenses(session: Session): void {
  const { connection, host, links } = session;
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    runHandler<CodeLens[]>('code lenses', connection.console, [], token, async () => {
      const checked = links.isTrusted ? await checkOpenDocument(session, uri, token) : null;
      if (!checked) return [];
      const { result, lines, language } = checked;
      return findLinkCodeLenses(result, language, host.clock.now()).flatMap(({ span, item, summary, action }): CodeLens[] => {
        const range = lines.rangeOf(span);
        const check = { title: action, command: commands.checkLinks, arguments: [uri, item] satisfies CheckLinksCommand };
        // A lens whose command has no name is only read.
        const read = summary === null ? [] : [{ range, command: { title: summary, command: '' } }];
        return [...read, { range, command: check }];
      });
    }),
  );
}
