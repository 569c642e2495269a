import { describeConfidence } from '../../core';
import { methods, type ProfileSummary } from '../../protocol';
import { runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the profiles that a new submission may be made from; those of the first workspace folder's settings. */
export function handleProfiles(session: Session): void {
  session.connection.onRequest(methods.profiles, (token) =>
    runHandler('profiles', session.connection.console, [] as ProfileSummary[], token, async () => {
      const { settings, catalog } = await session.options.get(null);
      const own = new Set(catalog.own.map(({ profile }) => profile));
      return catalog.profiles.map((profile) => ({
        id: profile.id,
        title: profile.title[settings.language],
        fiscalYear: profile.fiscalYear,
        itemCount: profile.items.length,
        confidence: describeConfidence(profile, settings.language),
        fromWorkspace: own.has(profile),
      }));
    }),
  );
}
