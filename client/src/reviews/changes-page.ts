import * as vscode from 'vscode';
import { getBaseName } from '../files/base-name';

const SCHEME = 'oit-review';

/** Shows what has changed since the last round as a page: no file, and nothing to be saved. */
export class ChangesPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly pages = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  readonly onDidChange = this.changed.event;

  async show(source: vscode.Uri, markdown: string): Promise<void> {
    const page = vscode.Uri.from({ scheme: SCHEME, path: `/${getBaseName(source)}.md`, query: source.toString() });
    this.pages.set(page.toString(), markdown);
    this.changed.fire(page);
    await vscode.commands.executeCommand('markdown.showPreview', page);
  }

  provideTextDocumentContent(page: vscode.Uri): string {
    return this.pages.get(page.toString()) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
