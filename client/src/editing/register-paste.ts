import * as vscode from 'vscode';
import { type IndentPasteParams, methods, type ProtocolPosition } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { LANGUAGE_ID } from '../submission-files';
import { currentTexts } from '../ui-language';

const TEXT = 'text/plain';

/** Gives a pasted text of several lines the indentation of its place. Editors before 1.97 have no such place to ask from. */
export function registerPaste(server: LanguageServer): vscode.Disposable {
  const { languages, kinds } = readPasteApi();
  if (!languages.registerDocumentPasteEditProvider || !kinds) return new vscode.Disposable(() => undefined);
  const kind = kinds.Empty.append('text', 'oit');
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(document, [range], dataTransfer, _context, token) {
      const text = await dataTransfer.get(TEXT)?.asString();
      if (!range || !text || token.isCancellationRequested) return undefined;
      const params: IndentPasteParams = {
        uri: document.uri.toString(),
        range: { start: toPosition(range.start), end: toPosition(range.end) },
        text,
      };
      // A server that is down says so elsewhere; the paste goes on as it stands.
      const written = await server.request<string | null>(methods.indentPaste, params).catch(() => null);
      if (written === null) return undefined;
      // As an edit: an `insertText` would get the indentation of its line once more.
      const additionalEdit = new vscode.WorkspaceEdit();
      additionalEdit.replace(document.uri, range, written);
      return [{ insertText: '', additionalEdit, title: currentTexts().pasteIndented, kind }];
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: LANGUAGE_ID }, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: [TEXT],
  });
}

function toPosition({ line, character }: vscode.Position): ProtocolPosition {
  return { line, character };
}

/** The part of the API of 1.97 that is used here; the oldest editor that is supported does not have it. */
interface PasteKind {
  append(...parts: string[]): PasteKind;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<{ insertText: string; additionalEdit: vscode.WorkspaceEdit; title: string; kind: PasteKind }[] | undefined>;
}

interface PasteApi {
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { providedPasteEditKinds: readonly PasteKind[]; pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
  readonly kinds: { readonly Empty: PasteKind } | undefined;
}

function readPasteApi(): PasteApi {
  const api = vscode as unknown as { languages: PasteApi['languages']; DocumentDropOrPasteEditKind?: PasteApi['kinds'] };
  return { languages: api.languages, kinds: api.DocumentDropOrPasteEditKind };
}
