import { createFinding, type Finding } from '../../findings/finding';
import { yamlSyntax } from '../codes/yaml-syntax';
import type { ScalarNode } from '../syntax-tree';
import { findBulletInText } from './bullets';
import { type Cause, linesOf, type Source } from './cause';
import { findForeignBlank } from './foreign-blanks';
import { findGluedColon, findGluedDash, findOtherColon } from './glued-signs';
import { isListKey, isMapKey } from './known-keys';
import type { SourceLine } from './source-lines';

/** What the lines of such a text have to begin with, or to have. */
const listSign = /(?:^|\n *)(?:[-•–—−‐‑·●◦▪*+]|\d{1,2}[.)])/;
const keySign = /[:=;：﹕︓∶꞉]/;

/** Gives, at little cost, whether a text may be one of which {@link findHiddenFault} speaks. */
export function mayHideFault({ style, span }: ScalarNode, key: string, text: string): boolean {
  if (style !== 'plain') return false;
  const written = () => text.slice(span.start, span.end);
  return (isListKey(key) && listSign.test(written())) || (isMapKey(key) && keySign.test(written()));
}

/**
 * Gives the finding for a plain text that stands where a list or keys are meant, because its signs are not written as YAML
 * reads them: `-https://…`, `• https://…`, `answer:มี`. `key`: the one it stands under. null where it is a text like any other.
 */
export function findHiddenFault({ span }: ScalarNode, key: string, source: Source): Finding | null {
  const lines = linesOf(source, span);
  const own = lines.flatMap((line) => (line.start + line.indentation >= span.start ? [{ ...line, kind: 'structure' as const }] : []));
  const faults = own.flatMap((line) => findFault(line, key, source) ?? []);
  const [first] = faults;
  if (!first) return null;
  const remedies = faults.flatMap(({ remedies: [remedy] }) => remedy ?? []);
  const fix = { title: remedies[0]?.title ?? { kind: 'blank' as const }, edits: remedies.flatMap(({ edits }) => edits), isSafe: true };
  return createFinding(yamlSyntax, first.span, { reason: first.reason, sign: first.sign, stops: false }, { fix });
}

function findFault(line: SourceLine, key: string, source: Source): Cause | null {
  const foreign = findForeignBlank(line, source);
  if (foreign) return { ...foreign, remedies: foreign.remedies.slice(-1) };
  if (!isListKey(key)) return findGluedColon(line, source, () => true) ?? findOtherColon(line, source);
  return findGluedDash(line, source) ?? findBulletInText(line, source);
}
