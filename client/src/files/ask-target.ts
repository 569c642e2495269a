import * as vscode from 'vscode';
import { currentTexts } from '../ui-language';
import { getBaseName } from './base-name';
import { isFile } from './is-file';

export interface TargetOptions {
  /** Where to write; asked for when absent. */
  target?: vscode.Uri;
  /** What to do with a file that is there already; asked when absent. */
  overwrite?: boolean;
}

export interface Target {
  uri: vscode.Uri;
  overwrite: boolean;
}

/** The native save dialog of the Linux desktop is the only one that may accept an existing file without a question. */
const DIALOG_ASKS = process.platform !== 'linux' || vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName !== undefined;

/** Asks what the options leave open. undefined: the user, or `overwrite: false`, says no. */
export async function askTarget(
  options: TargetOptions,
  { suffixes, ...dialog }: vscode.SaveDialogOptions & { suffixes: [string, ...string[]] },
): Promise<Target | undefined> {
  const chosen = options.target ?? (await vscode.window.showSaveDialog(dialog));
  if (!chosen) return undefined;
  const uri = ensureSuffix(chosen, suffixes);
  if (!(await isFile(uri))) return { uri, overwrite: false };
  const hasDialogAsked = DIALOG_ASKS && !options.target && uri === chosen;
  const isAgreed = options.overwrite ?? (hasDialogAsked || (await confirmOverwrite(uri)));
  return isAgreed ? { uri, overwrite: true } : undefined;
}

/** The dialogs know file endings with one dot only. */
function ensureSuffix(uri: vscode.Uri, suffixes: [string, ...string[]]): vscode.Uri {
  if (suffixes.some((suffix) => uri.path.toLowerCase().endsWith(suffix))) return uri;
  const [suffix] = suffixes;
  const lastPart = suffix.slice(suffix.lastIndexOf('.'));
  const path = uri.path.endsWith(lastPart) ? uri.path.slice(0, -lastPart.length) : uri.path;
  return uri.with({ path: path + suffix });
}

async function confirmOverwrite(uri: vscode.Uri): Promise<boolean> {
  const texts = currentTexts();
  const question = texts.confirmOverwrite(getBaseName(uri));
  return (await vscode.window.showWarningMessage(question, { modal: true }, texts.overwrite)) === texts.overwrite;
}
