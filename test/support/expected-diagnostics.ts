import { type Diagnostic, DiagnosticSeverity, type Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkSubmission, createCatalog, formatFinding, formatRelated, type Language, limitFindings } from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';

const catalog = createCatalog(builtInProfiles);
const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information };

/** Gives diagnostics as an editor reads them: a character behind the end of its line is that end. */
export function readAsEditor(diagnostics: readonly Diagnostic[], document: TextDocument): Diagnostic[] {
  const clamp = (position: Position) => document.positionAt(document.offsetAt(position));
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    range: { start: clamp(diagnostic.range.start), end: clamp(diagnostic.range.end) },
  }));
}

/** Checks a text from scratch and gives what an editor must show of it; the positions are the protocol library's. */
export function expectDiagnostics(uri: string, text: string, language: Language = 'th'): Diagnostic[] {
  const document = TextDocument.create(uri, 'oit', 0, text);
  const toRange = ({ start, end }: { start: number; end: number }) => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  return limitFindings(checkSubmission(text, { catalog }).findings).map((finding) => {
    const relatedInformation = finding.related.map(({ note, span }) => ({
      location: { uri, range: toRange(span) },
      message: formatRelated(note, language),
    }));
    return {
      range: toRange(finding.span),
      severity: severities[finding.severity],
      code: finding.code,
      source: 'OIT',
      message: formatFinding(finding, language),
      ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
    };
  });
}
