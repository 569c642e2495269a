import type { Cause, Source } from './cause';
import { followBrackets, type SourceLine } from './source-lines';

/** A bracket that is open still where the lines below it belong to something else. */
export function findUnclosedBracket(line: SourceLine, { text, lines }: Source): Cause | null {
  const sign = text.charAt(line.valueAt);
  if (line.kind !== 'structure' || line.valueAt >= line.end || (sign !== '[' && sign !== '{')) return null;
  let depth = 0;
  for (let index = line.index; ; index++) {
    const each = lines[index];
    if (!each || (index > line.index && each.kind === 'structure')) break;
    if (each.kind !== 'inside' && index > line.index) continue;
    depth = followBrackets(text.slice(index === line.index ? line.valueAt : each.start, each.end), 0, depth).depth;
    if (depth <= 0) return null;
  }
  return { reason: 'UNCLOSED_BRACKET', sign, span: { start: line.valueAt, end: line.valueAt + 1 }, isCertain: true, remedies: [] };
}
