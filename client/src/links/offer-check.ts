import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol';
import { isSubmission } from '../submission-files';
import { currentTexts } from '../ui-language';

const OFFERED_KEY = 'oit.links.offered';

/** An address of evidence, outside comments: the agency's own web site, which every submission names, is none. */
const linkedAddress = /^(?:(?!(?:^|\s)#).)*(?<!\bwebsite:\s*["']?)https?:\/\/[^\s"'#]/im;

/** Says once, at the first submission with links, that they can be opened: nothing is opened before the user wants it. */
export function registerLinkOffer(memory: vscode.Memento): vscode.Disposable {
  const offer = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (memory.get(OFFERED_KEY) || !document || !isWorthOffering(document)) return;
    void settleOffer(memory);
    void askWhen(document.uri);
  };
  offer();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(offer), vscode.workspace.onDidGrantWorkspaceTrust(offer));
}

/** Who has seen the offer, or checks links already, is never asked again. */
export async function settleOffer(memory: vscode.Memento): Promise<void> {
  await memory.update(OFFERED_KEY, true);
}

function isWorthOffering(document: vscode.TextDocument): boolean {
  const isManual = vscode.workspace.getConfiguration('oit.links', document).get<string>('check') === 'manual';
  return isManual && vscode.workspace.isTrusted && isSubmission(document) && linkedAddress.test(document.getText());
}

async function askWhen(source: vscode.Uri): Promise<void> {
  const texts = currentTexts();
  const choice = await vscode.window.showInformationMessage(texts.offerLinks, texts.checkNow, texts.checkOnSave, texts.noThanks);
  if (choice === texts.checkNow) await vscode.commands.executeCommand(commands.checkLinks, source);
  if (choice === texts.checkOnSave) {
    await vscode.workspace.getConfiguration('oit.links').update('check', 'onSave', vscode.ConfigurationTarget.Global);
  }
}
