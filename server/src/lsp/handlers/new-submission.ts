import type { ResponseError } from 'vscode-languageserver';
import { createSkeleton, findWhatToCompare, interfaceTexts, makeDraftList } from '../../core';
import { methods, type NewSubmissionParams, type NewSubmissionResult } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the text of a new submission with every item of a list, and the list where it is to be made; one that is not known is an error. */
export function handleNewSubmission({ connection, options }: Session): void {
  const failure = createFailure('The submission could not be written; the log of the language server says why.');
  connection.onRequest(methods.newSubmission, ({ list, agencyName, website, folder }: NewSubmissionParams, token) =>
    runHandler('new submission', connection.console, failure, token, async (): Promise<NewSubmissionResult | ResponseError<void>> => {
      const { settings, catalog } = await options.get(folder);
      const { language } = settings;
      const known = catalog.byId('id' in list ? list.id : list.base);
      if (!known) return createFailure(interfaceTexts(language).unknownProfile);
      const draft = 'id' in list ? null : makeDraftList(known, list.fiscalYear);
      const profile = draft?.profile ?? known;
      return {
        text: createSkeleton(profile, { agencyName, website }, language),
        fileName: `oit-${profile.fiscalYear}.oit.yaml`,
        draft: draft && {
          text: draft.text,
          fileName: draft.fileName,
          comparison: [...findWhatToCompare(profile, known, language).things],
        },
      };
    }),
  );
}
