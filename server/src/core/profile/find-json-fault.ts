import type { Span } from '../ground/span';

const token =
  /\s*(?:"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])/iuy;

/** Finds the first sign that JSON does not have, in a text that YAML reads; null where it is JSON. */
export function findJsonFault(text: string): Span | null {
  if (isJson(text)) return null;
  let before = '';
  let at = 0;
  for (; at < text.length; ) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    const sign = found?.trimStart() ?? '';
    // A comma or colon with nothing behind it.
    if (found === undefined || (/[,:]/.test(before) && /[}\]]/.test(sign))) break;
    before = sign;
    at += found.length;
  }
  const start = at + text.slice(at).search(/\S|$/);
  return { start, end: Math.min(text.length, start + 1) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
