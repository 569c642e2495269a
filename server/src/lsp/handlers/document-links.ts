import type { DocumentLink as ProtocolLink } from 'vscode-languageserver';
import { type DocumentLink, findDocumentLinks } from '../../core';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers the addresses and files that can be opened from a submission. */
export function handleDocumentLinks(session: Session): void {
  const { connection } = session;
  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    runHandler<ProtocolLink[]>('document links', connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return [];
      const { result, lines } = checked;
      return findDocumentLinks(result).flatMap(({ span, target }) => {
        const to = toTarget(target, uri);
        return to === null ? [] : [{ range: lines.rangeOf(span), target: to }];
      });
    }),
  );
}

/** A page by its address as typed; a file beside the submission, once that has a folder. */
function toTarget(target: DocumentLink['target'], uri: string): string | null {
  if (target.kind === 'page') return target.url;
  if (uri.startsWith('untitled:')) return null;
  return [uri.slice(0, uri.lastIndexOf('/')), ...target.path.map(encodeURIComponent)].join('/');
}
