import { URI } from 'vscode-uri';
import { formatFileError, type Language } from '../../core';
import { methods, type ReadFileResult } from '../../protocol';
import type { Session } from '../session';
import { workspaceLimits } from './limits';

/** The bytes of a stored file, or why there are none; `reason`: in words, where it is known. */
export type StoredFile = { readonly bytes: Uint8Array } | { readonly reason: string | null } | { readonly tooLarge: string };

/** Reads a stored file, in the client's file system where it is not on this machine. Never rejects. */
export async function readStored({ connection, host, asksForFiles }: Session, uri: string, language: Language): Promise<StoredFile> {
  try {
    const address = URI.parse(uri);
    const isHere = address.scheme === 'file';
    if (!isHere && !asksForFiles) return { reason: null };
    const bytes = isHere ? await host.readFile(address.fsPath) : await askClient(connection, uri);
    if (bytes === null) return { reason: null };
    return bytes.length > workspaceLimits.fileBytes ? { tooLarge: sizeText } : { bytes };
  } catch (error) {
    return { reason: describeError(error, language) };
  }
}

const sizeText = `${workspaceLimits.fileBytes / 1024 / 1024} MB`;

async function askClient(connection: Session['connection'], uri: string): Promise<Uint8Array | null> {
  const { content } = await connection.sendRequest<ReadFileResult>(methods.readFile, { uri });
  return content === null ? null : Uint8Array.from(Buffer.from(content, 'base64'));
}

function describeError(error: unknown, language: Language): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return formatFileError(code, language);
}
