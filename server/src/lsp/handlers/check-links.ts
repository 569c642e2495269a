import type { ResponseError } from 'vscode-languageserver';
import { type CheckLinksParams, type CheckLinksResult, methods } from '../../protocol';
import { checkLinks } from '../links/check-links';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Opens links when the user asks for it, and on saving where the settings say so; never before the workspace is trusted. */
export function handleCheckLinks(session: Session): void {
  const { connection, documents, links, options } = session;
  const failure = createFailure('The links could not be checked; the log of the language server says why.');
  connection.onRequest(methods.checkLinks, (params: CheckLinksParams, token) =>
    runHandler<CheckLinksResult | ResponseError<void>>('check links', connection.console, failure, token, () =>
      checkLinks(session, params, token),
    ),
  );
  connection.onNotification(methods.trustGranted, () => links.grantTrust());
  documents.onDidSave(({ document: { uri } }) => {
    void runHandler<unknown>('check links on saving', connection.console, null, null, async () => {
      const { settings } = await options.get(uri);
      if (settings.links.check === 'onSave' && links.isTrusted) await checkLinks(session, { uris: [uri] }, null);
    });
  });
  documents.onDidOpen(() => void runHandler<unknown>('kept links', connection.console, null, null, () => links.load()));
}
