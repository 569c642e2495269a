import * as vscode from 'vscode';
import type { WorksheetDivision } from '../../../server/src/protocol';
import { currentTexts } from '../ui-language';

/** Gives the divisions that are named, or that the user picks. undefined: none. An error names those that have no work sheet. */
export async function pickDivisions(
  known: readonly WorksheetDivision[],
  named: readonly string[] | 'all' | undefined,
): Promise<readonly WorksheetDivision[] | undefined> {
  const texts = currentTexts();
  if (named === 'all') return known;
  if (named) {
    const unknown = named.filter((name) => known.every((division) => division.name !== name));
    if (unknown.length > 0) throw new Error(texts.noWorksheetOf(unknown));
    return known.filter(({ name }) => named.includes(name));
  }
  if (known.length === 1) return known;
  const picks = known.map((division) => ({
    label: division.name,
    description: texts.worksheetItems(division.items, division.open),
    division,
  }));
  const chosen = await vscode.window.showQuickPick(picks, {
    title: texts.writeWorksheets,
    placeHolder: texts.pickDivisions,
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen && chosen.length > 0 ? chosen.map(({ division }) => division) : undefined;
}
