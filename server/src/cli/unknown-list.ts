import { type Language, nearestListId, newestOfKind, type ProfileCatalog } from '../core';
import { CommandFailure } from './failure';
import { cliTexts } from './texts';

/** Why a list that is named cannot be used: which one is probably meant, and how one is made for a year that has none. */
export function unknownList(id: string, catalog: ProfileCatalog, language: Language): CommandFailure {
  const texts = cliTexts[language];
  const known = catalog.profiles.map((profile) => profile.id);
  const [, kind = '', year = ''] = /^(.+)-(\d{4})$/.exec(id) ?? [];
  const base = newestOfKind(kind, catalog);
  const problem = texts.unknownProfile(id, nearestListId(id, catalog), known);
  return new CommandFailure(base ? `${problem}\n${texts.makeList(base.id, id, Number(year))}` : problem);
}
