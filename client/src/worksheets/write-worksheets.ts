import * as vscode from 'vscode';
import {
  type BuildWorksheetsParams,
  type BuildWorksheetsResult,
  type ListWorksheetsParams,
  type ListWorksheetsResult,
  methods,
} from '../../../server/src/protocol';
import { pickSource } from '../commands/pick-source';
import { registerCommand } from '../commands/register-command';
import type { Target } from '../files/ask-target';
import { getBaseName } from '../files/base-name';
import { isOnDesktop } from '../files/is-on-desktop';
import { readContent } from '../files/read-content';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';
import { askWorksheetTargets, type WorksheetTargetOptions } from './ask-worksheet-targets';
import { pickDivisions } from './pick-divisions';

export interface WorksheetOptions extends WorksheetTargetOptions {
  /** Names of divisions, or all of them; asked for when absent. */
  divisions?: readonly string[] | 'all';
}

/** A menu of the tree gives the row: of a submission, or of one of its divisions. */
type GivenRow = { readonly uri: vscode.Uri; readonly row?: { readonly kind: string; readonly label: string } };

/** Writes what divisions fill in, a workbook each. */
export function registerWriteWorksheets(server: LanguageServer): vscode.Disposable {
  return registerCommand('oit.writeWorksheets', async (given?: vscode.Uri | GivenRow, options: WorksheetOptions = {}) => {
    const source = await pickSource(given, currentTexts().pickForWorksheets);
    const row = given && 'row' in given ? given.row : undefined;
    return source && writeWorksheets(server, source, row?.kind === 'division' ? row.label : null, options);
  });
}

/** Gives the addresses of what was written; undefined when it was called off, or nothing can be. */
async function writeWorksheets(
  server: LanguageServer,
  source: vscode.Uri,
  division: string | null,
  options: WorksheetOptions,
): Promise<readonly vscode.Uri[] | undefined> {
  const texts = currentTexts();
  // Of one and the same text, whatever is typed while dialogues are open.
  const params: ListWorksheetsParams = { uri: source.toString(), content: await readContent(source) };
  const listed = await server.request<ListWorksheetsResult>(methods.listWorksheets, params);
  if (listed.kind === 'refused') {
    void vscode.window.showWarningMessage(texts.worksheetsRefused[listed.reason](getBaseName(source)));
    return undefined;
  }
  // Of what is every division's none has a work sheet of its own: it is in each.
  const ofRow = listed.divisions.filter(({ name }) => name === division);
  const divisions = ofRow.length > 0 && !options.divisions ? ofRow : await pickDivisions(listed.divisions, options.divisions);
  if (!divisions) return undefined;
  const fileNames = divisions.map(({ fileName }) => fileName);
  const targets = await askWorksheetTargets(source, fileNames, options);
  if (!targets) return undefined;
  const wanted: BuildWorksheetsParams = { ...params, divisions: divisions.map(({ name }) => name) };
  const { contents } = await server.request<BuildWorksheetsResult>(methods.buildWorksheets, wanted);
  const written = await writeEach(server, targets, contents);
  if (written.length > 0) void tell(written, listed.unassigned);
  return written;
}

/** One that cannot be written, as it is open in Excel, keeps none of the others from it. */
async function writeEach(server: LanguageServer, targets: readonly Target[], contents: readonly string[]): Promise<vscode.Uri[]> {
  const written: vscode.Uri[] = [];
  const reasons: string[] = [];
  for (const [index, target] of targets.entries()) {
    try {
      await writeFile(server, target, Buffer.from(contents[index] ?? '', 'base64'));
      written.push(target.uri);
    } catch (error) {
      reasons.push(`${getBaseName(target.uri)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (reasons.length > 0) void vscode.window.showErrorMessage(currentTexts().worksheetsFailed(reasons));
  return written;
}

async function tell(written: readonly vscode.Uri[], unassigned: readonly string[]): Promise<void> {
  const { wroteWorksheets, openFolder } = currentTexts();
  const [first] = written;
  const buttons = first && isOnDesktop(first) ? [openFolder] : [];
  const choice = await vscode.window.showInformationMessage(wroteWorksheets(written.map(getBaseName), unassigned), ...buttons);
  if (choice === openFolder) await vscode.commands.executeCommand('revealFileInOS', first);
}
