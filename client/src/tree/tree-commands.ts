import * as vscode from 'vscode';
import { registerCommand } from '../commands/register-command';
import type { SubmissionStore } from '../submission-store';
import { currentLanguage } from '../ui-language';
import { describeFilter } from './describe-view';
import { type FilterChoice, listDivisions, listStates, listYears } from './filter-choices';
import type { RememberedOptions } from './remembered-options';
import { type Grouping, groupings, isFiltering, noFilter, readOptions, type TreeFilter } from './tree-options';
import { type TreeTexts, treeTexts } from './tree-texts';

/** Registers what puts the tree together otherwise and leaves something out of it. Each takes its answer as an argument too. */
export function registerTreeCommands(options: RememberedOptions, store: SubmissionStore): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('oit.groupBy', async (given?: Grouping) => {
      const grouping = groupings.find((name) => name === given) ?? (await pickGrouping(options));
      if (grouping) await options.set({ grouping });
    }),
    registerCommand('oit.filterItems', async (given?: Partial<TreeFilter>) => {
      const filter = isFilter(given) ? readOptions({ filter: given }).filter : await askFilter(options, store);
      if (filter) await options.set({ filter });
    }),
    registerCommand('oit.clearFilter', () => options.set({ filter: noFilter })),
  );
}

/** A menu of the view gives a row, or nothing. */
function isFilter(given: Partial<TreeFilter> | undefined): boolean {
  return given !== undefined && Object.keys(noFilter).some((key) => key in given);
}

async function pickGrouping(options: RememberedOptions): Promise<Grouping | undefined> {
  const texts = treeTexts[currentLanguage()];
  const current = options.get().grouping;
  const picks = groupings.map((grouping) => {
    const { title, detail } = texts.groupings[grouping];
    return { label: title, description: detail, grouping, iconPath: new vscode.ThemeIcon(grouping === current ? 'check' : 'blank') };
  });
  return (await vscode.window.showQuickPick(picks, { title: texts.pickGrouping, matchOnDescription: true }))?.grouping;
}

interface FilterStep extends vscode.QuickPickItem {
  readonly ask: () => Promise<TreeFilter | undefined>;
}

/** Asks what a filter is to be about, then for it; the rest of the filter stays. */
async function askFilter(options: RememberedOptions, store: SubmissionStore): Promise<TreeFilter | undefined> {
  const texts = treeTexts[currentLanguage()];
  const { filter } = options.get();
  const summaries = store.list();
  const only = (part: Partial<TreeFilter>) => describeFilter({ ...noFilter, ...part }, texts) || texts.filterAll;
  const steps: FilterStep[] = [
    {
      label: `$(search) ${texts.filterText}`,
      description: filter.text.trim() === '' ? texts.filterTextDetail : only({ text: filter.text }),
      ask: () => askText(filter, texts),
    },
    {
      label: `$(checklist) ${texts.filterStates}`,
      description: only({ states: filter.states }),
      ask: () => pickMany(texts.filterStates, listStates(summaries, filter, texts), texts, (states) => ({ ...filter, states })),
    },
    {
      label: `$(organization) ${texts.filterDivisions}`,
      description: only({ divisions: filter.divisions }),
      ask: () => pickMany(texts.filterDivisions, listDivisions(summaries, filter, texts), texts, (divisions) => ({ ...filter, divisions })),
    },
    {
      label: `$(calendar) ${texts.filterYears}`,
      description: only({ years: filter.years }),
      ask: () => pickMany(texts.filterYears, listYears(summaries, filter, texts), texts, (years) => ({ ...filter, years })),
    },
    ...(isFiltering(filter) ? [{ label: `$(clear-all) ${texts.clearFilter}`, ask: async () => noFilter }] : []),
  ];
  const step = await vscode.window.showQuickPick(steps, { title: texts.pickFilter });
  return step?.ask();
}

async function askText(filter: TreeFilter, texts: TreeTexts): Promise<TreeFilter | undefined> {
  const text = await vscode.window.showInputBox({ title: texts.filterText, prompt: texts.filterTextPrompt, value: filter.text });
  return text === undefined ? undefined : { ...filter, text };
}

async function pickMany<Value>(
  title: string,
  choices: readonly FilterChoice<Value>[],
  texts: TreeTexts,
  toFilter: (values: Value[]) => TreeFilter,
): Promise<TreeFilter | undefined> {
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(texts.noChoices);
    return undefined;
  }
  const picks = choices.map(({ label, description, isChosen, value }) => ({ label, description, picked: isChosen, value }));
  const picked = await vscode.window.showQuickPick(picks, { title, canPickMany: true });
  return picked && toFilter(picked.map(({ value }) => value));
}
