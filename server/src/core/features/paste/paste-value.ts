import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import { findLineEnd, findLineStart } from '../../yaml/layout';
import { parseText } from '../../yaml/parse';
import { childOf } from '../../yaml/syntax-tree';
import { toScalar } from '../../yaml/to-scalar';

const emptyValue = /^(\s*)(?:-\s+)*([a-z][\w-]*):[ \t]+$/i;
const inBraces = /[{,]\s*([a-z][\w-]*):[ \t]*$/i;
/** Keys whose value is prose of several lines. */
const longTexts: ReadonlySet<string> = new Set(['description', 'notes']);
/** Keys whose value is a text, whatever it begins with. */
const texts: ReadonlySet<string> = new Set([...longTexts, 'note', 'remark', 'none', 'by', 'name', 'contact', 'position']);

/**
 * Gives the edit that writes a text of one line behind its key so that it is read as it stands: between quotation marks, a long text below
 * `|`. null: it is read so anyway, or the place is none. `at`: what the pasted text replaces.
 */
export function pasteValue(text: string, at: Span, pasted: string): TextEdit | null {
  const value = pasted.trim();
  const start = findLineStart(text, at.start);
  const before = text.slice(start, at.start);
  const after = /^[^\r\n]*/.exec(text.slice(at.end))?.[0] ?? '';
  if (value === '' || value.includes('\n')) return null;
  const braced = inBraces.exec(before)?.[1];
  if (braced !== undefined && /[{[]/.test(before)) {
    return /^\s*[,}\]]/.test(after) && texts.has(braced) && !isReadInBraces(value) ? { span: at, newText: toScalar(value) } : null;
  }
  const [, blanks = '', key = ''] = emptyValue.exec(before) ?? [];
  if (!texts.has(key) || !/^\s*(?:#.*)?$/.test(after) || isRead(value)) return null;
  if (!longTexts.has(key)) return { span: at, newText: toScalar(value) };
  const comment = after.trim();
  const newText = `|${comment === '' ? '' : ` ${comment}`}${findLineEnd(text)}${blanks}  ${value}`;
  return { span: { start: at.start, end: at.end + after.length }, newText };
}

function isRead(value: string): boolean {
  const node = childOf(parseText(`text: ${value}\n`).root, 'text');
  return node?.kind === 'scalar' && node.style === 'plain' && node.text === value;
}

function isReadInBraces(value: string): boolean {
  return !/[,[\]{}]/.test(value) && isRead(value);
}
