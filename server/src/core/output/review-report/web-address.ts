/** Gives the address that a typed text leads to: of the web, without a password; null for all else. */
export function webAddressOf(text: string): string | null {
  const typed = text.trim();
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null;
  const { protocol, username, password, href } = new URL(typed);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '' || password !== '') return null;
  return hrefOf(typed, href);
}

/** Signs that browsers read as they stand, Thai letters among them: they are encoded when the page is asked for. */
const plain = /^https?:\/\/[a-z0-9.-]+(?:\/[A-Za-z0-9\u0e01-\u0e3a\u0e40-\u0e5b_~./-]*)?$/;

/** Thai letters take a third of the room where they are not encoded. */
function hrefOf(typed: string, encoded: string): string {
  return plain.test(typed) ? typed : encoded;
}
