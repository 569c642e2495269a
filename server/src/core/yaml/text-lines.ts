/** A line with something on it that may begin a block: no comment, no entry of a list, no closing bracket. */
export interface TextLine {
  readonly start: number;
  /** Blanks before its content. */
  readonly column: number;
  readonly content: string;
}

const space = 0x20;

/** Gives the lines of a text that may begin a block; the tab that indents one is part of its content. */
export function readTextLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    let at = start;
    while (text.charCodeAt(at) === space) at++;
    if (mayBegin(text, at)) {
      const end = lineEnd < 0 ? text.length : text.charAt(lineEnd - 1) === '\r' ? lineEnd - 1 : lineEnd;
      lines.push({ start, column: at - start, content: text.slice(at, end) });
    }
    start = next;
  }
  return lines;
}

function mayBegin(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '-') return !/[\s]/.test(text.charAt(at + 1) || ' ');
  return sign !== '' && !'\r\n#]}'.includes(sign);
}
