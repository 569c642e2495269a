import * as vscode from 'vscode';
import type { ImportedAnswers, ImportedAsNew, ImportedIntoSubmission } from '../../../server/src/protocol';
import type { ChangesPage } from '../reviews/changes-page';
import { revealRange } from '../tree/reveal-range';
import { currentTexts } from '../ui-language';
import type { ProposalPage } from './proposal-page';

export interface ImportPages {
  readonly proposal: ProposalPage;
  readonly details: ChangesPage;
}

type Imported = ImportedIntoSubmission | ImportedAsNew;

/** Tells what came of taking answers in, and leads to what a person must look at. The message stays until none of it is wanted. */
export async function tellImport(pages: ImportPages, submission: vscode.Uri, imported: Imported): Promise<void> {
  const texts = currentTexts();
  const { filled, doubts, remarks } = imported;
  const same = imported.kind === 'submission' ? imported.same : 0;
  const conflicts = imported.kind === 'submission' ? imported.conflicts : [];
  const proposal = imported.kind === 'submission' ? imported.proposal : null;
  const message = texts.imported({ filled, same, conflicts: conflicts.length, doubts: doubts.length });
  const choices = [
    ...(proposal === null ? [] : [texts.showDifferences]),
    ...(doubts.length > 0 ? [texts.showDoubts] : []),
    ...(remarks.length + conflicts.length > 0 ? [texts.showImportDetails] : []),
  ];
  const show = conflicts.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const choice = await show(message, ...choices);
  if (choice === undefined) return;
  if (choice === texts.showDifferences && proposal !== null) await pages.proposal.show(submission, proposal);
  if (choice === texts.showDoubts) await showDoubts(submission, imported);
  if (choice === texts.showImportDetails) await pages.details.show(submission, texts.importDetails(message, conflicts, remarks));
  await tellImport(pages, submission, imported);
}

/** A list of what is doubtful; the file follows what is pointed at. Places are found by their words: the file may have changed since. */
export async function showDoubts(submission: vscode.Uri, { doubts }: Pick<ImportedAnswers, 'doubts'>): Promise<void> {
  const document = await vscode.workspace.openTextDocument(submission);
  const lines = document.getText().split(/\r\n|\r|\n/);
  const picks = doubts.flatMap(({ item, text, line }) => {
    const now = findLine(lines, text, line);
    return now === null ? [] : [{ label: item ?? '', description: text, line: now }];
  });
  if (picks.length === 0) return void vscode.window.showInformationMessage(currentTexts().noDoubtsLeft);
  const go = ({ line }: { line: number }) => {
    const start = { line, character: 0 };
    return revealRange(submission, { start, end: start });
  };
  const choice = await vscode.window.showQuickPick(picks, { title: currentTexts().showDoubts, matchOnDescription: true });
  if (choice) await go(choice);
}

/** The nearest line with these words. */
function findLine(lines: readonly string[], text: string, before: number): number | null {
  const found = lines.flatMap((line, at) => (line.includes(text) ? [at] : []));
  return found.sort((a, b) => Math.abs(a - before) - Math.abs(b - before))[0] ?? null;
}
