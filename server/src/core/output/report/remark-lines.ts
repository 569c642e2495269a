import type { CheckedFinding } from '../../findings/finding';
import type { Language } from '../../ground/language';
import { createLineIndex } from '../../ground/line-index';
import { showSafely } from './display-width';
import { remarkOn } from './finding-remarks';
import { paint } from './paint';
import type { Remark } from './subject';

interface RemarkedText {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
}

/** Gives a line `file:line:column: label: what` of every remark; lines and UTF-16 columns count from 1. */
export function formatRemarkLines({ path, text }: RemarkedText, remarks: readonly Remark[], colour = false): string[] {
  const lines = createLineIndex(text);
  return remarks.map(({ span, severity, label, line: what }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${showSafely(path)}:${line + 1}:${character + 1}: ${paint(label, severity, colour)}: ${showSafely(what)}`;
  });
}

/** Gives a line `file:line:column: severity: code: message` of every finding. */
export function formatFindingLines(
  { findings, ...file }: RemarkedText & { readonly findings: readonly CheckedFinding[] },
  { language, colour = false }: { readonly language: Language; readonly colour?: boolean },
): string[] {
  return formatRemarkLines(
    file,
    findings.map((finding) => remarkOn(finding, language)),
    colour,
  );
}
