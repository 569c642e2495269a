/** Month names, January first: the abbreviation that is canonical here, and the full name. */
export const monthNames = [
  ['ม.ค.', 'มกราคม'],
  ['ก.พ.', 'กุมภาพันธ์'],
  ['มี.ค.', 'มีนาคม'],
  ['เม.ย.', 'เมษายน'],
  ['พ.ค.', 'พฤษภาคม'],
  ['มิ.ย.', 'มิถุนายน'],
  ['ก.ค.', 'กรกฎาคม'],
  ['ส.ค.', 'สิงหาคม'],
  ['ก.ย.', 'กันยายน'],
  ['ต.ค.', 'ตุลาคม'],
  ['พ.ย.', 'พฤศจิกายน'],
  ['ธ.ค.', 'ธันวาคม'],
] as const;

/** Full names also end in -คม, -ยน or -พันธ์ left off: ตุลา, เมษา, กุมภา. Abbreviations lose a dot: ตค., ต.ค, ตค. */
function spellings(short: string, full: string): string[] {
  const stem = full.replace(/(คม|ยน|พันธ์)$/, '');
  const [first = '', second = ''] = short.split('.');
  return [full, stem, `${first}.${second}.`, `${first}${second}.`, `${first}.${second}`, `${first}${second}`];
}

/** Month number (1 to 12) by every spelling that is understood. */
export const monthBySpelling: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap(([short, full], index) => spellings(short, full).map((spelling) => [spelling, index + 1] as const)),
);

/** Every spelling of a month, longest first, as a part of a regular expression. */
export const monthPattern = `(?:${[...monthBySpelling.keys()]
  .sort((a, b) => b.length - a.length)
  .map((spelling) => spelling.replaceAll('.', '\\.'))
  .join('|')})`;

/** Gives the canonical abbreviation of a month (1 to 12). */
export function formatMonth(month: number): string {
  const name = monthNames[month - 1];
  if (!name) throw new RangeError(`no month ${month}`);
  return name[0];
}
