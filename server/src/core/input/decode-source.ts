import { decodeText } from '../ground/decode';

/** Decodes the text of a source, of any of the encodings that offices use: UTF-8, UTF-16 with its mark, Windows-874 and TIS-620. */
export function decodeSource(bytes: Uint8Array): string {
  const { text, problem } = decodeText(bytes);
  if (problem === 'utf-16') return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (problem === 'windows-874') return new TextDecoder('windows-874').decode(bytes);
  return text.replace(/^\ufeff/, '');
}
