import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { methods, type WriteFileParams, type WriteFileResult } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import type { Target } from './ask-target';
import { getBaseName } from './base-name';

/** Writes a file whole or not at all. On this machine the server does it, as the command line would. */
export async function writeFile(server: LanguageServer, { uri, overwrite }: Target, content: Uint8Array): Promise<void> {
  if (uri.scheme !== 'file') return writeBeside({ uri, overwrite }, content);
  const params: WriteFileParams = { uri: uri.toString(), content: Buffer.from(content).toString('base64'), overwrite };
  const { problem } = await server.request<WriteFileResult>(methods.writeFile, params);
  if (problem !== null) throw new Error(problem);
}

/** Writes beside the target and renames, so that no half-written file is ever left under the target's name. */
async function writeBeside({ uri, overwrite }: Target, content: Uint8Array): Promise<void> {
  const temporary = vscode.Uri.joinPath(uri, '..', `.${getBaseName(uri)}.${randomUUID()}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(temporary, content);
    await vscode.workspace.fs.rename(temporary, uri, { overwrite });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => undefined);
    throw error;
  }
}
