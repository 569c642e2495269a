/**
 * Where fonts of old keep the lowered and shifted forms of Thai letters (U+F700 to U+F71A), and so do many PDF files:
 * the letters they are forms of, in that order.
 */
const letters = 'ฐ\u0e34\u0e35\u0e36\u0e37่้๊๋์่้๊๋์ญ\u0e31\u0e4d\u0e47่้๊๋์\u0e38\u0e39\u0e3a';
const firstForm = 0xf700;
/** Runs of such forms. */
export const glyphForms = /[\uf700-\uf71a]+/g;

/** Gives a text with the letters themselves in place of a font's private forms of them. */
export function readGlyphForms(text: string): string {
  return text.replace(glyphForms, (run) => [...run].map((form) => letters.charAt(form.charCodeAt(0) - firstForm)).join(''));
}
