import * as vscode from 'vscode';
import { joinFacts } from '../join-facts';
import type { LanguageServer } from '../language-server';
import type { SubmissionStore } from '../submission-store';
import { currentLanguage } from '../ui-language';
import type { CompletenessTree } from './completeness-tree';
import { countOpen } from './count-open';
import { describeView } from './describe-view';
import type { RememberedOptions } from './remembered-options';
import type { TreeNode } from './tree-node';
import { isFiltering } from './tree-options';
import { treeTexts } from './tree-texts';

/** Context keys of package.json: which welcome is shown, what is for a submission only where there is one, */
const VIEW_STATE = 'oit.viewState';
const HAS_SUBMISSIONS = 'oit.hasSubmissions';
/** what clears a filter only where there is one; */
const IS_FILTERED = 'oit.isFiltered';
/** and an item of the user's is ready: the step of the walkthrough is done. */
const HAS_READY_ITEM = 'oit.hasReadyItem';

interface Shown {
  readonly server: LanguageServer;
  readonly store: SubmissionStore;
  readonly tree: CompletenessTree;
  readonly options: RememberedOptions;
}

/** Keeps up to date what the view says of itself: message, description, badge, welcome, and how far the reading is. */
export function showView(view: vscode.TreeView<TreeNode>, viewId: string, shown: Shown): vscode.Disposable {
  const setContext = createContextSetter();
  const showProgress = createProgressBar(viewId);
  const name = view.title;
  const update = () => {
    const texts = treeTexts[currentLanguage()];
    const { server, store, tree, options } = shown;
    const summaries = store.list();
    const { shownFiles, hiddenFiles, hiddenItems } = tree.counts;
    const { state, message, description } = describeView(
      {
        ...{ server: server.currentState, progress: store.progress, files: shownFiles + hiddenFiles, shownFiles, hiddenItems },
        ...{ options: options.get(), isTrusted: vscode.workspace.isTrusted },
      },
      texts,
    );
    const open = countOpen(summaries);
    setIfOther(view, 'message', message);
    // Not as the view's description: a view that is alone in its container does not show it.
    setIfOther(view, 'title', joinFacts(name, description));
    if (view.badge?.value !== open.items || open.items === 0) {
      view.badge = open.items > 0 ? { value: open.items, tooltip: texts.badge(open.items, open.files) } : undefined;
    }
    setContext(VIEW_STATE, state);
    setContext(HAS_SUBMISSIONS, summaries.length > 0);
    setContext(IS_FILTERED, isFiltering(options.get().filter));
    if (summaries.some(({ ready }) => ready > 0)) setContext(HAS_READY_ITEM, true);
    showProgress(server.currentState === 'starting' || (server.currentState === 'running' && store.progress.isLoading));
  };
  update();
  return vscode.Disposable.from(
    shown.tree.onDidArrange(update),
    vscode.workspace.onDidGrantWorkspaceTrust(update),
    new vscode.Disposable(() => showProgress(false)),
  );
}

/** The editor hears of what is set, not of what is deleted: `undefined` too is set. */
function setIfOther(view: vscode.TreeView<TreeNode>, key: 'message' | 'title', value: string | undefined): void {
  if (view[key] !== value) Object.assign(view, { [key]: value });
}

function createContextSetter(): (key: string, value: boolean | string) => void {
  const known = new Map<string, boolean | string>();
  return (key, value) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
}

/** The bar at the top of the view, while something is read. */
function createProgressBar(viewId: string): (isBusy: boolean) => void {
  let end: (() => void) | null = null;
  return (isBusy) => {
    if (isBusy === (end !== null)) return;
    end?.();
    end = null;
    if (isBusy) void vscode.window.withProgress({ location: { viewId } }, () => new Promise<void>((resolve) => (end = resolve)));
  };
}
