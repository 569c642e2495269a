import type { Connection, Diagnostic } from 'vscode-languageserver';
import { normalizeUri } from '../workspace-folders';

/** The findings that are shown of files that are not open: sent, as no client asks for them. */
export interface PublishedFindings {
  /** Shows these in the place of the former ones; none where there were none either is not said. */
  publish(uri: string, diagnostics: readonly Diagnostic[]): Promise<void>;
  /** Takes back what is shown: the file is gone, or its document is asked for. */
  takeBack(uri: string): Promise<void>;
  /** What is shown of a document that is closed by now is that of a stored file from now on. */
  takeOver(uri: string): void;
}

/** Makes it; nothing is shown. */
export function createPublishedFindings(connection: Connection): PublishedFindings {
  const shown = new Map<string, string>();
  const takeBack = async (uri: string) => {
    const key = normalizeUri(uri);
    const before = shown.get(key);
    if (before === undefined) return;
    shown.delete(key);
    await connection.sendDiagnostics({ uri: before, diagnostics: [] });
  };
  return {
    takeBack,
    publish: async (uri, diagnostics) => {
      if (shown.get(normalizeUri(uri)) !== uri || diagnostics.length === 0) await takeBack(uri);
      if (diagnostics.length === 0) return;
      shown.set(normalizeUri(uri), uri);
      await connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
    },
    takeOver: (uri) => void shown.set(normalizeUri(uri), uri),
  };
}
