import * as vscode from 'vscode';
import { methods, type NextYear, type NextYearParams, type NextYearResult, type ProfileSummary } from '../../../server/src/protocol';
import { pickSource } from '../commands/pick-source';
import { registerCommand } from '../commands/register-command';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { readContent } from '../files/read-content';
import { writeFile } from '../files/write-file';
import { showDoubts } from '../import/tell-import';
import type { LanguageServer } from '../language-server';
import { addDraftList } from '../new-submission/add-draft-list';
import { pickProfile } from '../new-submission/pick-profile';
import { listOf, tellWhatToCompare } from '../new-submission/register-new-submission';
import { ChangesPage } from '../reviews/changes-page';
import type { SubmissionStore } from '../submission-store';
import { currentTexts } from '../ui-language';
import { arrangeForNextYear } from './arrange-for-next-year';

/** What is given is not asked for; `profile`: the id of a list that is offered. */
interface NextYearOptions extends TargetOptions {
  profile?: string;
}

/** Starts the submission of another year from one that exists. A menu gives an address or a row of the tree. */
export function registerNextYear(server: LanguageServer, store: SubmissionStore): vscode.Disposable {
  const page = new ChangesPage('oit-next-year');
  const command = registerCommand('oit.startNextYear', async (given?: vscode.Uri | { uri: vscode.Uri }, options: NextYearOptions = {}) => {
    const source = await pickSource(given, currentTexts().pickForNextYear);
    return source && startNextYear(server, page, source, store.get(source)?.list ?? null, options);
  });
  return vscode.Disposable.from(page, command);
}

/** Gives the address of the new submission; undefined: the user says no. */
async function startNextYear(
  server: LanguageServer,
  page: ChangesPage,
  source: vscode.Uri,
  list: string | null,
  options: NextYearOptions,
): Promise<vscode.Uri | undefined> {
  const texts = currentTexts();
  const folder = vscode.Uri.joinPath(source, '..');
  const choice = { title: texts.startNextYear, arrange: arrangeForNextYear(list) };
  const profile = await pickProfile(server, folder, options.profile, choice);
  if (!profile) return undefined;
  const made = await request(server, source, profile);
  const target = await askTarget(
    { ...options, target: options.target ?? vscode.Uri.joinPath(folder, made.fileName) },
    { suffixes: ['.oit.yaml', '.oit.yml'] },
  );
  if (!target) return undefined;
  if (target.uri.toString() === source.toString()) throw new Error(texts.nextYearIsSource);
  const draft = made.draft && (await addDraftList(server, made.draft, target.uri));
  await writeFile(server, target, new TextEncoder().encode(made.text));
  await vscode.window.showTextDocument(target.uri, { preview: false });
  if (draft && made.draft) void tellWhatToCompare(profile.title, made.draft.comparison, draft);
  void tellNextYear(page, target.uri, made);
  return target.uri;
}

async function request(server: LanguageServer, source: vscode.Uri, profile: ProfileSummary): Promise<NextYear> {
  const params: NextYearParams = { uri: source.toString(), content: await readContent(source), list: listOf(profile) };
  const result = await server.request<NextYearResult>(methods.nextYear, params);
  if (result.kind === 'refused') throw new Error(result.message);
  return result;
}

/** Tells what was taken over, and leads to what a person must look at. The message stays until none of it is wanted. */
async function tellNextYear(page: ChangesPage, submission: vscode.Uri, made: NextYear): Promise<void> {
  const texts = currentTexts();
  const choices = [texts.showNextYear, ...(made.doubts.length > 0 ? [texts.showDoubts] : [])];
  const choice = await vscode.window.showInformationMessage(made.message, ...choices);
  if (choice === undefined) return;
  if (choice === texts.showNextYear) await page.show(submission, made.report);
  if (choice === texts.showDoubts) await showDoubts(submission, made);
  await tellNextYear(page, submission, made);
}
