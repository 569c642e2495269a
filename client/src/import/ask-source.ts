import * as vscode from 'vscode';
import type { ImportedFile } from '../../../server/src/protocol';
import { getBaseName } from '../files/base-name';
import { currentTexts } from '../ui-language';

/** A file or a text that is given is not asked for. */
export type GivenSource = vscode.Uri | { text: string };

/** Endings of what is read, as the dialogue offers them. */
const endings = ['txt', 'pdf', 'csv', 'tsv', 'xlsx', 'ods', 'docx', 'odt', 'html', 'htm'];

/** Gives what answers are taken from: a file or what was copied. undefined: the user says no. */
export async function askSource(given: GivenSource | undefined): Promise<ImportedFile | undefined> {
  if (given instanceof vscode.Uri) return readFile(given);
  if (given) return fromText(given.text);
  const texts = currentTexts();
  const choice = await vscode.window.showQuickPick(
    [
      { label: `$(file) ${texts.importFromFile}`, detail: texts.importFromFileDetail, from: 'file' as const },
      { label: `$(clippy) ${texts.importFromClipboard}`, detail: texts.importFromClipboardDetail, from: 'clipboard' as const },
    ],
    { title: texts.importAnswers, placeHolder: texts.pickImportSource, ignoreFocusOut: true },
  );
  if (!choice) return undefined;
  return choice.from === 'file' ? askFile() : readClipboard();
}

async function askFile(): Promise<ImportedFile | undefined> {
  const texts = currentTexts();
  const chosen = await vscode.window.showOpenDialog({
    title: texts.importAnswers,
    openLabel: texts.importThis,
    filters: { [texts.importFiles]: endings, [texts.allFiles]: ['*'] },
  });
  return chosen?.[0] && readFile(chosen[0]);
}

async function readFile(uri: vscode.Uri): Promise<ImportedFile> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  return { name: getBaseName(uri), content: Buffer.from(bytes).toString('base64') };
}

async function readClipboard(): Promise<ImportedFile> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') throw new Error(currentTexts().clipboardEmpty);
  return fromText(text);
}

function fromText(text: string): ImportedFile {
  return { name: currentTexts().clipboardName, content: Buffer.from(text).toString('base64') };
}
