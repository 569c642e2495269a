/** Signs of a text that are named; more say nothing more. */
const mostSigns = 6;

/** Gives the signs of a text by their numbers in Unicode: `U+0E4D U+0E32`. */
export function describeSigns(text: string): string {
  const signs = Array.from(text.slice(0, mostSigns * 2)).slice(0, mostSigns);
  const more = Array.from(text).length > signs.length ? ' …' : '';
  return signs.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ') + more;
}
