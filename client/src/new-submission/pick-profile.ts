import * as vscode from 'vscode';
import { methods, type ProfileSummary, type ProfilesParams, type ProfilesResult } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { MAX_READ_FOR_KIND } from '../limits';
import { findSubmissions } from '../submission-files';
import { currentTexts } from '../ui-language';

/** What a list is chosen for: the title, and which are offered, the one that is meant first. */
export interface ProfileChoice {
  title: string;
  arrange: (offered: ProfilesResult) => readonly ProfileSummary[];
}

const forNewSubmission = (): ProfileChoice => ({ title: currentTexts().newSubmission, arrange: suggestedFirst });

/** Gives the lists, the suggested one first. */
export function suggestedFirst({ profiles, suggested }: ProfilesResult): readonly ProfileSummary[] {
  return [...profiles.filter(({ id }) => id === suggested), ...profiles.filter(({ id }) => id !== suggested)];
}

/** Gives the list of an id, or the one that the user chooses; the first one is chosen unless the user says otherwise. */
export async function pickProfile(
  server: LanguageServer,
  folder: vscode.Uri | null,
  id: string | undefined,
  choice: ProfileChoice = forNewSubmission(),
): Promise<ProfileSummary | undefined> {
  const texts = currentTexts();
  const uris = (await findSubmissions()).slice(0, MAX_READ_FOR_KIND).map((uri) => uri.toString());
  const params: ProfilesParams = { uris, folder: folder?.toString() ?? null };
  const offered = await server.request<ProfilesResult>(methods.profiles, params);
  if (id !== undefined) {
    const profile = offered.profiles.find((one) => one.id === id);
    if (!profile) throw new Error(texts.unknownProfile(id));
    return profile;
  }
  const profiles = choice.arrange(offered);
  if (profiles.length === 0) throw new Error(texts.noProfiles);
  const pick = await vscode.window.showQuickPick(profiles.map(describe), {
    title: choice.title,
    placeHolder: texts.pickProfile,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return pick?.profile;
}

function describe(profile: ProfileSummary): vscode.QuickPickItem & { profile: ProfileSummary } {
  const texts = currentTexts();
  const { title, id, itemCount, confidence, fromWorkspace, base } = profile;
  const facts = [
    texts.profileItems(itemCount),
    confidence,
    ...(fromWorkspace ? [texts.profileFromWorkspace] : []),
    ...(base === null ? [] : [texts.profileToMake(base)]),
  ];
  return { label: title, description: id, detail: facts.join(' · '), profile };
}
