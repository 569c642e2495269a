import type * as vscode from 'vscode';
import { type CheckLinksParams, type CheckLinksResult, methods } from '../../../server/src/protocol';
import { registerCommand } from '../commands/register-command';
import type { LanguageServer } from '../language-server';
import { findSubmissions } from '../submission-files';
import { currentTexts } from '../ui-language';
import { tellWorkspaceResult } from './tell-result';

export function registerCheckWorkspaceLinks(server: LanguageServer): vscode.Disposable {
  return registerCommand('oit.checkWorkspaceLinks', async () => {
    const submissions = await findSubmissions();
    if (submissions.length === 0) throw new Error(currentTexts().noSubmission);
    const params: CheckLinksParams = { uris: submissions.map((uri) => uri.toString()) };
    const result = await server.requestVisibly<CheckLinksResult>(methods.checkLinks, params);
    void tellWorkspaceResult(result);
    return result;
  });
}
