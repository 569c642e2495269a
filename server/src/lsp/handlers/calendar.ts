import type { ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { checkBytes, findDutiesOfFile } from '../../core';
import { type CalendarParams, type CalendarResult, methods } from '../../protocol';
import { createFailure, runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the calendar of what is due in a file, the same as the command line makes of it. */
export function handleCalendar(session: Session): void {
  const failure = createFailure('The calendar could not be made; the log of the language server says why.');
  session.connection.onRequest(methods.calendar, ({ uri, content }: CalendarParams, token) =>
    runHandler('calendar', session.connection.console, failure, token, async (): Promise<CalendarResult | ResponseError<void>> => {
      const { settings, catalog } = await session.options.get(uri);
      const found = findDutiesOfFile(checkBytes(Uint8Array.from(Buffer.from(content, 'base64')), { catalog }));
      // Nothing else needs it: it is loaded when the first calendar is made.
      const { buildCalendar, countEvents, suggestCalendarName } = await import('../../core/output/calendar/build-calendar');
      const fileName = suggestCalendarName(Utils.basename(URI.parse(uri)));
      const { language } = settings;
      const { sha256, findToday } = session.host;
      const events = countEvents([found]);
      if (events === 0) return { content: null, fileName, events };
      const calendar = buildCalendar([found], { language, today: findToday(), alarm: null, sha256 });
      return { content: Buffer.from(calendar).toString('base64'), fileName, events };
    }),
  );
}
