/** Gives the address that a typed text leads to: of the web, without a password; null for all else. */
export function webAddressOf(text: string): string | null {
  const typed = text.trim();
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null;
  const { protocol, username, password, href } = new URL(typed);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' ? href : null;
}
