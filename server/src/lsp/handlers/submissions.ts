import { describeRow } from '../../core';
import { type DescribeRowParams, type DescribeRowResult, methods } from '../../protocol';
import { runHandler } from '../run-handler';
import { checkShownDocument, type Session } from '../session';
import type { StoredSubmissions } from '../workspace/stored-submissions';

/** Answers what is known of every submission, open or not, and what a row of one says when it is pointed at. */
export function handleSubmissions(session: Session, stored: StoredSubmissions): void {
  const { connection, submissions } = session;
  connection.onRequest(methods.submissions, () => submissions.list());
  const nothing: DescribeRowResult = { tooltip: null };
  connection.onRequest(methods.describeRow, ({ uri, row }: DescribeRowParams, token) =>
    runHandler('row', connection.console, nothing, token, async (): Promise<DescribeRowResult> => {
      const checked = (await checkShownDocument(session, uri, token)) ?? (await stored.check(uri));
      return checked ? { tooltip: describeRow(checked.result, row, checked.language) } : nothing;
    }),
  );
}
