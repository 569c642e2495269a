/** What a file's bytes are when they are not the UTF-8 text that a submission must be. */
export type EncodingProblem = 'nul' | 'utf-16' | 'windows-874' | 'not-utf-8';

export interface DecodedText {
  /** The text without a byte order mark; unreadable bytes appear as U+FFFD. */
  readonly text: string;
  readonly problem: EncodingProblem | null;
}

const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Decodes the bytes of a file. Never throws; what is wrong with the bytes is in `problem`. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (UTF_16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)) return { text, problem: 'utf-16' };
  if (bytes.includes(0)) return { text, problem: 'nul' };
  if (isUtf8(bytes)) return { text, problem: null };
  return { text, problem: looksLikeWindows874(bytes) ? 'windows-874' : 'not-utf-8' };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** In Windows-874 (TIS-620) every Thai character is one byte from A1 to FB; Thai text is nearly all of them. */
function looksLikeWindows874(bytes: Uint8Array): boolean {
  let high = 0;
  let thai = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if ((byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb)) thai++;
  }
  return thai >= high * 0.9;
}
