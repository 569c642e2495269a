import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Signs that the URLs of browsers hold as they are, and addresses by the standard do not (RFC 3986); a colon would end a scheme. */
const unsafe = /[[\]|^\\:]/g;

/** Gives where a file lies, percent-encoded: below the folder of the run, or in full where it lies elsewhere. */
export function toArtifactUri(file: string): string {
  const { href } = pathToFileURL(file);
  const root = pathToFileURL(process.cwd() + path.sep).href;
  return href.startsWith(root) ? encode(href.slice(root.length)) : `file:${encode(href.slice('file:'.length))}`;
}

function encode(uri: string): string {
  return uri.replace(unsafe, encodeURIComponent);
}
