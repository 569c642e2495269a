import * as vscode from 'vscode';
import { type AnswerTextParams, type AnswerTextResult, commands, methods } from '../../../server/src/protocol';
import { registerCommand } from '../commands/register-command';
import type { LanguageServer } from '../language-server';
import type { SubmissionStore } from '../submission-store';
import { currentLanguage } from '../ui-language';
import { type GivenRow, type PickedItem, pickItem } from './pick-item';
import { revealRange } from './reveal-range';
import { treeTexts } from './tree-texts';

/** Registers what one can do with an item: from its row, or at the cursor, or with one that is picked. */
export function registerItemCommands(server: LanguageServer, store: SubmissionStore): vscode.Disposable {
  const register = (command: string, run: (picked: PickedItem) => Promise<unknown>) =>
    registerCommand(command, async (given?: GivenRow) => {
      const picked = await pickItem(given, store);
      return picked && run(picked);
    });
  return vscode.Disposable.from(
    registerCommand('oit.goToItem', async (given?: GivenRow) => {
      const picked = await pickItem(given, store, treeTexts[currentLanguage()].pickItem);
      if (picked) await revealRange(picked.uri, picked.item.range);
    }),
    registerCommand('oit.openSubmission', async (given?: GivenRow) => {
      if (given) await vscode.window.showTextDocument(given.uri);
    }),
    register('oit.openAddress', openAddress),
    register('oit.copyAnswer', (picked) => copyAnswer(server, picked)),
    register('oit.checkItemLinks', async ({ uri, item }) => {
      await vscode.commands.executeCommand(commands.checkLinks, uri.toString(), item.id);
    }),
  );
}

/** Opens an item's address in the browser; of several the one that is picked. Gives it. */
async function openAddress({ item: { id, urls } }: PickedItem): Promise<string | undefined> {
  const texts = treeTexts[currentLanguage()];
  if (urls.length === 0) {
    void vscode.window.showInformationMessage(texts.noAddress(id));
    return undefined;
  }
  const url = urls.length === 1 ? urls[0] : await vscode.window.showQuickPick([...urls], { title: texts.pickAddress });
  // As it is written: what is read as an address and written anew may have other signs in it.
  if (url) await vscode.commands.executeCommand(commands.openLink, url);
  return url;
}

/** Puts answer, addresses and description of an item into the clipboard. Gives whether there was something to copy. */
async function copyAnswer(server: LanguageServer, { uri, item: { id } }: PickedItem): Promise<boolean> {
  const texts = treeTexts[currentLanguage()];
  // The server speaks of open documents only.
  await vscode.workspace.openTextDocument(uri);
  const params: AnswerTextParams = { uri: uri.toString(), item: id };
  const { text } = await server.request<AnswerTextResult>(methods.answerText, params);
  if (text !== null) await vscode.env.clipboard.writeText(text);
  void vscode.window.showInformationMessage(text === null ? texts.nothingToCopy(id) : texts.copied(id));
  return text !== null;
}
