import { parseWebUrl } from '../../addresses/address-text';
import { limits } from '../../ground/limits';

/** The page of a web archive (MHTML, RFC 2557), as it was sent. */
export interface ArchivedPage {
  readonly body: Uint8Array;
  readonly contentType: string;
  /** null where the archive does not say. */
  readonly address: URL | null;
}

const headLength = 4_096;
const begins = /^\s{0,9}(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location|Content-Type):/i;
const related = /^content-type:\s{0,9}multipart\/related/im;
const boundaryParameter = /boundary="?([^"\r\n;]{1,200})"?/i;

/** Gives the first page of a web archive: browsers save in this form, too. null where the bytes are none. Never throws. */
export function readMhtml(bytes: Uint8Array): ArchivedPage | null {
  const head = toLatin(bytes.subarray(0, headLength));
  const boundary = begins.test(head) && related.test(head) ? boundaryParameter.exec(head)?.[1] : undefined;
  if (boundary === undefined) return null;
  const text = toLatin(bytes.subarray(0, limits.importedPageBytes));
  const mark = `--${boundary}`;
  for (let at = text.indexOf(mark); at >= 0; ) {
    const next = text.indexOf(mark, at + mark.length);
    const page = readPart(text.slice(at + mark.length, next < 0 ? text.length : next));
    if (page) return page;
    at = next;
  }
  return null;
}

function readPart(part: string): ArchivedPage | null {
  const start = /\r?\n\r?\n/.exec(part);
  if (!start) return null;
  const headers = part.slice(0, start.index).replace(/\r?\n[ \t]+/g, ' ');
  const headerOf = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
  const contentType = headerOf('content-type');
  if (!/^(?:text\/html|application\/xhtml)/i.test(contentType)) return null;
  const body = decodeTransfer(part.slice(start.index + start[0].length), headerOf('content-transfer-encoding').toLowerCase());
  const address = parseWebUrl(headerOf('content-location'));
  return { body, contentType, address: address && new URL(address.href) };
}

/** Quoted-printable and base64 (RFC 2045, 6.7 and 6.8); other codings leave the bytes as they are. */
function decodeTransfer(text: string, coding: string): Uint8Array {
  if (coding === 'quoted-printable')
    return toBytes(
      text.replace(/=\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  return coding === 'base64' ? decodeBase64(text) : toBytes(text);
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueBySign = new Map([...base64].map((sign, value) => [sign.charCodeAt(0), value]));

function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < text.length; index++) {
    const value = valueBySign.get(text.charCodeAt(index));
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

function toLatin(bytes: Uint8Array): string {
  // Its name `latin1` stands for Windows-1252 here, which is not one sign for each byte.
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
