import * as vscode from 'vscode';
import { RESTART_COMMAND } from '../commands/restart-server';
import type { LanguageServer } from '../language-server';
import { OPEN_REPORT_COMMAND } from '../report/register-report';
import type { SubmissionStore } from '../submission-store';
import { currentLanguage } from '../ui-language';
import type { Urgency } from '../urgency';
import { describeStatus, type Status } from './describe-status';
import { type StatusTexts, statusTexts } from './status-texts';

const FOCUS_TREE_COMMAND = 'oit.completeness.focus';
/** Left of what the editor says of the document. */
const PRIORITY = 110;

const backgrounds: Readonly<Record<Urgency, string | null>> = {
  none: null,
  soon: 'statusBarItem.warningBackground',
  now: 'statusBarItem.errorBackground',
};

/** In the status bar: how complete the submission in the editor is, its projected score, and the days to its next deadline. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('oit.summary', vscode.StatusBarAlignment.Right, PRIORITY);
  private readonly disposables: vscode.Disposable[];
  private shown: Status | null = null;

  constructor(
    private readonly server: LanguageServer,
    private readonly store: SubmissionStore,
  ) {
    const update = () => this.update();
    this.disposables = [
      store.onDidChange(update),
      server.onDidChangeState(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('oit.language') && this.update()),
    ];
    update();
  }

  /** What it says now; null: it is not shown. */
  get current(): Status | null {
    return this.shown;
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables, this.item).dispose();
  }

  private update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const texts = statusTexts[currentLanguage(uri)];
    const { server, store, item } = this;
    const facts = {
      server: server.currentState,
      progress: store.progress,
      submissions: store.list(),
      active: (uri && store.get(uri)) ?? null,
    };
    const status = describeStatus(facts, texts);
    this.shown = status;
    if (!status) {
      item.hide();
      return;
    }
    const color = backgrounds[status.urgency];
    item.name = texts.name;
    item.text = status.text;
    item.backgroundColor = color === null ? undefined : new vscode.ThemeColor(color);
    item.tooltip = createTooltip(status, texts);
    item.accessibilityInformation = { label: ['OIT', ...status.facts].join(', ') };
    item.command = createCommand(status, texts);
    item.show();
  }
}

const commands: Readonly<Record<Status['click'], string>> = {
  restart: RESTART_COMMAND,
  openReport: OPEN_REPORT_COMMAND,
  showTree: FOCUS_TREE_COMMAND,
};

/** Of several submissions the report asks which. */
function createCommand({ click, uri }: Status, texts: StatusTexts): vscode.Command {
  const isOfOne = click === 'openReport' && uri !== null;
  return { command: commands[click], title: texts[click], ...(isOfOne ? { arguments: [vscode.Uri.parse(uri)] } : {}) };
}

/** One fact a paragraph; what comes from a file is text, whatever signs it has. */
function createTooltip({ facts, kind, click }: Status, texts: StatusTexts): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  for (const fact of facts) tooltip.appendText(fact).appendMarkdown('\n\n');
  if (kind !== 'busy') tooltip.appendText(texts[click]);
  return tooltip;
}
