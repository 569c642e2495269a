import type { ResponseError } from 'vscode-languageserver';
import { createSkeleton, interfaceTexts } from '../../core';
import { methods, type NewSubmissionParams, type NewSubmissionResult } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the text of a new submission with every item of a profile; a profile that is not known is an error. */
export function handleNewSubmission(session: Session): void {
  const failure = createFailure('The submission could not be written; the log of the language server says why.');
  session.connection.onRequest(methods.newSubmission, ({ profile: id, agencyName, website }: NewSubmissionParams, token) =>
    runHandler(
      'new submission',
      session.connection.console,
      failure,
      token,
      async (): Promise<NewSubmissionResult | ResponseError<void>> => {
        const { settings, catalog } = await session.options.get(null);
        const profile = catalog.byId(id);
        if (!profile) return createFailure(interfaceTexts(settings.language).unknownProfile);
        return {
          text: createSkeleton(profile, { agencyName, website }, settings.language),
          fileName: `oit-${profile.fiscalYear}.oit.yaml`,
        };
      },
    ),
  );
}
