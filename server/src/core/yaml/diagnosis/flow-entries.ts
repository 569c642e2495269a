import { type Cause, type Source, signAt } from './cause';
import type { SourceLine } from './source-lines';
import { quoteWritten } from './written-text';

/** An entry between brackets, behind its key, that has no quotation marks. */
const entry = /[{[,]\s*(?:[A-Za-z0-9_]+:\s+)?([^\s"'{}[\],][^,{}[\]]*)/g;
const reserved = /^[*&!@`%]/;
const comment = /\s#(?=[^\s#])/;

/** Between brackets: a text that begins with a sign of YAML, or that ` #` cuts together with the bracket that closes it. */
export function findFlowFault(line: SourceLine, { text }: Source): Cause | null {
  if (line.kind === 'blank' || line.kind === 'comment' || !/[{[]/.test(line.text)) return null;
  for (const match of line.text.matchAll(entry)) {
    const written = (match[1] ?? '').trimEnd();
    const start = line.start + match.index + match[0].length - (match[1] ?? '').length;
    const cutAt = written.search(comment);
    if (!reserved.test(written) && cutAt < 0) continue;
    const remedies = [
      {
        title: { kind: 'quote' as const },
        edits: [{ span: { start, end: start + written.length }, newText: quoteWritten(written) }],
        isSafe: cutAt < 0,
      },
    ];
    return cutAt < 0
      ? { reason: 'TEXT_SIGN', sign: written.charAt(0), span: signAt(text, start), isCertain: false, remedies }
      : { reason: 'CUT_BY_COMMENT', sign: '#', span: signAt(text, start + cutAt + 1), isCertain: false, remedies };
  }
  return null;
}
