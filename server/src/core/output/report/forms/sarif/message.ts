import { showSafely } from '../../display-width';

/** Gives a text as a message: what a user typed is no link of it (SARIF 2.1.0, 3.11.6). */
export function toMessage(text: string): { readonly text: string } {
  return { text: showSafely(text).replaceAll('](', '\\](') };
}
