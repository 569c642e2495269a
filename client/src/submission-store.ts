import * as vscode from 'vscode';
import { type CompletenessNode, type CompletenessResult, methods } from '../../server/src/protocol';
import type { LanguageServer } from './language-server';
import { findOpenSubmission, getTabUri, SUBMISSION_GLOB } from './submission-files';

/** What is known of one submission. `root` is the last good answer; `message` says why there is no newer one. */
export interface SubmissionState {
  root: CompletenessNode | null;
  message: string | null;
  /** Of the tree as the server told it; null where it did not answer. */
  version: string | null;
}

/** The completeness of each submission that was looked at, as the server last told it. */
export class SubmissionStore implements vscode.Disposable {
  private readonly states = new Map<string, SubmissionState>();
  private readonly requests = new Map<string, number>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listChanged = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];

  readonly onDidChange = this.changed.event;
  /** Submissions came or went. */
  readonly onDidChangeList = this.listChanged.event;

  constructor(private readonly server: LanguageServer) {
    const watcher = vscode.workspace.createFileSystemWatcher(SUBMISSION_GLOB);
    const onList = () => this.listChanged.fire();
    this.disposables = [
      watcher,
      watcher.onDidCreate(onList),
      watcher.onDidDelete((uri) => this.forget(uri)),
      watcher.onDidChange((uri) => this.forgetIfClosed(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(onList),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        const uris = [...opened, ...closed].map(getTabUri);
        if (uris.some((uri) => uri && (this.get(uri) || findOpenSubmission(uri)))) onList();
      }),
      server.onDidChangeCompleteness(({ uri, version }) => {
        if (this.get(uri)?.version !== version && findOpenSubmission(uri)) void this.load(uri);
      }),
    ];
  }

  get(uri: vscode.Uri): SubmissionState | undefined {
    return this.states.get(uri.toString());
  }

  /** Opens the document where it is closed, for the server speaks of open documents only. */
  async load(uri: vscode.Uri): Promise<SubmissionState> {
    const key = uri.toString();
    const request = (this.requests.get(key) ?? 0) + 1;
    this.requests.set(key, request);
    const answer = await this.ask(uri);
    const known = this.states.get(key);
    if (this.requests.get(key) !== request) return known ?? answer;
    const state = { root: answer.root ?? known?.root ?? null, message: answer.message, version: answer.version };
    this.states.set(key, state);
    this.changed.fire(uri);
    return state;
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables, this.changed, this.listChanged).dispose();
  }

  private async ask(uri: vscode.Uri): Promise<SubmissionState> {
    try {
      await vscode.workspace.openTextDocument(uri);
      const params = { uri: uri.toString() };
      const { root, message, treeVersion } = await this.server.request<CompletenessResult>(methods.completeness, params);
      return { root, message, version: treeVersion };
    } catch (error) {
      return { root: null, version: null, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private forgetIfClosed(uri: vscode.Uri): void {
    if (findOpenSubmission(uri) || !this.states.has(uri.toString())) return;
    this.forget(uri);
  }

  private forget(uri: vscode.Uri): void {
    this.states.delete(uri.toString());
    this.listChanged.fire();
  }
}
