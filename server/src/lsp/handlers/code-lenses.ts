import type { CodeLens } from 'vscode-languageserver';
import { findItemCodeLenses, findLinkCodeLenses } from '../../core';
import { type CheckLinksCommand, commands, type SelectTextCommand } from '../../protocol';
import type { CheckedDocument } from '../checker';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers the code lenses: above each item how it stands, above `urls:` the last verdicts and what opens the links now. */
export function handleCodeLenses(session: Session): void {
  const { connection, host, links, options } = session;
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    runHandler<CodeLens[]>('code lenses', connection.console, [], token, async () => {
      const { settings } = await options.get(uri);
      const checked = settings.showsItemLenses || links.isTrusted ? await checkOpenDocument(session, uri, token) : null;
      if (!checked) return [];
      return [
        ...(settings.showsItemLenses ? ofItems(checked) : []),
        // Without trust no link is opened.
        ...(links.isTrusted ? ofLinks(checked, host.clock.now()) : []),
      ];
    }),
  );
}

/** A lens whose command has no name is only read. */
const onlyRead = (title: string) => ({ title, command: '' });

/** One goes to the worst problem of the item. */
function ofItems({ uri, result, lines, language }: CheckedDocument): CodeLens[] {
  return findItemCodeLenses(result, language).map(({ span, title, problem }) => ({
    range: lines.rangeOf(span),
    command: problem
      ? { title, command: commands.selectText, arguments: [uri, lines.rangeOf(problem)] satisfies SelectTextCommand }
      : onlyRead(title),
  }));
}

function ofLinks({ uri, result, lines, language }: CheckedDocument, now: number): CodeLens[] {
  return findLinkCodeLenses(result, language, now).flatMap(({ span, item, summary, action }): CodeLens[] => {
    const range = lines.rangeOf(span);
    const check = { title: action, command: commands.checkLinks, arguments: [uri, item] satisfies CheckLinksCommand };
    return [...(summary === null ? [] : [{ range, command: onlyRead(summary) }]), { range, command: check }];
  });
}
