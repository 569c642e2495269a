import * as vscode from 'vscode';
import { commands, methods, type ReportParams, type ReportResult } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';

/** The menus of package.json name it. */
const VIEW_TYPE = 'oit.report';
/** Who types is not followed letter by letter: milliseconds. */
const PAUSE = 500;

/** The review report of submissions in an editor of its own. No script runs in it; its links lead to items, and nowhere else in the editor. */
export class ReportPanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly disposables: vscode.Disposable[];
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private isStale = false;
  private asked = 0;

  constructor(
    private readonly server: LanguageServer,
    readonly uris: readonly string[],
    onDidDispose: () => void,
  ) {
    const column = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    this.panel = vscode.window.createWebviewPanel(VIEW_TYPE, currentTexts().report, column, {
      enableScripts: false,
      enableForms: false,
      enableCommandUris: [commands.selectText],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    const keys = new Set(uris.map(keyOf));
    this.disposables = [
      server.onDidChangeSubmissions(({ changed, removed }) => {
        if ([...changed.map(({ uri }) => uri), ...removed].some((uri) => keys.has(keyOf(uri)))) this.refreshSoon();
      }),
      this.panel.onDidChangeViewState(() => {
        if (this.panel.visible && this.isStale) this.refreshSoon();
      }),
      this.panel.onDidDispose(() => {
        clearTimeout(this.waiting);
        vscode.Disposable.from(...this.disposables).dispose();
        onDidDispose();
      }),
    ];
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get html(): string {
    return this.panel.webview.html;
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Asks for the page anew; of answers that overtake each other the last question's counts. */
  async refresh(): Promise<void> {
    this.isStale = false;
    this.asked++;
    const asked = this.asked;
    const { html, title } = await this.server.request<ReportResult>(methods.report, describe(this.uris, true));
    if (asked !== this.asked) return;
    this.panel.title = title;
    if (this.panel.webview.html !== html) this.panel.webview.html = html;
  }

  /** The page as a file has it. */
  async askForFile(): Promise<ReportResult> {
    return this.server.request<ReportResult>(methods.report, describe(this.uris, false));
  }

  private refreshSoon(): void {
    clearTimeout(this.waiting);
    this.isStale = true;
    if (!this.panel.visible) return;
    // A failure is in the server's log; the page as it was stays.
    this.waiting = setTimeout(() => void this.refresh().catch(() => undefined), PAUSE);
  }
}

function describe(uris: readonly string[], isInEditor: boolean): ReportParams {
  return { uris: [...uris], isInEditor };
}

function keyOf(uri: string): string {
  return vscode.Uri.parse(uri).toString();
}
