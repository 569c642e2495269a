/** Signs without a form: blanks of no width, no-break blanks, direction marks, soft hyphens. */
export const invisibleSigns = /[\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

const controls = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
const blanks = '\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** The same, with control characters, separators of lines and blanks of other widths. */
export const strayCharacters = new RegExp(
  `[${controls}${blanks}\\u00a0\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\u3164\\ufeff\\ufff9-\\ufffb]+`,
  'g',
);

/** Those of them that part words. */
export const partsWords = new RegExp(`[${blanks}\\u000b\\u000c\\u0085\\u00a0\\u3164]`);
