import { decodeText } from '../../ground/decode';

/** Share of the bytes of a text without a mark that are zero where two bytes stand for a sign. */
const zeroShare = 0.2;

/** Gives the text of a file of rows: UTF-8, UTF-16 with or without a mark, or Windows-874 (TIS-620); null where it is no text of these. */
export function decodeTable(bytes: Uint8Array): string | null {
  const { text, problem } = decodeText(bytes);
  if (problem === null) return text;
  if (problem === 'windows-874' || problem === 'not-utf-8') {
    const thai = new TextDecoder('windows-874').decode(bytes);
    return problem === 'windows-874' || /[\u0e01-\u0e5b]/.test(thai) ? thai : null;
  }
  const order = problem === 'utf-16' ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : orderOf(bytes);
  return order && new TextDecoder(order).decode(bytes);
}

/** Line ends, tabs, commas and digits have a byte that is zero, and so tell which of the two comes first. */
function orderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) > Math.max(even, odd) * 0.1 || Math.max(even, odd) < (start.length / 2) * zeroShare) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
