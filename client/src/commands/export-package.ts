import { mkdtemp, writeFile as writeFilePlain } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import {
  type ExportedPackage,
  type ExportParams,
  type ExportRefusal,
  type ExportResult,
  type InspectExportParams,
  type InspectExportResult,
  methods,
} from '../../../server/src/protocol';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { getBaseName } from '../files/base-name';
import { ensureSaved } from '../files/ensure-saved';
import { isOnDesktop } from '../files/is-on-desktop';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { revealRange } from '../tree/reveal-range';
import { currentTexts } from '../ui-language';
import { pickSource } from './pick-source';
import { registerCommand } from './register-command';

interface ExportOptions extends TargetOptions {
  draft?: boolean;
}

export function registerExportPackage(server: LanguageServer): vscode.Disposable {
  return registerCommand('oit.exportPackage', async (given?: vscode.Uri | { uri: vscode.Uri }, options?: ExportOptions) => {
    const source = await pickSource(given, currentTexts().pickSubmission);
    return source && exportPackage(server, source, options ?? {});
  });
}

/** Gives the address of the written package; undefined when it was refused or called off. */
async function exportPackage(server: LanguageServer, source: vscode.Uri, options: ExportOptions): Promise<vscode.Uri | undefined> {
  const saved = await ensureSaved(source, currentTexts().saveBeforeExport);
  if (!saved) return undefined;
  const content = Buffer.from(await vscode.workspace.fs.readFile(saved)).toString('base64');
  // Who says where to write, or that it is a draft, has decided.
  const isDecided = options.target !== undefined || options.draft !== undefined;
  const draft = isDecided ? options.draft === true : await askKind(server, saved, content);
  if (draft === undefined) return undefined;
  const params: ExportParams = { uri: saved.toString(), content, draft };
  const result = await server.request<ExportResult>(methods.exportPackage, params);
  if (result.kind === 'refused') {
    void offerAfterRefusal(saved, result);
    return undefined;
  }
  const target = await askTarget(options, {
    title: currentTexts().exportPackage,
    defaultUri: vscode.Uri.joinPath(saved, '..', result.fileName),
    filters: { ZIP: ['zip'] },
    suffixes: ['.zip'],
  });
  if (!target) return undefined;
  await writeFile(server, target, Buffer.from(result.content, 'base64'));
  void offerAfterExport(target.uri, result);
  return target.uri;
}

/** Shows what is to be known before the export, and asks for a final package or a draft; undefined: called off, or gone to the first problem. */
async function askKind(server: LanguageServer, source: vscode.Uri, content: string): Promise<boolean | undefined> {
  const params: InspectExportParams = { uri: source.toString(), content };
  const { canBeFinal, lines, first } = await server.request<InspectExportResult>(methods.inspectExport, params);
  const texts = currentTexts();
  const choices = [...(canBeFinal ? [texts.exportFinal] : []), texts.exportDraft, ...(first ? [texts.goToFirst] : [])];
  const detail = lines.map((line) => `• ${line}`).join('\n');
  const choice = await vscode.window.showInformationMessage(texts.beforeExport(getBaseName(source)), { modal: true, detail }, ...choices);
  if (choice === texts.goToFirst && first) await revealRange(source, first);
  return choice === texts.exportFinal ? false : choice === texts.exportDraft ? true : undefined;
}

async function offerAfterRefusal(source: vscode.Uri, { errors, silenced }: ExportRefusal): Promise<void> {
  const texts = currentTexts();
  const [first] = [...errors, ...silenced];
  const message = texts.exportRefused(errors.length, silenced.length, first?.message ?? '');
  const choice = await vscode.window.showErrorMessage(message, texts.showProblems, texts.exportDraft);
  if (choice === texts.showProblems) {
    if (first) await revealRange(source, first.range);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
  if (choice === texts.exportDraft) await vscode.commands.executeCommand('oit.exportPackage', source, { draft: true });
}

async function offerAfterExport(target: vscode.Uri, { draft, entryPage }: ExportedPackage): Promise<void> {
  const texts = currentTexts();
  const message = (draft ? texts.exportedDraft : texts.exported)(getBaseName(target));
  const choice = await vscode.window.showInformationMessage(
    message,
    ...(isOnDesktop(target) ? [texts.openFolder, texts.openEntryPage] : []),
  );
  if (choice === texts.openFolder) await vscode.commands.executeCommand('revealFileInOS', target);
  if (choice === texts.openEntryPage) await openEntryPage(entryPage);
}

/** No browser looks into a zip: the page is opened from a folder for passing files. */
async function openEntryPage({ name, content }: ExportedPackage['entryPage']): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'oit-entry-'));
  const file = path.join(folder, name);
  await writeFilePlain(file, Buffer.from(content, 'base64'));
  await vscode.env.openExternal(vscode.Uri.file(file));
}
