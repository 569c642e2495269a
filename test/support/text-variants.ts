/** The line ends that a file may have. */
export const lineEnds: Readonly<Record<string, string>> = { LF: '\n', CRLF: '\r\n', 'lone CR': '\r' };

/** Gives a text of `\n` with other line ends. */
export function withLineEnds(text: string, lineEnd: string): string {
  return text.replaceAll('\n', lineEnd);
}

/** Gives the line ends of a text, one by one. */
export function lineEndsOf(text: string): string[] {
  return text.match(/\r\n|\n|\r/g) ?? [];
}
