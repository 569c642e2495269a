import type { CheckResult } from '../../analysis/check-result';
import type { PlacedReading } from '../../analysis/read-block';
import type { TextEdit } from '../../findings/finding';
import type { Language } from '../../ground/language';
import { findMatches } from '../../ground/matches';
import { containsSpan, type Span } from '../../ground/span';
import { moveSpan } from '../../submission/place-item';
import { allDivisions, divisionSeparator } from '../../thai/division';
import { placeOfScalar } from '../../yaml/scalar-edits';
import type { ScalarNode } from '../../yaml/syntax-tree';
import { toScalar } from '../../yaml/to-scalar';
import { nodesAround } from '../../yaml/trail';
import { findOccurrenceAt, findOccurrences, findRead, findUnread, isSameSubject } from './occurrences';
import { type RenameRefusal, renameTexts } from './rename-texts';

/** Why nothing is renamed, in the user's language. */
export interface Refused {
  readonly refusal: string;
}

/** The division that is renamed: where it was asked for, and its name in full. */
export interface RenameTarget {
  readonly span: Span;
  readonly name: string;
}

/** Gives the division at an offset. */
export function findRenameTarget(result: CheckResult, offset: number, language: Language): RenameTarget | Refused {
  const at = findOccurrenceAt(result, offset);
  if (at?.subject.kind !== 'division') return refuse({ kind: 'no-division' }, language);
  const { name } = at.subject;
  return name === allDivisions ? refuse({ kind: 'all' }, language) : { span: at.span, name };
}

/**
 * Gives the edits that rename the division at an offset wherever the file names it: also where it is shortened or misspelt, among the
 * groups of surveys and inside texts; quoted where YAML would read the new name otherwise. Comments stay as they are.
 */
export function renameDivision(
  result: CheckResult,
  offset: number,
  typed: string,
  language: Language,
): { readonly edits: readonly TextEdit[] } | Refused {
  const target = findRenameTarget(result, offset, language);
  if ('refusal' in target) return target;
  const newName = typed.trim();
  if (newName === '' || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(newName)) return refuse({ kind: 'no-name' }, language);
  if (findMatches(newName, divisionSeparator).length > 0) return refuse({ kind: 'several' }, language);
  const subject = { kind: 'division', name: target.name } as const;
  const spans = findOccurrences(result).flatMap((each) => (isSameSubject(each.subject, subject) ? [each.span] : []));
  const unread = findUnreadName(result, new Set([target.name, ...spans.map(({ start, end }) => result.text.slice(start, end))]));
  if (unread !== null) return refuse({ kind: 'unread', key: unread }, language);
  return { edits: findRead(result.judged.analysis).flatMap((part) => renameIn(part, spans, newName)) };
}

function refuse(reason: RenameRefusal, language: Language): Refused {
  const texts = renameTexts[language];
  return { refusal: reason.kind === 'unread' ? texts.unread(reason.key) : texts[reason.kind] };
}

/** The key of a block that was not read and has one of the names in it. */
function findUnreadName({ judged: { analysis } }: CheckResult, names: ReadonlySet<string>): string | null {
  const unread = findUnread(analysis).filter(({ block }) => block.root !== null && [...names].some((name) => block.text.includes(name)));
  return unread[0] ? (unread[0].block.key ?? '') : null;
}

function renameIn({ start, reading: { block, form } }: PlacedReading, spans: readonly Span[], newName: string): TextEdit[] {
  const whole = { start, end: start + block.text.length };
  const own = spans.filter((span) => containsSpan(whole, span)).map((span) => moveSpan(span, -start));
  const byScalar = new Map<ScalarNode, Span[]>();
  for (const span of own) {
    const scalar = nodesAround(form.root, span.start).find((node) => 'kind' in node && node.kind === 'scalar') as ScalarNode | undefined;
    if (scalar) byScalar.set(scalar, [...(byScalar.get(scalar) ?? []), span]);
  }
  return [...byScalar].flatMap(([scalar, named]) =>
    writeName(scalar, named, newName, block.text).map(({ span, newText }) => ({ span: moveSpan(span, start), newText })),
  );
}

/** Edits of one scalar; of a plain one that the name would break the whole is written in quotation marks, which fold lines alike. */
function writeName(scalar: ScalarNode, spans: readonly Span[], newName: string, source: string): readonly TextEdit[] {
  const isWord = toScalar(newName) === newName;
  const sign = scalar.style === 'quoted' ? source.charAt(scalar.span.start) : '';
  const inDouble = JSON.stringify(newName).slice(1, -1);
  if (isWord || scalar.style !== 'plain') {
    const newText = sign === '"' ? inDouble : sign === "'" ? newName.replaceAll("'", "''") : newName;
    return spans.map((span) => ({ span, newText }));
  }
  const place = placeOfScalar(scalar, source);
  const ends = [...spans.map(({ start }) => start), place.end];
  const starts = [place.start, ...spans.map(({ end }) => end)];
  const kept = starts.map((start, index) => source.slice(start, ends[index]).replace(/[\\"]/g, '\\$&'));
  return [{ span: place, newText: `"${kept.join(inDouble)}"` }];
}
