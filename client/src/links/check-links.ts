import type * as vscode from 'vscode';
import { type CheckLinksCommand, type CheckLinksParams, type CheckLinksResult, commands, methods } from '../../../server/src/protocol';
import { pickSource } from '../commands/pick-source';
import { registerCommand } from '../commands/register-command';
import type { LanguageServer } from '../language-server';
import { currentTexts } from '../ui-language';
import { settleOffer } from './offer-check';
import { tellFileResult } from './tell-result';

/** A menu gives an address or a row of the tree, the palette nothing. */
type FromMenu = [given?: vscode.Uri | { uri: vscode.Uri }];

export function registerCheckLinks(server: LanguageServer, memory: vscode.Memento): vscode.Disposable {
  return registerCommand(commands.checkLinks, async (...given: CheckLinksCommand | FromMenu) => {
    void settleOffer(memory);
    const params = await chooseLinks(given);
    return params && checkLinks(server, params);
  });
}

/** Who clicks above a link wants it opened now; who asks for the file wants what is not known yet. */
async function chooseLinks(given: CheckLinksCommand | FromMenu): Promise<CheckLinksParams | undefined> {
  if (isFromServer(given)) {
    const [uri, item] = given;
    return { uris: [uri], ...(item === undefined ? {} : { item }), again: true };
  }
  const source = await pickSource(given[0], currentTexts().pickForLinks);
  return source && { uris: [source.toString()] };
}

function isFromServer(given: CheckLinksCommand | FromMenu): given is CheckLinksCommand {
  return typeof given[0] === 'string';
}

async function checkLinks(server: LanguageServer, params: CheckLinksParams): Promise<CheckLinksResult> {
  const result = await server.requestVisibly<CheckLinksResult>(methods.checkLinks, params);
  void tellFileResult(result);
  return result;
}
