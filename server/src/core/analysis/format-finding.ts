import type { Finding } from '../findings/finding';
import type { Language } from '../ground/language';
import { limits } from '../ground/limits';
import { cut } from '../ground/quote';
import { readItemId } from '../thai/item-id';
import { definitionOf } from './catalogue';

/** Gives the text of a finding, behind the id of its item (`O9: …`): one line, at most `limits.messageLength` characters. */
export function formatFinding(finding: Finding, language: Language): string {
  const { code, args, item } = finding;
  const told = definitionOf(finding)?.texts[language].message(args) ?? code;
  const text = isItemId(item) ? `${item}: ${told}` : told;
  return text.length > limits.messageLength ? `${cut(text, limits.messageLength - 1)}…` : text;
}

/** What stands in the place of an item is named by what was typed there, whatever that is. */
function isItemId(item: string | null): boolean {
  return item !== null && readItemId(item) === item;
}
