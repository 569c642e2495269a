import * as vscode from 'vscode';
import {
  type ImportedAsNew,
  type ImportedIntoSubmission,
  type ImportParams,
  type ImportResult,
  type ImportSource,
  type ImportTarget,
  methods,
  type ProfileSummary,
  type ProfilesResult,
} from '../../../server/src/protocol';
import { registerCommand } from '../commands/register-command';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { askAgencyName, askWebsite } from '../new-submission/ask-agency';
import { askFolder, findFreeFile } from '../new-submission/ask-folder';
import { pickProfile, suggestedFirst } from '../new-submission/pick-profile';
import { ChangesPage } from '../reviews/changes-page';
import { LANGUAGE_ID } from '../submission-files';
import { currentTexts } from '../ui-language';
import { askColumns } from './ask-columns';
import { askImportTarget } from './ask-import-target';
import { askPage } from './ask-page';
import { askSource, type GivenSource } from './ask-source';
import { ProposalPage } from './proposal-page';
import { type ImportPages, tellImport } from './tell-import';

/** What is given is not asked for; `profile`: the list of a new submission. */
interface ImportOptions extends TargetOptions {
  source?: GivenSource;
  /** Of a table what its columns are for: `item=A,url=C`. */
  columns?: string;
  /** Of a page. */
  address?: string;
  profile?: string;
  agencyName?: string;
  website?: string;
}

/** A menu gives a submission or a row of the tree: answers go into it. */
type FromMenu = vscode.Uri | { uri: vscode.Uri } | undefined;

export function registerImport(server: LanguageServer): vscode.Disposable {
  const pages = { proposal: new ProposalPage(), details: new ChangesPage('oit-import') };
  const register = (command: string, ask: (options: ImportOptions) => Promise<ImportSource | undefined>) =>
    registerCommand(command, async (given: FromMenu, options: ImportOptions = {}) => {
      const source = await ask(options);
      return source && importAnswers(server, pages, source, given, options);
    });
  return vscode.Disposable.from(
    pages.proposal,
    pages.details,
    register('oit.importAnswers', async ({ source, columns }) => {
      const file = await askSource(source);
      return file && { ...file, ...(columns === undefined ? {} : { columns }) };
    }),
    register('oit.importWebPage', ({ address }) => askPage(address)),
  );
}

/** Gives the address of the submission that was filled or made; undefined: the user says no, or nothing was found. */
async function importAnswers(
  server: LanguageServer,
  pages: ImportPages,
  source: ImportSource,
  given: FromMenu,
  options: ImportOptions,
): Promise<vscode.Uri | undefined> {
  const named = given instanceof vscode.Uri ? given : given?.uri;
  const submission = named ?? (options.profile === undefined ? await askImportTarget() : null);
  if (submission === undefined) return undefined;
  return submission ? importInto(server, pages, source, submission) : importAsNew(server, pages, source, options);
}

async function importInto(
  server: LanguageServer,
  pages: ImportPages,
  source: ImportSource,
  submission: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const document = await vscode.workspace.openTextDocument(submission);
  const { version } = document;
  const target: ImportTarget = { kind: 'submission', uri: submission.toString(), text: document.getText() };
  const imported = await request(server, { source, target });
  if (imported?.kind !== 'submission') return undefined;
  if (document.version !== version) throw new Error(currentTexts().changedMeanwhile);
  await vscode.window.showTextDocument(document, { preview: false });
  await applyEdits(document, imported);
  void tellImport(pages, submission, imported);
  return submission;
}

/** All at once, so that one step takes it back. */
async function applyEdits({ uri }: vscode.TextDocument, { edits }: ImportedIntoSubmission): Promise<void> {
  if (edits.length === 0) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(currentTexts().notEdited);
}

async function importAsNew(
  server: LanguageServer,
  pages: ImportPages,
  source: ImportSource,
  options: ImportOptions,
): Promise<vscode.Uri | undefined> {
  const folder = options.target ? vscode.Uri.joinPath(options.target, '..') : await askFolder();
  if (folder === undefined) return undefined;
  const title = 'address' in source ? currentTexts().importWebPage : currentTexts().importAnswers;
  const list = await pickProfile(server, folder, options.profile, { title, arrange: thoseThatExist });
  if (!list) return undefined;
  if (list.base !== null) throw new Error(currentTexts().importNeedsList);
  const agencyName = options.agencyName ?? (await askAgencyName(list.offices, title));
  if (!agencyName) return undefined;
  const known = list.offices.find(({ name }) => name === agencyName)?.website ?? null;
  const website = options.website ?? (await askWebsite(title, known, 'address' in source ? new URL('/', source.address).href : undefined));
  if (!website) return undefined;
  const target: ImportTarget = { kind: 'new', list: list.id, agencyName, website, folder: folder?.toString() ?? null };
  const imported = await request(server, { source, target });
  if (imported?.kind !== 'new') return undefined;
  const submission = await save(server, imported, folder, options);
  if (submission) void tellImport(pages, submission, imported);
  return submission;
}

/** What is found is of a year whose list is known: one that would have to be made first is not offered. */
function thoseThatExist(offered: ProfilesResult): readonly ProfileSummary[] {
  return suggestedFirst(offered).filter(({ base }) => base === null);
}

/** Without a folder it is shown, and the user saves it. */
async function save(
  server: LanguageServer,
  { text, fileName }: ImportedAsNew,
  folder: vscode.Uri | null,
  options: ImportOptions,
): Promise<vscode.Uri | undefined> {
  if (folder === null) {
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: text });
    await vscode.window.showTextDocument(document, { preview: false });
    return document.uri;
  }
  const target = await askTarget(options, {
    title: currentTexts().saveSubmission,
    defaultUri: await findFreeFile(folder, fileName),
    filters: { OIT: ['yaml'] },
    suffixes: ['.oit.yaml', '.oit.yml'],
  });
  if (!target) return undefined;
  await writeFile(server, target, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(target.uri, { preview: false });
  return target.uri;
}

/** Asks the server; of a table the user says first what its columns are for, where that is not understood. What cannot be read is told, with what to do. */
async function request(
  server: LanguageServer,
  { source, target }: ImportParams,
): Promise<Exclude<ImportResult, { kind: 'problem' }> | undefined> {
  const chosen = 'address' in source ? source : await askColumns(server, source, target);
  if (!chosen) return undefined;
  const params: ImportParams = { source: chosen, target };
  const result = await ('address' in chosen
    ? server.requestVisibly<ImportResult>(methods.importAnswers, params)
    : vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: currentTexts().importing }, () =>
        server.request<ImportResult>(methods.importAnswers, params),
      ));
  if (result.kind !== 'problem') return result;
  void vscode.window.showErrorMessage(result.message);
  return undefined;
}
