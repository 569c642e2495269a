import { URI } from 'vscode-uri';
import { type FoundSubmissions, methods } from '../../protocol';
import type { Session } from '../session';
import { workspaceLimits } from './limits';

/** Gives the URIs of the submissions in the folders of the workspace, sorted: as the client finds them, or by a walk through the folders. */
export async function findFiles({ connection, folders, host, asksForFiles }: Session, signal: AbortSignal): Promise<readonly string[]> {
  if (asksForFiles) return (await connection.sendRequest<FoundSubmissions>(methods.findSubmissions)).uris;
  const found = new Set<string>();
  for (const folder of folders.all().map((uri) => URI.parse(uri))) {
    if (folder.scheme !== 'file') continue;
    const { files } = await host.findSubmissions(folder.fsPath, { files: workspaceLimits.found, folders: workspaceLimits.folders, signal });
    for (const file of files) found.add(URI.file(file).toString());
  }
  return [...found];
}
