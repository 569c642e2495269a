import { type CodeAction, CodeActionKind, type Command, type Range } from 'vscode-languageserver';
import {
  differenceOf,
  findCodeActions,
  findFileRefactorings,
  findItemRefactorings,
  findPasteRepair,
  fixAll,
  formatActionTitle,
  isAtItems,
  type LinkAction,
  type Offer,
} from '../../core';
import { commands, type ExcludeLinkCommand, type OpenLinkCommand, type SelectTextCommand } from '../../protocol';
import type { CheckedDocument } from '../checker';
import { fixAllKind, rewriteKind, sourceKind } from '../code-action-kinds';
import { runHandler } from '../run-handler';
import { checkOpenDocument, type Session } from '../session';
import { toDiagnostic, toProtocolEdit } from '../to-protocol';

/** Answers quick fixes for the findings at a range, rewritings of the item there, and what is done with the whole file where it is asked for. */
export function handleCodeActions(session: Session): void {
  session.connection.onCodeAction(({ textDocument, range, context: { only } }, token) =>
    runHandler('code actions', session.connection.console, [], token, async () => {
      const checked = await checkOpenDocument(session, textDocument.uri, token);
      if (!checked) return [];
      const fixes = mayWant(only, CodeActionKind.QuickFix) ? [...pasteRepairsAt(checked, range), ...quickFixesAt(checked, range)] : [];
      const rewritings = mayWant(only, rewriteKind) ? rewritingsAt(checked, range) : [];
      const actions = [
        ...fixes,
        // What mends a finding may be a rewriting as well: one menu says it once.
        ...rewritings.filter(({ title }) => !fixes.some((fix) => fix.title === title)),
        ...(only && mayWant(only, sourceKind) ? sourceActionsOf(checked) : []),
        ...(only && isWanted(only, fixAllKind) ? await fixAllOf(session, checked) : []),
      ];
      return actions.filter(({ kind = '' }) => !only || isWanted(only, kind));
    }),
  );
}

/** A wanted kind includes the kinds below it: `source` includes `source.fixAll.oit`. */
function isWanted(wanted: readonly string[], kind: string): boolean {
  return wanted.some((one) => kind === one || kind.startsWith(`${one}.`));
}

/** Gives whether some kind at or below one is wanted. */
function mayWant(wanted: readonly string[] | undefined, kind: string): boolean {
  return !wanted || isWanted(wanted, kind) || wanted.some((one) => one.startsWith(`${kind}.`));
}

function quickFixesAt(checked: CheckedDocument, range: Range): CodeAction[] {
  const { uri, result, lines, language } = checked;
  return findCodeActions(result, lines.spanOf(range)).map(({ finding, onLink, isPreferred, ...offer }) => ({
    ...(onLink === null ? toAction(offer, checked) : toLinkAction(offer, onLink, uri, language)),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, checked)],
    isPreferred,
  }));
}

/** What was pasted as it was, by an editor that does not ask how, is put in its place. */
function pasteRepairsAt(checked: CheckedDocument, range: Range): CodeAction[] {
  const edits = findPasteRepair(checked.result, checked.lines.spanOf(range));
  return edits ? [{ ...toAction({ title: { kind: 'arrange' }, edits, typeOver: null }, checked), kind: CodeActionKind.QuickFix }] : [];
}

/** On the line of the key `items` also what is done with all of them: an editor's menu at the cursor shows no source actions. */
function rewritingsAt(checked: CheckedDocument, range: Range): CodeAction[] {
  const { result, lines } = checked;
  const cursor = lines.spanOf(range);
  const found = [...findItemRefactorings(result, cursor), ...(isAtItems(result, cursor) ? findFileRefactorings(result) : [])];
  return found.map((offer) => ({ ...toAction(offer, checked), kind: `${rewriteKind}.${offer.name}` }));
}

function sourceActionsOf(checked: CheckedDocument): CodeAction[] {
  return findFileRefactorings(checked.result).map((offer) => ({ ...toAction(offer, checked), kind: `${sourceKind}.${offer.name}` }));
}

function toAction(offer: Offer, checked: CheckedDocument): CodeAction {
  const { uri, lines, language } = checked;
  const title = formatActionTitle(offer.title, language);
  const edit = { changes: { [uri]: offer.edits.map((each) => toProtocolEdit(each, lines)) } };
  return { title, edit, ...(offer.typeOver && { command: { title, ...toSelection(offer, checked) } }) };
}

/** Once the first edit is made, what it wrote to be typed over is selected. */
function toSelection({ edits: [first], typeOver }: Offer, { uri, lines }: CheckedDocument): Pick<Command, 'command' | 'arguments'> {
  const { newText = '', span } = first ?? {};
  const from = lines.positionAt(span?.start ?? 0);
  const positionOf = (offset: number) => {
    const before = newText.slice(0, offset).split(/\r\n|\n|\r/);
    const character = before.at(-1)?.length ?? 0;
    return before.length === 1
      ? { line: from.line, character: from.character + character }
      : { line: from.line + before.length - 1, character };
  };
  const range = { start: positionOf(typeOver?.start ?? 0), end: positionOf(typeOver?.end ?? 0) };
  return { command: commands.selectText, arguments: [uri, range] satisfies SelectTextCommand };
}

function toLinkAction({ title }: Offer, { kind, url }: LinkAction, uri: string, language: CheckedDocument['language']): CodeAction {
  const label = formatActionTitle(title, language);
  if (kind === 'open')
    return { title: label, command: { title: label, command: commands.openLink, arguments: [url] satisfies OpenLinkCommand } };
  return { title: label, command: { title: label, command: commands.excludeLink, arguments: [uri, url] satisfies ExcludeLinkCommand } };
}

async function fixAllOf({ options }: Session, { uri, result, lines, language }: CheckedDocument): Promise<CodeAction[]> {
  const { settings, catalog } = await options.get(uri);
  const fixed = fixAll(result.text, { catalog, severities: settings.severities });
  const edit = differenceOf(result.text, fixed.text);
  if (!edit) return [];
  const title = formatActionTitle({ kind: 'all', count: fixed.count }, language);
  return [{ title, kind: fixAllKind, edit: { changes: { [uri]: [toProtocolEdit(edit, lines)] } } }];
}
