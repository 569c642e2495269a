import { type CodeAction, CodeActionKind, type Command, type Range } from 'vscode-languageserver';
import { differenceOf, findCodeActions, fixAll, formatFix, type LinkAction, type Span, type TextEdit } from '../../core';
import { commands, type ExcludeLinkCommand, type OpenLinkCommand, type SelectTextCommand } from '../../protocol';
import type { CheckedDocument } from '../checker';
import { fixAllKind } from '../code-action-kinds';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toDiagnostic, toProtocolEdit } from '../to-protocol';

/** Answers quick fixes for the findings at a range, and fix-all where it is asked for. */
export function handleCodeActions(session: Session): void {
  session.connection.onCodeAction(({ textDocument, range, context: { only } }, token) =>
    runHandler('code actions', session.connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, textDocument.uri, token);
      if (!checked) return [];
      const quickFixes = !only || includesKind(only, CodeActionKind.QuickFix) ? quickFixesAt(checked, range) : [];
      const all = only && includesKind(only, fixAllKind) ? await fixAllOf(session, checked) : [];
      return [...quickFixes, ...all];
    }),
  );
}

/** A wanted kind includes the kinds below it: `source` includes `source.fixAll.oit`. */
function includesKind(wanted: readonly string[], kind: string): boolean {
  return wanted.some((one) => kind === one || kind.startsWith(`${one}.`));
}

function quickFixesAt(checked: CheckedDocument, range: Range): CodeAction[] {
  const { uri, result, lines, language } = checked;
  return findCodeActions(result, lines.spanOf(range)).map(({ finding, title, edits, onLink, typeOver, isPreferred }) => ({
    title: formatFix(title, language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, checked)],
    isPreferred,
    ...(onLink === null
      ? {
          edit: { changes: { [uri]: edits.map((edit) => toProtocolEdit(edit, lines)) } },
          ...(typeOver && { command: { title: formatFix(title, language), ...toSelection(edits, typeOver, checked) } }),
        }
      : { command: { title: formatFix(title, language), ...toCommand(onLink, uri) } }),
  }));
}

/** Once the first edit is made, what it wrote to be typed over is selected. */
function toSelection(
  edits: readonly TextEdit[],
  { start, end }: Span,
  { uri, lines }: CheckedDocument,
): Pick<Command, 'command' | 'arguments'> {
  const { line, character } = lines.positionAt(edits[0]?.span.start ?? 0);
  const range = { start: { line, character: character + start }, end: { line, character: character + end } };
  return { command: commands.selectText, arguments: [uri, range] satisfies SelectTextCommand };
}

function toCommand({ kind, url }: LinkAction, uri: string): Pick<Command, 'command' | 'arguments'> {
  if (kind === 'open') return { command: commands.openLink, arguments: [url] satisfies OpenLinkCommand };
  return { command: commands.excludeLink, arguments: [uri, url] satisfies ExcludeLinkCommand };
}

async function fixAllOf({ options }: Session, { uri, result, lines, language }: CheckedDocument): Promise<CodeAction[]> {
  const { settings, catalog } = await options.get(uri);
  const fixed = fixAll(result.text, { catalog, severities: settings.severities });
  const edit = differenceOf(result.text, fixed.text);
  if (!edit) return [];
  const title = formatFix({ kind: 'all', count: fixed.count }, language);
  return [{ title, kind: fixAllKind, edit: { changes: { [uri]: [toProtocolEdit(edit, lines)] } } }];
}
