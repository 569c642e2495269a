import * as vscode from 'vscode';
import { revealRange } from '../tree/reveal-range';

/** Moves the cursor to the worst finding on a link, for the list of problems may begin with others. */
export async function revealLinkFinding(uri: vscode.Uri): Promise<void> {
  const [worst] = vscode.languages
    .getDiagnostics(uri)
    .filter(isOnLink)
    .sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
  if (worst) await revealRange(uri, worst.range);
}

function isOnLink({ source, code }: vscode.Diagnostic): boolean {
  return source === 'OIT' && String(typeof code === 'object' ? code.value : code).startsWith('link.');
}
