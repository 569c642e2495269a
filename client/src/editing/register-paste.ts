import * as vscode from 'vscode';
import { methods, type PasteParams, type PasteResult, type ProtocolPosition, type ProtocolRange } from '../../../server/src/protocol';
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
      const params: PasteParams = { uri: document.uri.toString(), range: toProtocolRange(range), text };
      // A server that is down says so elsewhere; the paste goes on as it stands.
      const paste = await server.request<PasteResult | null>(methods.paste, params).catch(() => null);
      if (paste === null) return undefined;
      // As an edit: an `insertText` would get the indentation of its line once more.
      const additionalEdit = new vscode.WorkspaceEdit();
      for (const { range: place, newText } of paste.edits) additionalEdit.replace(document.uri, toRange(place), newText);
      return [{ insertText: '', additionalEdit, title: currentTexts().pasteTitles[paste.kind], kind }];
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: LANGUAGE_ID }, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: [TEXT],
  });
}

function toProtocolRange({ start, end }: vscode.Range): ProtocolRange {
  const toPosition = ({ line, character }: vscode.Position): ProtocolPosition => ({ line, character });
  return { start: toPosition(start), end: toPosition(end) };
}

function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
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
