import { type Diagnostic, DiagnosticSeverity, type DocumentSymbol as ProtocolSymbol, SymbolKind } from 'vscode-languageserver';
import {
  type CheckedFinding,
  type CompletenessTree,
  type DocumentSymbol,
  formatFinding,
  formatRelated,
  type Language,
  type LineIndex,
  limitFindings,
  type Severity,
} from '../core';
import type { CompletenessNode } from '../protocol';
import type { CheckedDocument } from './checker';

/** The name under which findings appear in the Problems panel. */
export const diagnosticSource = 'OIT';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const symbolKinds: Readonly<Record<DocumentSymbol['kind'], SymbolKind>> = {
  indicator: SymbolKind.Namespace,
  item: SymbolKind.Object,
  field: SymbolKind.Field,
};

/** Gives the diagnostics that are shown of a checked document. */
export function toDiagnostics({ uri, result, lines, language }: CheckedDocument): Diagnostic[] {
  return limitFindings(result.findings).map((finding) => toDiagnostic(finding, uri, lines, language));
}

/** Gives a finding as the protocol has it. */
export function toDiagnostic(finding: CheckedFinding, uri: string, lines: LineIndex, language: Language): Diagnostic {
  const related = finding.related.map(({ note, span }) => ({
    location: { uri, range: lines.rangeOf(span) },
    message: formatRelated(note, language),
  }));
  return {
    range: lines.rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    source: diagnosticSource,
    message: formatFinding(finding, language),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** Gives an entry of the outline as the protocol has it. */
export function toProtocolSymbol({ kind, name, detail, span, selection, children }: DocumentSymbol, lines: LineIndex): ProtocolSymbol {
  return {
    kind: symbolKinds[kind],
    name,
    detail,
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(selection),
    children: children.map((child) => toProtocolSymbol(child, lines)),
  };
}

/** Gives a row of the completeness tree with positions instead of offsets. */
export function toCompletenessNode({ span, children, ...row }: CompletenessTree, lines: LineIndex): CompletenessNode {
  return { ...row, range: lines.rangeOf(span), children: children.map((child) => toCompletenessNode(child, lines)) };
}
