import type { Finding, FixTitle, RelatedNote } from '../findings/finding';
import { limits } from '../ground/limits';
import { cut } from '../ground/quote';
import { readItemId } from '../thai/item-id';
import type { MessageCatalogue } from './catalogue';
import { en } from './en';
import { th } from './th';

export type Language = 'th' | 'en';

const catalogues: Readonly<Record<Language, MessageCatalogue>> = { th, en };

/** Gives the text of a finding, behind the id of its item (`O9: …`): one line, at most `limits.messageLength` characters. */
export function formatFinding({ code, args, item }: Finding, language: Language): string {
  const told = (catalogues[language].findings[code] as (args: Finding['args']) => string)(args);
  const text = isItemId(item) ? `${item}: ${told}` : told;
  return text.length > limits.messageLength ? `${cut(text, limits.messageLength - 1)}…` : text;
}

/** What stands in the place of an item is named by what was typed there, whatever that is. */
function isItemId(item: string | null): boolean {
  return item !== null && readItemId(item) === item;
}

/** Gives the text of a note on a related place. */
export function formatRelated(note: RelatedNote, language: Language): string {
  return catalogues[language].related[note];
}

/** Gives the label of a fix. */
export function formatFix(title: FixTitle, language: Language): string {
  return (catalogues[language].fixes[title.kind] as (title: FixTitle) => string)(title);
}
