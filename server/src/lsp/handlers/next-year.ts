import type { ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { findWhatToCompare, interfaceTexts, makeDraftList } from '../../core';
import { methods, type NextYearParams, type NextYearResult } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the submission of another list that is made from a submission, the same as the command line makes of it. Writes nothing. */
export function handleNextYear({ connection, options }: Session): void {
  const failure = createFailure('The submission could not be made; the log of the language server says why.');
  connection.onRequest(methods.nextYear, ({ uri, content, list }: NextYearParams, token) =>
    runHandler('next year', connection.console, failure, token, async (): Promise<NextYearResult | ResponseError<void>> => {
      const { settings, catalog } = await options.get(uri);
      const { language } = settings;
      const known = catalog.byId('id' in list ? list.id : list.base);
      if (!known) return { kind: 'refused', message: interfaceTexts(language).unknownProfile };
      const draft = 'id' in list ? null : makeDraftList(known, list.fiscalYear);
      const profile = draft?.profile ?? known;
      // Nothing else needs it: it is loaded when answers are first taken in.
      const { describeNextYear, formatNextYearMarkdown, listDoubts, startNextYear, suggestNextYearName } = await import(
        '../../core/input/read-source'
      );
      const year = startNextYear(Uint8Array.from(Buffer.from(content, 'base64')), profile, { catalog, language });
      if ('problem' in year) return { kind: 'refused', message: year.problem[language] };
      const report = describeNextYear(year, language);
      return {
        kind: 'made',
        text: year.text,
        fileName: suggestNextYearName(Utils.basename(URI.parse(uri)), year.from.fiscalYear, profile.fiscalYear),
        draft: draft && {
          text: draft.text,
          fileName: draft.fileName,
          comparison: [...findWhatToCompare(profile, known, language).things],
        },
        message: report.counts,
        report: formatNextYearMarkdown(report),
        doubts: [...listDoubts(year.text, '', language)],
      };
    }),
  );
}
