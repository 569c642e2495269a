import * as vscode from 'vscode';
import type { ProfileSummary } from '../../../server/src/protocol';
import { currentTexts } from '../ui-language';

type Office = ProfileSummary['offices'][number];

/** Asks for the name of the agency: one of those that are known, or any that is typed. `title`: what it is asked for. */
export function askAgencyName(offices: readonly Office[], title: string): Promise<string | undefined> {
  return offices.length > 0 ? pickAgencyName(offices, title) : typeAgencyName(title);
}

async function typeAgencyName(title: string): Promise<string | undefined> {
  const texts = currentTexts();
  const name = await vscode.window.showInputBox({
    title,
    prompt: texts.agencyPrompt,
    placeHolder: texts.agencyPlaceholder,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? undefined : texts.agencyMissing),
  });
  return name?.trim();
}

async function pickAgencyName(offices: readonly Office[], title: string): Promise<string | undefined> {
  const texts = currentTexts();
  const known = offices.map(({ name, website }) => ({ label: name, description: website ?? '', name }));
  const picker = vscode.window.createQuickPick<(typeof known)[number]>();
  picker.title = title;
  picker.placeholder = texts.pickAgency;
  picker.ignoreFocusOut = true;
  picker.matchOnDescription = true;
  picker.items = known;
  picker.onDidChangeValue((value) => {
    const name = value.trim();
    const isOther = name !== '' && !known.some(({ label }) => label === name);
    picker.items = isOther ? [...known, { label: texts.useAgencyName(name), description: '', name }] : known;
  });
  try {
    return await new Promise<string | undefined>((resolve) => {
      picker.onDidAccept(() => resolve(picker.selectedItems[0]?.name));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}

/** Asks for the agency's web site; what is known of it is there to be confirmed. */
export async function askWebsite(title: string, known: string | null, guess?: string): Promise<string | undefined> {
  const texts = currentTexts();
  const website = await vscode.window.showInputBox({
    title,
    prompt: known === null ? texts.websitePrompt : texts.confirmWebsite,
    placeHolder: 'https://',
    ignoreFocusOut: true,
    value: known ?? guess ?? '',
    validateInput: (value) => (isWebsite(value.trim()) ? undefined : texts.websiteInvalid),
  });
  return website?.trim();
}

function isWebsite(value: string): boolean {
  return /^https?:\/\/\S/i.test(value) && URL.canParse(value);
}
