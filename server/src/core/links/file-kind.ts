import type { FileForm } from '../profile/profile';

const fileKinds = ['html', 'pdf', 'zip', 'ole', 'rar', 'seven-zip', 'image', 'text', 'binary', 'empty'] as const;

/** What the first bytes say that a body is. `text` and `binary`: nothing that is known by its bytes. */
export type FileKind = (typeof fileKinds)[number];

/** Gives whether a value read from somewhere is a kind of file. */
export function isFileKind(value: unknown): value is FileKind {
  return (fileKinds as readonly unknown[]).includes(value);
}

/** Signatures at the start of a body (Gary Kessler's table of file signatures). */
const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['seven-zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Readers of PDF accept its sign anywhere in the first kilobyte. */
const pdfWindow = 1024;
const htmlWindow = 1024;
const html = /<(?:!doctype\s+html|html|head|body|title|meta|script|div|table|p|h1)[\s>]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text.
const controlCharacter = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** Gives what a body is by its first bytes. */
export function findFileKind(body: Uint8Array): FileKind {
  if (body.length === 0) return 'empty';
  for (const [kind, signature] of signatures) if (signature.every((byte, index) => body[index] === byte)) return kind;
  if (isWebp(body) || isBitmap(body)) return 'image';
  if (isUtf16(body)) return 'text';
  const start = toLatin(body.subarray(0, Math.max(pdfWindow, htmlWindow)));
  if (start.slice(0, pdfWindow).includes('%PDF-')) return 'pdf';
  if (html.test(start)) return 'html';
  if (start.trim() === '' && body.length <= htmlWindow) return 'empty';
  return controlCharacter.test(start) ? 'binary' : 'text';
}

function isWebp(body: Uint8Array): boolean {
  return toLatin(body.subarray(0, 4)) === 'RIFF' && toLatin(body.subarray(8, 12)) === 'WEBP';
}

/** Texts begin with BM too, as those of the BMA do; in a bitmap four bytes behind its length are zero. */
function isBitmap(body: Uint8Array): boolean {
  return toLatin(body.subarray(0, 2)) === 'BM' && body.length > 9 && body.subarray(6, 10).every((byte) => byte === 0);
}

/** By its mark: every other byte of it is zero, as in no other text. */
function isUtf16(body: Uint8Array): boolean {
  return body.length > 2 && ((body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff));
}

const latin = new TextDecoder('latin1');

/** One character a byte; those below 128 are their own. */
function toLatin(bytes: Uint8Array): string {
  return latin.decode(bytes);
}

/** Kinds that a file of that ending may be of. A web page is none: that a table may be one depends on the header too. */
const kindsByExtension: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ['pdf'],
  doc: ['ole', 'zip', 'text'],
  xls: ['ole', 'zip'],
  ppt: ['ole', 'zip'],
  docx: ['zip', 'ole'],
  xlsx: ['zip', 'ole'],
  pptx: ['zip', 'ole'],
  odt: ['zip'],
  ods: ['zip'],
  zip: ['zip'],
  rar: ['rar', 'zip'],
  '7z': ['seven-zip'],
  jpg: ['image'],
  jpeg: ['image'],
  png: ['image'],
  gif: ['image'],
  webp: ['image'],
  csv: ['text'],
  txt: ['text'],
};

const extension = /\.([a-z0-9]{2,4})$/i;

/** Gives the ending of the file that an address names, in lower case, where it is one of documents; else null. */
export function extensionOf(url: URL): string | null {
  const [, found = ''] = extension.exec(url.pathname) ?? [];
  const name = found.toLowerCase();
  return Object.hasOwn(kindsByExtension, name) ? name : null;
}

/** Gives whether a file of that ending may have such bytes. */
export function fitsExtension(name: string, kind: FileKind): boolean {
  return kindsByExtension[name]?.includes(kind) ?? true;
}

/** Media types that say what the bytes must be; of others nothing follows. */
const kindsByMediaType: readonly (readonly [RegExp, readonly FileKind[]])[] = [
  [/^application\/(?:x-)?pdf$/, ['pdf']],
  [/^application\/vnd\.openxmlformats-officedocument\./, ['zip', 'ole']],
  [/^application\/(?:msword|vnd\.ms-(?:excel|powerpoint))$/, ['ole', 'zip', 'text']],
  [/^application\/(?:x-)?zip(?:-compressed)?$/, ['zip']],
  [/^image\/(?:png|jpe?g|gif|webp|bmp|tiff)$/, ['image']],
  [/^(?:text\/html|application\/xhtml\+xml)$/, ['html', 'text']],
];

/** Gives whether bytes of a kind contradict the media type of a Content-Type header. Bytes that nothing is known of contradict none. */
export function contradictsMediaType(contentType: string, kind: FileKind): boolean {
  if (kind === 'text' || kind === 'binary' || kind === 'empty') return false;
  const mediaType = mediaTypeOf(contentType);
  const kinds = kindsByMediaType.find(([pattern]) => pattern.test(mediaType))?.[1];
  return kinds !== undefined && !kinds.includes(kind);
}

const sheetType = /^application\/(?:(?:vnd\.|x-)?ms-?excel|x-(?:dos_ms_)?excel|excel|x-xls)$/;

/** Gives whether a Content-Type header hands its body to a spreadsheet program. */
export function isSheetType(contentType: string): boolean {
  return sheetType.test(mediaTypeOf(contentType));
}

/** Gives the media type of a Content-Type header without its parameters, in lower case. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Kinds of the forms that items ask for; of a web page nothing follows, for it may lead to the file. */
const kindsByForm: Readonly<Record<FileForm, readonly FileKind[]>> = { pdf: ['pdf'], xlsx: ['zip', 'ole'] };

/** Gives whether a document is in none of the forms that an item asks for. */
export function isOtherForm(kind: FileKind, forms: readonly FileForm[]): boolean {
  const isDocument = kind !== 'html' && kind !== 'text' && kind !== 'binary' && kind !== 'empty';
  return isDocument && forms.length > 0 && !forms.some((form) => kindsByForm[form].includes(kind));
}
