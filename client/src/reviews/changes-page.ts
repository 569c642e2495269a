import * as vscode from 'vscode';
import { getBaseName } from '../files/base-name';

/** Shows what was done with a submission as a page: no file, and nothing to be saved. */
export class ChangesPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly pages = new Map<string, string>();
  private readonly registration: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  /** `scheme`: of the addresses of its pages. */
  constructor(private readonly scheme: string) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  async show(source: vscode.Uri, markdown: string): Promise<void> {
    const page = vscode.Uri.from({ scheme: this.scheme, path: `/${getBaseName(source)}.md`, query: source.toString() });
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
