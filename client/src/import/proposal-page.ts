import * as vscode from 'vscode';
import { getBaseName } from '../files/base-name';
import { LANGUAGE_ID } from '../submission-files';
import { currentTexts } from '../ui-language';

const SCHEME = 'oit-proposal';

/** Shows a submission with what was found, beside the submission itself: an arrow between them takes a place over. It is no file. */
export class ProposalPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly proposals = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  readonly onDidChange = this.changed.event;

  async show(submission: vscode.Uri, proposal: string): Promise<void> {
    const page = vscode.Uri.from({ scheme: SCHEME, path: `/${getBaseName(submission)}`, query: submission.toString() });
    this.proposals.set(page.toString(), proposal);
    this.changed.fire(page);
    await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(page), LANGUAGE_ID);
    await vscode.commands.executeCommand('vscode.diff', page, submission, currentTexts().importDifferences(getBaseName(submission)), {
      preview: false,
    });
  }

  provideTextDocumentContent(page: vscode.Uri): string {
    return this.proposals.get(page.toString()) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
