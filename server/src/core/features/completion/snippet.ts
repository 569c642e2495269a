/** Writes a text for a snippet in which it is to stand as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Gives a tab stop; `preset`: what stands there until something is typed. */
export function tabStop(number: number, preset = ''): string {
  return preset === '' ? `\${${number}}` : `\${${number}:${escapeSnippet(preset)}}`;
}

/** Gives what a snippet leaves for an editor that knows none: the text with what is preset. */
export function expandSnippet(snippet: string): string {
  return snippet.replace(/\\([\\$}])|\$\{\d+(?::((?:\\[\\$}]|[^\\}])*))?\}|\$\d+/g, (_all, escaped?: string, preset?: string) =>
    escaped === undefined ? (preset ?? '').replace(/\\([\\$}])/g, '$1') : escaped,
  );
}
