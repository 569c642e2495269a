import {
  type Diagnostic,
  DiagnosticSeverity,
  type TextEdit as ProtocolEdit,
  type DocumentSymbol as ProtocolSymbol,
  SymbolKind,
} from 'vscode-languageserver';
import {
  type CheckedFinding,
  type DocumentSymbol,
  formatFinding,
  formatRelated,
  type LineIndex,
  limitFindings,
  type Severity,
  type TextEdit,
} from '../core';
import type { CheckedDocument, Presentation } from './checker';

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

/** Gives the diagnostics that are shown of what was checked. */
export function toDiagnostics(checked: Presentation & Pick<CheckedDocument, 'result'>): Diagnostic[] {
  return limitFindings(checked.result.findings).map((finding) => toDiagnostic(finding, checked));
}

/** Gives a finding as the protocol has it. */
export function toDiagnostic(finding: CheckedFinding, { uri, lines, language, manualUri }: Presentation): Diagnostic {
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
    ...(manualUri === null ? {} : { codeDescription: { href: `${manualUri}/${language}/${finding.code}` } }),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** Gives an edit of the source as the protocol has it. */
export function toProtocolEdit({ span, newText }: TextEdit, lines: LineIndex): ProtocolEdit {
  return { range: lines.rangeOf(span), newText };
}

/** Gives an entry of the outline as the protocol has it. */
export function toProtocolSymbol({ kind, name, detail, span, selection, children }: DocumentSymbol, lines: LineIndex): ProtocolSymbol {
  return {
    kind: symbolKinds[kind],
    name,
    ...(detail !== '' && { detail }),
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(selection),
    ...(children.length > 0 && { children: children.map((child) => toProtocolSymbol(child, lines)) }),
  };
}
