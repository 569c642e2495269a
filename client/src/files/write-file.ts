import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { Target } from './ask-target';
import { getBaseName } from './base-name';

/** Writes beside the target and renames, so that no half-written file is ever left under the target's name. */
export async function writeFile({ uri, overwrite }: Target, content: Uint8Array): Promise<void> {
  const temporary = vscode.Uri.joinPath(uri, '..', `.${getBaseName(uri)}.${randomUUID()}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(temporary, content);
    await vscode.workspace.fs.rename(temporary, uri, { overwrite });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => undefined);
    throw error;
  }
}
