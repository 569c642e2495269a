import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import { type Completion, expandSnippet, filterTextOf, findCompletions, type LineIndex } from '../../core';
import type { ClientFeatures } from '../client-features';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toProtocolEdit } from '../to-protocol';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  item: CompletionItemKind.Class,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  division: CompletionItemKind.Module,
  date: CompletionItemKind.Event,
  address: CompletionItemKind.File,
  reference: CompletionItemKind.Reference,
  code: CompletionItemKind.Constant,
  text: CompletionItemKind.Snippet,
};

/**
 * Entries with titles of many words, in which an editor finds letters anywhere: which of them fit is asked again at each letter. A value
 * the editor filters alone, so that it knows at once when it is typed in full: Enter then ends the line.
 */
const titled: ReadonlySet<Completion['kind']> = new Set(['item', 'key', 'code', 'reference']);

/** `auto`: as if it came by itself, which says nothing where there is nothing. */
const askAgain: Command = { title: '', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] };

/** Answers what can be typed at the cursor. */
export function handleCompletion(session: Session, client: ClientFeatures): void {
  const { connection, host } = session;
  connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    runHandler<CompletionList | null>('completion', connection.console, null, token, async () => {
      const checked = await checkOpenDocument(session, uri, token);
      if (!checked) return null;
      const { result, lines, language } = checked;
      const entries = findCompletions(result, lines.offsetAt(position), language, host.findToday());
      const items = entries.map((entry, index) => toProtocolItem(entry, index, lines, client));
      return { isIncomplete: entries.some(({ kind }) => titled.has(kind)), items };
    }),
  );
}

function toProtocolItem(entry: Completion, index: number, lines: LineIndex, client: ClientFeatures): CompletionItem {
  const { kind, label, detail, documentation, span, isSnippet, besides, asksAgain } = entry;
  const newText = isSnippet && !client.expandsSnippets ? expandSnippet(entry.newText) : entry.newText;
  return {
    label,
    kind: kinds[kind],
    ...(detail === '' ? {} : client.showsLabelDetails ? { labelDetails: { description: detail } } : { detail }),
    ...(documentation === '' ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    sortText: String(index).padStart(4, '0'),
    filterText: filterTextOf(entry),
    insertTextFormat: isSnippet && client.expandsSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.insertsAsIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: toProtocolEdit({ span, newText }, lines),
    ...(besides.length > 0 ? { additionalTextEdits: besides.map((edit) => toProtocolEdit(edit, lines)) } : {}),
    ...(asksAgain ? { command: askAgain } : {}),
  };
}
