import * as vscode from 'vscode';
import { methods, type PlanParams, type PlanPart, type PlanResult } from '../../../server/src/protocol';
import { pickSource } from '../commands/pick-source';
import { registerCommand } from '../commands/register-command';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { getBaseName } from '../files/base-name';
import { readContent } from '../files/read-content';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import type { SubmissionStore } from '../submission-store';
import { currentTexts } from '../ui-language';
import { offerToMark } from './mark-shown';
import { pickPrevious } from './pick-previous';

export interface PlanOptions extends TargetOptions {
  /** The submission of the year before; null: none. Asked for when absent. */
  previous?: vscode.Uri | null;
}

/** Writes the plan that follows from a submission; then offers to open it, and to mark what it answers. */
export function registerWritePlan(server: LanguageServer, store: SubmissionStore): vscode.Disposable {
  return registerCommand('oit.writePlan', async (given?: vscode.Uri | { uri: vscode.Uri }, options?: PlanOptions) => {
    const source = await pickSource(given, currentTexts().pickForPlan);
    return source && writePlan(server, store, source, options ?? {});
  });
}

/** Gives the address of the written plan; undefined when it was called off, or cannot be made. */
async function writePlan(
  server: LanguageServer,
  store: SubmissionStore,
  source: vscode.Uri,
  options: PlanOptions,
): Promise<vscode.Uri | undefined> {
  const texts = currentTexts();
  const previous = options.previous === undefined ? await pickPrevious(source, store) : options.previous;
  if (previous === undefined) return undefined;
  const name = getBaseName(source).replace(/(?:\.oit)?\.ya?ml$/i, '');
  const target = await askTarget(options, {
    title: texts.writePlan,
    ...(source.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(source, '..', `${name}-plan.docx`) }),
    filters: { Word: ['docx'], HTML: ['html'] },
    suffixes: ['.docx', '.html', '.htm'],
  });
  if (!target) return undefined;
  const params: PlanParams = {
    uri: source.toString(),
    content: await readContent(source),
    previous: previous && (await readContent(previous)),
    form: /\.docx$/i.test(target.uri.path) ? 'docx' : 'html',
  };
  const result = await server.request<PlanResult>(methods.plan, params);
  if (result.kind === 'refused') {
    void vscode.window.showWarningMessage(texts.planRefused[result.reason](getBaseName(source)));
    return undefined;
  }
  await writeFile(server, target, Buffer.from(result.content, 'base64'));
  void tell(server, source, target.uri, result.parts);
  return target.uri;
}

async function tell(server: LanguageServer, source: vscode.Uri, target: vscode.Uri, parts: readonly PlanPart[]): Promise<void> {
  const texts = currentTexts();
  const places = parts.reduce((sum, { toWrite }) => sum + toWrite, 0);
  const markable = parts.filter(({ canMark }) => canMark);
  const choice = await vscode.window.showInformationMessage(
    texts.savedPlan(getBaseName(target), places),
    texts.openPlan,
    ...(markable.length > 0 ? [texts.markElements] : []),
  );
  if (choice === texts.openPlan) await vscode.env.openExternal(target);
  if (choice === texts.markElements) await offerToMark(server, source, markable);
}
