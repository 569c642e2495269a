/** Words with single signs between them (`ต.ค. 2567 - มี.ค. 2568`), and simple addresses: what YAML reads as the same text without quotes. */
const plainText = /^\p{L}[\p{L}\p{M}\p{N}]*(?:(?: - |\. |[ ._-])[\p{L}\p{M}\p{N}]+)*$/u;
const plainAddress = /^https?:\/\/[\p{L}\p{M}\p{N}._~/%=&?-]+$/u;
const reserved = /^(?:true|false|null|yes|no|on|off)$/i;

/** Writes any text as one YAML scalar of one line. */
export function toScalar(text: string): string {
  const isPlain = (plainText.test(text) && !reserved.test(text)) || plainAddress.test(text);
  // A JSON string is a YAML one, except for signs that YAML's printable set leaves out.
  return isPlain ? text : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeSign);
}

/** Writes texts as one value of one line: one as it is, several as a list. */
export function toScalars(texts: readonly string[]): string {
  return texts.length === 1 ? toScalar(texts[0] ?? '') : `[${texts.map(toScalar).join(', ')}]`;
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
