import * as vscode from 'vscode';
import { registerCommand } from '../commands/register-command';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { getBaseName } from '../files/base-name';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { findSubmissions, isSubmission } from '../submission-files';
import { currentTexts } from '../ui-language';
import { ReportPanel } from './report-panel';

export const OPEN_REPORT_COMMAND = 'oit.openReport';

/** Opens review reports, and saves and prints the one that is looked at. */
export function registerReport(context: vscode.ExtensionContext, server: LanguageServer): vscode.Disposable {
  const panels = new Map<string, ReportPanel>();
  const open = async (uris: readonly string[]): Promise<ReportPanel> => {
    const key = uris.join('\n');
    const known = panels.get(key);
    const panel = known ?? new ReportPanel(server, uris, () => panels.delete(key));
    panels.set(key, panel);
    if (known) known.reveal();
    await panel.refresh();
    return panel;
  };
  const active = () => {
    const panel = [...panels.values()].find(({ isActive }) => isActive) ?? [...panels.values()].at(-1);
    if (!panel) throw new Error(currentTexts().noReport);
    return panel;
  };
  return vscode.Disposable.from(
    registerCommand(OPEN_REPORT_COMMAND, async (given?: vscode.Uri | { uri: vscode.Uri }) => {
      const uris = await pickSubmissions(given);
      return uris && (await open(uris.map(String))).html;
    }),
    registerCommand('oit.saveReport', (options?: TargetOptions) => saveReport(server, active(), options)),
    registerCommand('oit.printReport', () => printReport(context, server, active())),
    { dispose: () => vscode.Disposable.from(...panels.values()).dispose() },
  );
}

/** The one given, the one in the editor, the only one; else one that the user picks, or all. */
async function pickSubmissions(given: vscode.Uri | { uri: vscode.Uri } | undefined): Promise<vscode.Uri[] | undefined> {
  if (given instanceof vscode.Uri) return [given];
  if (given?.uri instanceof vscode.Uri) return [given.uri];
  const document = vscode.window.activeTextEditor?.document;
  if (document && isSubmission(document)) return [document.uri];
  const texts = currentTexts();
  const submissions = await findSubmissions();
  if (submissions.length === 0) throw new Error(texts.noSubmission);
  if (submissions.length === 1) return submissions;
  const picks = [
    { label: texts.allSubmissions(submissions.length), uris: submissions },
    ...submissions.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uris: [uri] })),
  ];
  return (await vscode.window.showQuickPick(picks, { title: texts.pickForReport }))?.uris;
}

/** Gives the address of the written page; undefined when it was called off. */
async function saveReport(server: LanguageServer, panel: ReportPanel, options: TargetOptions = {}): Promise<vscode.Uri | undefined> {
  const texts = currentTexts();
  const { html, fileName } = await panel.askForFile();
  const target = await askTarget(options instanceof vscode.Uri ? {} : options, {
    title: texts.saveReport,
    ...findFolder(panel, fileName),
    filters: { HTML: ['html'] },
    suffixes: ['.html', '.htm'],
  });
  if (!target) return undefined;
  await writeFile(server, target, Buffer.from(html));
  void offerToOpen(target.uri);
  return target.uri;
}

function findFolder({ uris: [first = ''] }: ReportPanel, fileName: string): { defaultUri?: vscode.Uri } {
  const source = vscode.Uri.parse(first);
  return source.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(source, '..', fileName) };
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const texts = currentTexts();
  const choice = await vscode.window.showInformationMessage(texts.savedReport(getBaseName(target)), texts.openInBrowser);
  if (choice === texts.openInBrowser) await vscode.env.openExternal(target);
}

/** A browser prints: the page is written to the extension's own folder and opened there. Where the browser is on another machine it is saved. */
async function printReport(context: vscode.ExtensionContext, server: LanguageServer, panel: ReportPanel): Promise<void> {
  if (vscode.env.remoteName !== undefined || vscode.env.uiKind === vscode.UIKind.Web) {
    if (await saveReport(server, panel)) void vscode.window.showInformationMessage(currentTexts().printFromBrowser);
    return;
  }
  const { html } = await panel.askForFile();
  await vscode.workspace.fs.createDirectory(context.globalStorageUri);
  const page = vscode.Uri.joinPath(context.globalStorageUri, 'report.html');
  await vscode.workspace.fs.writeFile(page, Buffer.from(html));
  await vscode.env.openExternal(page);
  void vscode.window.showInformationMessage(currentTexts().printFromBrowser);
}
