import * as vscode from 'vscode';
import { type CalendarParams, type CalendarResult, methods } from '../../../server/src/protocol';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { getBaseName } from '../files/base-name';
import { isOnDesktop } from '../files/is-on-desktop';
import { readContent } from '../files/read-content';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';
import { pickSource } from './pick-source';
import { registerCommand } from './register-command';

export function registerSaveCalendar(server: LanguageServer): vscode.Disposable {
  return registerCommand('oit.saveCalendar', async (given?: vscode.Uri | { uri: vscode.Uri }, options?: TargetOptions) => {
    const source = await pickSource(given, currentTexts().pickForCalendar);
    return source && saveCalendar(server, source, options ?? {});
  });
}

/** Gives the address of the written calendar; undefined when nothing is due or it was called off. */
async function saveCalendar(server: LanguageServer, source: vscode.Uri, options: TargetOptions): Promise<vscode.Uri | undefined> {
  const texts = currentTexts();
  const params: CalendarParams = { uri: source.toString(), content: await readContent(source) };
  const { content, fileName, events } = await server.request<CalendarResult>(methods.calendar, params);
  if (content === null) {
    void vscode.window.showWarningMessage(texts.nothingDue);
    return undefined;
  }
  const target = await askTarget(options, {
    title: texts.saveCalendar,
    defaultUri: vscode.Uri.joinPath(source, '..', fileName),
    filters: { iCalendar: ['ics'] },
    suffixes: ['.ics'],
  });
  if (!target) return undefined;
  await writeFile(server, target, Buffer.from(content, 'base64'));
  void tellSaved(target.uri, events);
  return target.uri;
}

async function tellSaved(file: vscode.Uri, events: number): Promise<void> {
  const { savedCalendar, openFolder } = currentTexts();
  const message = savedCalendar(getBaseName(file), events);
  const choice = await vscode.window.showInformationMessage(message, ...(isOnDesktop(file) ? [openFolder] : []));
  if (choice === openFolder) await vscode.commands.executeCommand('revealFileInOS', file);
}
