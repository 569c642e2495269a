import { URI } from 'vscode-uri';
import {
  decodeText,
  describeLevel,
  findAgencyList,
  findKind,
  type Language,
  makeDraftList,
  type OfferedList,
  offerLists,
  officesOf,
} from '../../core';
import { methods, type ProfileSummary, type ProfilesParams, type ProfilesResult } from '../../protocol';
import { runHandler } from '../run-handler';
import type { Session } from '../session';

/** Answers the lists that a new submission may be made from, those to be made first included. */
export function handleProfiles(session: Session): void {
  const { connection, host, options } = session;
  const none: ProfilesResult = { profiles: [], suggested: null };
  connection.onRequest(methods.profiles, ({ uris, folder }: ProfilesParams, token) =>
    runHandler('profiles', connection.console, none, token, async () => {
      const { settings, catalog } = await options.get(folder);
      const kinds = (await Promise.all(uris.map((uri) => readKind(uri, session)))).filter((kind) => kind !== null);
      const { lists, suggested } = offerLists(catalog, host.findToday(), kinds);
      const own = new Set(catalog.own.map(({ profile }) => profile));
      return { profiles: lists.map((offered) => summarize(offered, own.has(offered.list), settings.language)), suggested };
    }),
  );
}

function summarize({ id, fiscalYear, list, isKnown }: OfferedList, isOwn: boolean, language: Language): ProfileSummary {
  const shown = isKnown ? list : makeDraftList(list, fiscalYear).profile;
  const agencies = findAgencyList(list.agencyList);
  return {
    id,
    fiscalYear,
    title: shown.title[language],
    itemCount: shown.items.length,
    confidence: describeLevel(shown, language),
    fromWorkspace: isKnown && isOwn,
    base: isKnown ? null : list.id,
    offices: agencies ? officesOf(agencies) : [],
  };
}

/** The kind of agency that a submission names; null also where it cannot be read. */
async function readKind(uri: string, { documents, host }: Session): Promise<string | null> {
  const open = documents.get(uri);
  if (open) return findKind(open.getText());
  try {
    return findKind(decodeText(await host.readFile(URI.parse(uri).fsPath)).text);
  } catch {
    return null;
  }
}
