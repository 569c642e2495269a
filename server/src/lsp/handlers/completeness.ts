import { buildCompletenessTree, interfaceTexts } from '../../core';
import { type CompletenessParams, type CompletenessResult, methods } from '../../protocol';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toCompletenessNode } from '../to-protocol';

/** Answers the completeness tree of an open submission. */
export function handleCompleteness(session: Session): void {
  const nothing: CompletenessResult = { root: null, message: null, version: null };
  session.connection.onRequest(methods.completeness, ({ uri }: CompletenessParams, token) =>
    runHandler('completeness', session.connection.console, nothing, token, async (): Promise<CompletenessResult> => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return { ...nothing, message: interfaceTexts((await session.options.get(uri)).settings.language).notOpen };
      const { result, lines, language, version } = checked;
      const tree = buildCompletenessTree(result, language);
      if (tree) return { root: toCompletenessNode(tree, lines), message: null, version };
      const texts = interfaceTexts(language);
      return { root: null, message: result.submission ? texts.unknownProfile : texts.cannotBeRead, version };
    }),
  );
}
