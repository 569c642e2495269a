import type { ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { describeWorksheets, listWorksheets } from '../../core';
import {
  type BuildWorksheetsParams,
  type BuildWorksheetsResult,
  type ListWorksheetsParams,
  type ListWorksheetsResult,
  methods,
} from '../../protocol';
import { checkContent } from '../check-content';
import { createFailure, runHandler, stopIfCancelled } from '../run-handler';
import type { Session } from '../session';

/** Answers the divisions that have a work sheet, and how much is in each. */
export function handleListWorksheets(session: Session): void {
  const { connection } = session;
  const failure = createFailure('The divisions could not be listed; the log of the language server says why.');
  connection.onRequest(methods.listWorksheets, ({ uri, content }: ListWorksheetsParams, token) =>
    runHandler('list work sheets', connection.console, failure, token, async (): Promise<ListWorksheetsResult | ResponseError<void>> => {
      const listed = listWorksheets(await checkContent(session, uri, content));
      if (!listed) return { kind: 'refused', reason: 'unreadable' };
      const { divisions, unassigned } = listed;
      if (divisions.length === 0) return { kind: 'refused', reason: 'no-divisions' };
      return { kind: 'listed', divisions: [...divisions], unassigned: [...unassigned] };
    }),
  );
}

/** Answers work sheets, the same as the command line writes of what is known. */
export function handleBuildWorksheets(session: Session): void {
  const { connection, host } = session;
  const failure = createFailure('The work sheets could not be made; the log of the language server says why.');
  connection.onRequest(methods.buildWorksheets, ({ uri, content, divisions }: BuildWorksheetsParams, token) =>
    runHandler('build work sheets', connection.console, failure, token, async (): Promise<BuildWorksheetsResult | ResponseError<void>> => {
      const checked = await checkContent(session, uri, content);
      const fileName = Utils.basename(URI.parse(uri));
      const described = describeWorksheets({ ...checked, fileName, sha256: host.sha256 }, divisions);
      if (!described) return failure;
      // Nothing else needs it: it is loaded when the first sheet is written.
      const { buildWorksheet } = await import('../../core/output/worksheet/build-worksheet');
      const contents: string[] = [];
      for (const sheet of described) {
        stopIfCancelled(token);
        contents.push(Buffer.from(await buildWorksheet(sheet)).toString('base64'));
      }
      return { contents };
    }),
  );
}
