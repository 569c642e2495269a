import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { methods, type NewSubmissionParams, type NewSubmissionResult, type ProfileSummary } from '../../../server/src/protocol';
import { askTarget, type TargetOptions } from '../files/ask-target';
import { writeFile } from '../files/write-file';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';
import { registerCommand } from './register-command';

/** What is given is not asked for. */
type NewSubmissionOptions = Partial<NewSubmissionParams> & TargetOptions;

export function registerNewSubmission(server: LanguageServer): vscode.Disposable {
  return registerCommand('oit.newSubmission', (options?: NewSubmissionOptions) => createSubmission(server, options ?? {}));
}

async function createSubmission(server: LanguageServer, options: NewSubmissionOptions): Promise<vscode.Uri | undefined> {
  const profile = options.profile ?? (await pickProfile(server));
  if (!profile) return undefined;
  const agencyName = options.agencyName ?? (await askAgencyName());
  if (!agencyName) return undefined;
  const website = options.website ?? (await askWebsite());
  if (!website) return undefined;
  const params: NewSubmissionParams = { profile, agencyName, website };
  const { text, fileName } = await server.request<NewSubmissionResult>(methods.newSubmission, params);
  const target = await askTarget(options, {
    title: currentTexts().saveSubmission,
    defaultUri: vscode.Uri.joinPath(getDefaultFolder(), fileName),
    filters: { OIT: ['yaml'] },
    suffixes: ['.oit.yaml', '.oit.yml'],
  });
  if (!target) return undefined;
  await writeFile(server, target, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(target.uri, { preview: false });
  return target.uri;
}

async function pickProfile(server: LanguageServer): Promise<string | undefined> {
  const texts = currentTexts();
  const profiles = await server.request<ProfileSummary[]>(methods.profiles);
  if (profiles.length === 0) throw new Error(texts.noProfiles);
  const picks = profiles
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
    .map((profile) => ({
      label: profile.title,
      description: profile.fromWorkspace ? `${profile.id} · ${texts.profileFromWorkspace}` : profile.id,
      detail: [texts.profileItems(profile.itemCount), profile.confidence].filter(Boolean).join(' · '),
      id: profile.id,
    }));
  const pick = await vscode.window.showQuickPick(picks, {
    title: texts.newSubmission,
    placeHolder: texts.pickProfile,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return pick?.id;
}

async function askAgencyName(): Promise<string | undefined> {
  const texts = currentTexts();
  const name = await vscode.window.showInputBox({
    title: texts.newSubmission,
    prompt: texts.agencyPrompt,
    placeHolder: texts.agencyPlaceholder,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? undefined : texts.agencyMissing),
  });
  return name?.trim();
}

async function askWebsite(): Promise<string | undefined> {
  const texts = currentTexts();
  const website = await vscode.window.showInputBox({
    title: texts.newSubmission,
    prompt: texts.websitePrompt,
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: (value) => (isWebsite(value.trim()) ? undefined : texts.websiteInvalid),
  });
  return website?.trim();
}

function isWebsite(value: string): boolean {
  return /^https?:\/\/\S/i.test(value) && URL.canParse(value);
}

function getDefaultFolder(): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir());
}
