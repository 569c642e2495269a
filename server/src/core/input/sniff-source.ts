/** What the bytes of a source are. `old-office`: .doc, .xls and files with a password; `unknown`: none that is read. */
export type SourceForm = 'pdf' | 'xlsx' | 'ods' | 'docx' | 'odt' | 'html' | 'text' | 'old-office' | 'unknown';

const starts: readonly (readonly [SourceForm, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Names of files in an archive, by which its kind is known. */
const parts: readonly (readonly [SourceForm, string])[] = [
  ['xlsx', 'xl/'],
  ['docx', 'word/'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
];

const sniffedBytes = 4_096;
/** Browsers put a comment before a page that they save. What parts the columns of a table stands before no page: a cell may hold a tag. */
const html =
  /^(?:[^<,;\t]|<!--.{0,2000}?-->|<\?xml[^>]{0,200}>){0,300}<(?:!doctype\s+html|html|head|title|base|link|script|style|body|frameset|meta|table|div|ul|ol|main|section)\b/is;

/** Tells what a source is by its bytes, never by its name alone. */
export function sniffSource(bytes: Uint8Array): SourceForm {
  const start = starts.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign));
  if (start) return start[0];
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive) return sniffArchive(bytes);
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, sniffedBytes));
  if (html.test(text.replaceAll('\0', ''))) return 'html';
  return isText(bytes) ? 'text' : 'unknown';
}

/** Their names stand at the beginning of an archive, and together at its end. */
function sniffArchive(bytes: Uint8Array): SourceForm {
  const decoder = new TextDecoder('latin1');
  const names = decoder.decode(bytes.subarray(0, sniffedBytes)) + decoder.decode(bytes.subarray(-65_536));
  return parts.find(([, part]) => names.includes(part))?.[0] ?? 'unknown';
}

/** Zeros stand in text of UTF-16 alone, which begins with a mark or has one in every second place. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sniffedBytes);
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return zeros === 0 || isMarked;
}
