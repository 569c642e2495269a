import * as vscode from 'vscode';
import type { ImportedPage } from '../../../server/src/protocol';
import { manageTrust } from '../trust/manage-trust';
import { currentTexts } from '../ui-language';

/** Asks for the address of a page and says what is sent where; who gives it wants it opened. undefined: the user says no, or does not trust the workspace. */
export async function askPage(given: string | undefined): Promise<ImportedPage | undefined> {
  const texts = currentTexts();
  if (!vscode.workspace.isTrusted) {
    const choice = await vscode.window.showWarningMessage(texts.pageNeedsTrust, texts.manageTrust);
    if (choice === texts.manageTrust) await manageTrust();
    return undefined;
  }
  if (given !== undefined) return { address: given };
  const address = await vscode.window.showInputBox({
    title: texts.importWebPage,
    prompt: texts.pagePrompt,
    placeHolder: 'https://www.….go.th/ita',
    ignoreFocusOut: true,
    validateInput: (value) => (isAddress(value.trim()) ? undefined : texts.websiteInvalid),
  });
  return address === undefined ? undefined : { address: address.trim() };
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S/i.test(value) && URL.canParse(value);
}
