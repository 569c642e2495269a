import * as vscode from 'vscode';
import type { CodeLens } from 'vscode-languageclient';
import { commands } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { isSubmission } from '../submission-files';
import { currentTexts } from '../ui-language';

const OFFERED_KEY = 'oit.links.offered';

/** Says once, at the first submission with links, that they can be opened: nothing is opened before the user wants it. */
export function registerLinkOffer(server: LanguageServer, memory: vscode.Memento): vscode.Disposable {
  const offer = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const isSettled = () => memory.get(OFFERED_KEY) === true;
    if (isSettled() || !document || !isWorthOffering(document) || !(await hasLinks(server, document)) || isSettled()) return;
    void settleOffer(memory);
    void askWhen(document.uri);
  };
  void offer();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(offer), vscode.workspace.onDidGrantWorkspaceTrust(offer));
}

/** Who has seen the offer, or checks links already, is never asked again. */
export async function settleOffer(memory: vscode.Memento): Promise<void> {
  await memory.update(OFFERED_KEY, true);
}

function isWorthOffering(document: vscode.TextDocument): boolean {
  const isManual = vscode.workspace.getConfiguration('oit.links', document).get<string>('check') === 'manual';
  return isManual && vscode.workspace.isTrusted && isSubmission(document);
}

/** The server knows what is a link: it stands in an item, and is neither the agency's own site nor a word of a comment. */
async function hasLinks(server: LanguageServer, { uri }: vscode.TextDocument): Promise<boolean> {
  try {
    const lenses = await server.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri: uri.toString() } });
    return (lenses ?? []).some(({ command }) => command?.command === commands.checkLinks);
  } catch {
    return false;
  }
}

async function askWhen(source: vscode.Uri): Promise<void> {
  const texts = currentTexts();
  const choice = await vscode.window.showInformationMessage(texts.offerLinks, texts.checkNow, texts.checkOnSave, texts.noThanks);
  if (choice === texts.checkNow) await vscode.commands.executeCommand(commands.checkLinks, source);
  if (choice === texts.checkOnSave) {
    await vscode.workspace.getConfiguration('oit.links').update('check', 'onSave', vscode.ConfigurationTarget.Global);
  }
}
