import { interfaceTexts } from '../../core';
import { type CompletenessParams, type CompletenessResult, methods } from '../../protocol';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers the completeness tree of an open submission. */
export function handleCompleteness(session: Session): void {
  const { connection, options, completeness } = session;
  const nothing: CompletenessResult = { root: null, message: null, version: null, treeVersion: null };
  connection.onRequest(methods.completeness, ({ uri }: CompletenessParams, token) =>
    runHandler('completeness', connection.console, nothing, token, async (): Promise<CompletenessResult> => {
      const checked = await checkOpenDocument(session, uri, token);
      if (checked) return completeness.get(checked);
      return { ...nothing, message: interfaceTexts((await options.get(uri)).settings.language).notOpen };
    }),
  );
}
