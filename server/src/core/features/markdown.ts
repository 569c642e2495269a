/** What Markdown reads as markup: signs anywhere, what would become a link by itself, and what begins a heading or a list. */
const markup = /[\\`*_{}[\]<>|~&@]|:(?=\/\/)|(?<=\bwww)\.|^[#+\-=]|(?<=^\d{1,9})[.)](?=\s)/gi;

/** Gives a text of a file or of a web site as Markdown that shows it on one line: as text, never as markup or as a link. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(markup, '\\$&');
}

/** Gives a text as code in Markdown, on one line. */
export function toCode(text: string): string {
  return `\`${text.replaceAll('`', '%60').replace(/\s+/g, ' ')}\``;
}
