import type * as vscode from 'vscode';
import { registerExportPackage } from './commands/export-package';
import { registerGetStarted } from './commands/get-started';
import { registerSampleFolder } from './commands/open-sample-folder';
import { registerRestartServer } from './commands/restart-server';
import { registerSaveCalendar } from './commands/save-calendar';
import { registerSelectText } from './commands/select-text';
import { registerSwitchLanguage } from './commands/switch-language';
import { registerPaste } from './editing/register-paste';
import { registerRewriting } from './editing/register-rewriting';
import { registerTabStops } from './editing/register-tab-stops';
import { registerImport } from './import/register-import';
import type { LanguageServer } from './language-server';
import { registerCheckLinks } from './links/check-links';
import { registerCheckWorkspaceLinks } from './links/check-workspace-links';
import { registerExcludeLink } from './links/exclude-link';
import { registerLinkOffer } from './links/offer-check';
import { registerManual } from './manual/open-manual';
import { registerNewSubmission } from './new-submission/register-new-submission';
import { registerNextYear } from './next-year/register-next-year';
import { registerWritePlan } from './plan/write-plan';
import { registerReport } from './report/register-report';
import { registerRecordReview } from './reviews/record-review';
import { registerReviewReminder } from './reviews/remind-of-review';
import { startClient } from './start-client';
import { registerStatus } from './status/completeness-status';
import { registerLanguageStatus } from './status/language-status';
import { StatusBar } from './status/status-bar';
import { SubmissionStore } from './submission-store';
import type { CompletenessTree } from './tree/completeness-tree';
import { registerTree } from './tree/register-tree';
import type { TreeNode } from './tree/tree-node';
import { registerTrustStatus } from './trust/trust-status';
import { registerWriteWorksheets } from './worksheets/write-worksheets';

/** For tests and for other extensions. */
export interface OitApi {
  client: LanguageServer;
  tree: CompletenessTree;
  treeView: vscode.TreeView<TreeNode>;
  statusBar: StatusBar;
}

let server: LanguageServer | undefined;

export function activate(context: vscode.ExtensionContext): OitApi {
  server = startClient(context);
  const store = new SubmissionStore(server);
  context.subscriptions.push(store);
  const { tree, view: treeView } = registerTree(context, server, store);
  registerStatus(context, server, store);
  const statusBar = new StatusBar(server, store);
  context.subscriptions.push(statusBar);
  context.subscriptions.push(registerManual(context));
  context.subscriptions.push(
    registerNewSubmission(server),
    registerImport(server),
    registerNextYear(server, store),
    registerExportPackage(server),
    registerSaveCalendar(server),
    registerWritePlan(server, store),
    registerWriteWorksheets(server),
    registerRestartServer(server),
    registerSelectText(),
  );
  context.subscriptions.push(registerReport(context, server));
  context.subscriptions.push(registerRecordReview(server), registerReviewReminder(server, context.globalState));
  context.subscriptions.push(registerCheckLinks(server, context.globalState), registerCheckWorkspaceLinks(server), registerExcludeLink());
  context.subscriptions.push(registerGetStarted(context), registerSampleFolder(context));
  context.subscriptions.push(registerSwitchLanguage(), registerLanguageStatus());
  context.subscriptions.push(registerPaste(server), registerRewriting(), registerTabStops());
  context.subscriptions.push(registerTrustStatus(), registerLinkOffer(server, context.globalState));
  return { client: server, tree, treeView, statusBar };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
