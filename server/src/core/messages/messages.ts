import type { Finding, FixTitle, RelatedNote } from '../finding';
import { limits } from '../limits';
import type { MessageCatalogue } from './catalogue';
import { en } from './en';
import { cut } from './quote';
import { th } from './th';

export type Language = 'th' | 'en';

const catalogues: Readonly<Record<Language, MessageCatalogue>> = { th, en };

/** Gives the text of a finding: one line, at most `limits.messageLength` characters. */
export function formatFinding(finding: Finding, language: Language): string {
  const text = (catalogues[language].findings[finding.code] as (args: Finding['args']) => string)(finding.args);
  return text.length > limits.messageLength ? `${cut(text, limits.messageLength - 1)}…` : text;
}

/** Gives the text of a note on a related place. */
export function formatRelated(note: RelatedNote, language: Language): string {
  return catalogues[language].related[note];
}

/** Gives the label of a fix. */
export function formatFix(title: FixTitle, language: Language): string {
  return (catalogues[language].fixes[title.kind] as (title: FixTitle) => string)(title);
}
