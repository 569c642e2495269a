import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { methods, type NewSubmissionParams, type NewSubmissionResult, type ProfileSummary } from '../../../server/src/protocol';
import { registerCommand } from '../commands/register-command';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { LANGUAGE_ID } from '../submission-files';
import { currentTexts } from '../ui-language';
import { addDraftList } from './add-draft-list';
import { askAgencyName, askWebsite } from './ask-agency';
import { askFolder, findFreeFile } from './ask-folder';
import { pickProfile } from './pick-profile';

/** What is given is not asked for; `profile`: the id of a list that is offered. */
interface NewSubmissionOptions extends TargetOptions {
  profile?: string;
  agencyName?: string;
  website?: string;
}

/** The command; the Explorer gives the folder in which the file is to be. */
export function registerNewSubmission(server: LanguageServer): vscode.Disposable {
  return registerCommand('oit.newSubmission', (from?: NewSubmissionOptions | vscode.Uri) =>
    from instanceof vscode.Uri ? createSubmission(server, {}, from) : createSubmission(server, from ?? {}),
  );
}

async function createSubmission(
  server: LanguageServer,
  options: NewSubmissionOptions,
  inFolder?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const folder = inFolder ?? (options.target ? vscode.Uri.joinPath(options.target, '..') : await askFolder());
  if (folder === undefined) return undefined;
  const profile = await pickProfile(server, folder, options.profile);
  if (!profile) return undefined;
  const title = currentTexts().newSubmission;
  const agencyName = options.agencyName ?? (await askAgencyName(profile.offices, title));
  if (!agencyName) return undefined;
  const website = options.website ?? (await askWebsite(title, profile.offices.find(({ name }) => name === agencyName)?.website ?? null));
  if (!website) return undefined;
  const params: NewSubmissionParams = { list: listOf(profile), agencyName, website, folder: folder?.toString() ?? null };
  const created = await server.request<NewSubmissionResult>(methods.newSubmission, params);
  if (folder === null && created.draft === null) return showUntitled(created.text);

  const target =
    inFolder && !options.target
      ? { uri: await findFreeFile(inFolder, created.fileName), overwrite: false }
      : await askTarget(options, {
          title: currentTexts().saveSubmission,
          defaultUri: folder
            ? await findFreeFile(folder, created.fileName)
            : vscode.Uri.joinPath(vscode.Uri.file(homedir()), created.fileName),
          filters: { OIT: ['yaml'] },
          suffixes: ['.oit.yaml', '.oit.yml'],
        });
  if (!target) return undefined;
  const list = created.draft && (await addDraftList(server, created.draft, target.uri));
  await writeFile(server, target, new TextEncoder().encode(created.text));
  await vscode.window.showTextDocument(target.uri, { preview: false });
  if (list && created.draft) void tellWhatToCompare(profile.title, created.draft.comparison, list);
  return target.uri;
}

export function listOf({ id, base, fiscalYear }: ProfileSummary): NewSubmissionParams['list'] {
  return base === null ? { id } : { base, fiscalYear };
}

async function showUntitled(content: string): Promise<vscode.Uri> {
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content });
  await vscode.window.showTextDocument(document, { preview: false });
  return document.uri;
}

export async function tellWhatToCompare(title: string, comparison: readonly string[], list: vscode.Uri): Promise<void> {
  const texts = currentTexts();
  const choice = await vscode.window.showInformationMessage(texts.compareList(title, comparison), texts.openList);
  if (choice === texts.openList) await vscode.window.showTextDocument(list, { preview: false });
}
