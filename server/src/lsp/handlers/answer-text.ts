import { writeAnswerText } from '../../core';
import { type AnswerTextParams, type AnswerTextResult, methods } from '../../protocol';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';

/** Answers what an item says, as text to be pasted elsewhere. */
export function handleAnswerText(session: Session): void {
  const { connection } = session;
  connection.onRequest(methods.answerText, ({ uri, item }: AnswerTextParams, token) =>
    runHandler<AnswerTextResult>('answer text', connection.console, { text: null }, token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      return { text: checked && writeAnswerText(checked.result, item) };
    }),
  );
}
