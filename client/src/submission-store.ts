import * as vscode from 'vscode';
import {
  methods,
  type ReadingProgress,
  type SubmissionSummary,
  type SubmissionsChanged,
  type SubmissionsResult,
} from '../../server/src/protocol';
import { isFile } from './files/is-file';
import { keepRows } from './keep-rows';
import type { LanguageServer } from './language-server';
import { getTabUri, SUBMISSION_GLOB } from './submission-files';

/** Every submission of the workspace and every open one, as the server last told of it. Keys are addresses as the editor writes them. */
export class SubmissionStore implements vscode.Disposable {
  private readonly summaries = new Map<string, SubmissionSummary>();
  /** Known from before the server was started anew, and not told of since. */
  private readonly unconfirmed = new Set<string>();
  /** Files that were deleted: a document of theirs may live on for a while. */
  private readonly deleted = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];
  private reading: ReadingProgress = { isLoading: true, read: 0, found: 0, leftOut: 0 };

  /** Something is known anew: of a submission, of which there are, or of how far the reading is. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: LanguageServer) {
    const watcher = vscode.workspace.createFileSystemWatcher(SUBMISSION_GLOB, false, true);
    this.disposables = [
      watcher,
      watcher.onDidCreate((uri) => void this.lookFor(uri)),
      watcher.onDidDelete((uri) => void this.lookFor(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        if ([...opened, ...closed].some((tab) => this.summaries.has(getTabUri(tab)?.toString() ?? ''))) this.changed.fire();
      }),
      server.onDidChangeSubmissions((change) => this.take(change)),
      server.onDidChangeState((state) => {
        if (state === 'running') void this.load();
      }),
    ];
  }

  get progress(): ReadingProgress {
    return this.reading;
  }

  get(uri: vscode.Uri): SubmissionSummary | undefined {
    return this.summaries.get(uri.toString());
  }

  list(): SubmissionSummary[] {
    const shown = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map((tab) => getTabUri(tab)?.toString())));
    return [...this.summaries].filter(([key, { uri }]) => shown.has(key) || this.isStored(key, uri)).map(([, summary]) => summary);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables, this.changed).dispose();
  }

  /** What is not a file of the workspace is there as long as a tab shows it. */
  private isStored(key: string, uri: string): boolean {
    return !this.deleted.has(key) && vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri)) !== undefined;
  }

  /** Such news may come late, when it is not true any more. */
  private async lookFor(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const isThere = await isFile(uri);
    if (isThere === !this.deleted.has(key)) return;
    if (isThere) this.deleted.delete(key);
    else this.deleted.add(key);
    this.changed.fire();
  }

  private async load(): Promise<void> {
    this.reading = { ...this.reading, isLoading: true };
    for (const key of this.summaries.keys()) this.unconfirmed.add(key);
    this.changed.fire();
    try {
      const { submissions, ...progress } = await this.server.request<SubmissionsResult>(methods.submissions);
      this.take({ changed: submissions, removed: [], ...progress });
    } catch {
      // The server is gone again: it is asked when it comes back.
    }
  }

  private take({ changed, removed, ...progress }: SubmissionsChanged): void {
    for (const uri of removed) this.summaries.delete(keyOf(uri));
    for (const summary of changed) {
      const key = keyOf(summary.uri);
      this.unconfirmed.delete(key);
      this.summaries.set(key, keepRows(this.summaries.get(key), { ...summary, uri: key }));
    }
    this.reading = progress;
    if (!progress.isLoading) {
      for (const key of this.unconfirmed) this.summaries.delete(key);
      this.unconfirmed.clear();
    }
    this.changed.fire();
  }
}

function keyOf(uri: string): string {
  return vscode.Uri.parse(uri).toString();
}
