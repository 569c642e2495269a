import { createFinding, type Finding } from '../../findings/finding';
import { applyEdits } from '../../findings/fix';
import type { Span } from '../../ground/span';
import type { ParserReason } from '../codes/yaml-syntax';
import { yamlSyntax } from '../codes/yaml-syntax';
import { findBullet } from './bullets';
import { type Cause, type Detector, nextLine, type Remedy, type Source, signAt } from './cause';
import { findCutText } from './cut-text';
import { findFlowFault } from './flow-entries';
import { findForeignBlank } from './foreign-blanks';
import { findGluedSign, findMissingColon, findOtherColon } from './glued-signs';
import { findBadIndentation, findLostIndentation } from './indentation';
import { findEscapeFault, findQuoteFault } from './quotes';
import { findSecondColon } from './second-colon';
import { readSourceLines, type SourceLine } from './source-lines';
import { findTextSign } from './text-sign';
import { findUnclosedBracket } from './unclosed-bracket';

/** What the parser says of a source that it cannot read. */
export interface ParserError {
  readonly reason: ParserReason;
  readonly offset: number;
  readonly end: number;
}

/** Gives the first error of a source, or null. */
export type Parse = (source: string) => ParserError | null;

/** The kinds of mistakes, in the order in which they are looked for on a line. */
const detectors: readonly Detector[] = [
  findForeignBlank,
  findQuoteFault,
  findEscapeFault,
  findFlowFault,
  findBullet,
  findTextSign,
  findGluedSign,
  findOtherColon,
  findSecondColon,
  findCutText,
  findMissingColon,
  findLostIndentation,
  findBadIndentation,
  findUnclosedBracket,
];

/** Remedies that are tried: each costs one more parse. */
const mostTries = 8;

/**
 * Gives the finding for a source (its line ends are `\n`) that cannot be read: the first line with a known mistake, and the
 * fix where one brings the parser further. Only what is a mistake wherever it stands is taken for the cause without that.
 * Where no line has one, what the parser says.
 */
export function diagnose(text: string, error: ParserError, parse: Parse): Finding {
  const source: Source = { text, lines: readSourceLines(text) };
  let tries = mostTries;
  const helps = ({ edits }: Remedy) => tries-- > 0 && isFurther(applyEdits(text, edits), text, error, parse);
  for (const line of findSuspects(source, error)) {
    if (tries <= 0) break;
    for (const detect of detectors) {
      const cause = detect(line, source);
      const remedy = cause?.remedies.find(helps) ?? null;
      if (cause && (remedy || cause.isCertain)) return findingOf(cause, remedy);
    }
  }
  return sayWhatParserSays(source, error);
}

/** The lines up to the error, and the one behind it. */
function findSuspects({ lines }: Source, { offset }: ParserError): readonly SourceLine[] {
  const telling = lines.filter(({ kind }) => kind === 'structure' || kind === 'inside');
  const behind = telling.findIndex(({ start }) => start > offset);
  return behind < 0 ? telling : telling.slice(0, behind + 1);
}

/** Gives whether the parser comes further in a mended text: fewer lines are left behind its first error. */
function isFurther(mended: string, text: string, error: ParserError, parse: Parse): boolean {
  const left = parse(mended);
  return !left || linesBehind(mended, left.offset) < linesBehind(text, error.offset);
}

function linesBehind(text: string, offset: number): number {
  return text.slice(offset).split('\n').length;
}

function findingOf({ reason, sign, span }: Cause, remedy: Remedy | null): Finding {
  return createFinding(yamlSyntax, span, { reason, sign, stops: true }, { fix: remedy });
}

/** A comment or an empty line is never at fault: what stands below it is. */
function sayWhatParserSays({ text, lines }: Source, { reason, offset, end }: ParserError): Finding {
  const line = lines.findLast(({ start }) => start <= offset);
  if (line && isLoneEntry(line, reason, offset)) {
    const dash = signAt(text, line.start + line.indentation);
    return createFinding(yamlSyntax, dash, { reason: 'LIST_WITHOUT_KEY', sign: '', stops: true });
  }
  const below = line?.kind === 'comment' || line?.kind === 'blank' ? nextLine({ text, lines }, line) : null;
  const span = below
    ? signAt(text, below.start + below.indentation)
    : withoutHalves(text, { start: offset, end: Math.min(end, line?.end ?? end) });
  return createFinding(yamlSyntax, span, { reason, sign: '', stops: true });
}

/** An entry of a list among keys, whose own key is missing: the parser takes it for a key. */
function isLoneEntry({ hasDash, start, indentation }: SourceLine, reason: ParserReason, offset: number): boolean {
  return reason === 'BLOCK_AS_IMPLICIT_KEY' && hasDash && offset <= start + indentation;
}

/** Gives a span without half a sign at its ends, and at least as long as nothing. */
function withoutHalves(text: string, { start, end }: Span): Span {
  const low = /[\udc00-\udfff]/;
  const from = low.test(text.charAt(start)) ? start - 1 : start;
  const to = low.test(text.charAt(end)) ? end + 1 : end;
  return { start: from, end: Math.max(from, to) };
}
