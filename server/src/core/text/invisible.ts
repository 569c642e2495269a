/** Signs without a form: blanks of no width, no-break blanks, direction marks, soft hyphens. */
export const invisibleSigns = /[\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** Gives a word of a list as it is meant: without invisible signs and the blanks around it. */
export function readWord(text: string): string {
  return text.replace(invisibleSigns, '').trim();
}
