import type { CheckResult } from '../../analysis/check-result';
import { type Finding, isFindingOf, type TextEdit } from '../../findings/finding';
import { readItemId } from '../../thai/item-id';
import { yamlSyntax } from '../../yaml/codes/yaml-syntax';
import { yamlTab } from '../../yaml/codes/yaml-tab';
import { isItemKey, isListKey } from '../../yaml/diagnosis/known-keys';
import type { SourceLine } from '../../yaml/diagnosis/source-lines';
import { findLineStart } from '../../yaml/layout';
import { moveKeyOut } from './move-key-out';
import { lineAt, readTypedLine, type TypedLine } from './typed-line';

/**
 * Gives the edits that follow a typed sign, only where they are certain. Behind Enter: the line just left is mended, a list goes
 * on with a dash, and ends where an entry is left empty. Behind a colon: a key that belongs farther out goes there.
 * `offset`: where the cursor is (UTF-16). Any text in, no throw out.
 */
export function formatOnType(result: CheckResult, offset: number, typed: string): readonly TextEdit[] {
  if (typed === ':') return moveKeyOut(result, offset);
  const { text } = result;
  const start = findLineStart(text, offset);
  const left = start === 0 ? null : readTypedLine(result, findLineStart(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1)));
  if (!left) return [];
  const isFresh = lineAt(text, start).trim() === '';
  return (isFresh ? (endList(left, offset) ?? goOnWithList(left, offset, start)) : null) ?? mendLine(result, left);
}

/** An entry that is left empty: the dash goes, and the cursor stands below the key of the list. */
function endList(left: TypedLine, offset: number): readonly TextEdit[] | null {
  const list = /^ *-[ \t]*$/.test(left.text) ? listOf(left) : null;
  return list && [{ span: { start: left.start + list.indentation, end: offset }, newText: '' }];
}

/** Behind an entry stands the next one, where the editor has not put a dash itself. */
function goOnWithList(left: TypedLine, offset: number, start: number): readonly TextEdit[] | null {
  const { line } = left;
  const isBelow = offset - start === line.indentation;
  if (!isBelow || line.key !== null || !isComplete(left.text.slice(line.contentAt - line.start)) || !listOf(left)) return null;
  return [{ span: { start: offset, end: offset }, newText: '- ' }];
}

/** The key of the list of texts in which an entry stands; null where it stands in none. */
function listOf({ line, lines }: TypedLine): SourceLine | null {
  if (line.kind !== 'structure' || !line.hasDash) return null;
  const key = lines
    .slice(0, line.index)
    .findLast(
      ({ kind, hasDash, indentation }) =>
        kind === 'structure' && (indentation < line.indentation || (!hasDash && indentation === line.indentation)),
    );
  const isList =
    key && !key.hasDash && key.valueAt >= key.end - trailing(key) && key.key !== null && (isListKey(key.key) || textLists.has(key.key));
  return isList ? key : null;
}

/** Keys below which a list of texts may stand. */
const textLists: ReadonlySet<string> = new Set(['division', 'period']);

/** The length of a comment behind a key. */
function trailing({ text, valueAt, start }: SourceLine): number {
  return text.charAt(valueAt - start) === '#' ? text.length - (valueAt - start) : 0;
}

function isComplete(entry: string): boolean {
  const content = entry.trim();
  if (/^["']/.test(content)) return /^(["'])[^"']+\1(?:\s+#.*)?$/.test(content);
  if (content.startsWith('{')) return /\}(?:\s+#.*)?$/.test(content);
  return content !== '' && !/^[[|>&*!#]/.test(content);
}

/** What makes the line just left unreadable, where it is certain what was meant; and an item's id in another spelling. */
function mendLine({ findings, judged }: CheckResult, { start, text, line, lines, placed }: TypedLine): readonly TextEdit[] {
  const end = start + text.length;
  const isOnLine = ({ span }: TextEdit) => start <= span.start && span.end <= end;
  const faults = findings.filter(({ span }) => start <= span.start && span.end <= end);
  const fix = faults.find((finding) => isOfSigns(finding) && finding.fix?.isSafe && finding.fix.edits.every(isOnLine))?.fix;
  if (fix) return fix.edits;
  const column = faults.some(isOfColumn) ? columnBeside(line, lines) : null;
  if (column !== null) return [{ span: { start, end: start + line.indentation }, newText: ' '.repeat(column) }];
  const id = placed.block.kind === 'item' && line.index === 0 && line.key !== null ? readItemId(line.key) : null;
  const isTaken = judged.analysis.file.blocks.some(({ block }) => block.key === id);
  if (id === null || id === line.key || isTaken) return [];
  const at = text.indexOf(line.key ?? '');
  return [{ span: { start: start + at, end: start + at + (line.key ?? '').length }, newText: id }];
}

const isOfSigns = (finding: Finding) => finding.code === yamlSyntax.code || finding.code === yamlTab.code;
const isOfColumn = (finding: Finding) => isFindingOf(finding, yamlSyntax) && finding.args.reason === 'BAD_INDENT';

/** The one column of keys above that is a blank farther in or out; items stand beside items. */
function columnBeside({ index, key, indentation }: SourceLine, lines: readonly SourceLine[]): number | null {
  const isItem = isItemKey(key ?? '');
  const near = lines.slice(0, index).flatMap((above) => {
    const isKey = above.kind === 'structure' && above.key !== null && isItemKey(above.key) === isItem;
    return isKey && Math.abs(above.contentAt - above.start - indentation) === 1 ? [above.contentAt - above.start] : [];
  });
  const [column = null, ...others] = new Set(near);
  return others.length === 0 ? column : null;
}
