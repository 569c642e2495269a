import { type CheckedFinding, createFinding } from '../findings/finding';
import type { Severity } from '../findings/severity';
import { limits } from '../ground/limits';
import { byPosition } from './by-position';
import { findingsMore } from './codes/findings-more';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Cuts the findings to what an editor shows: of each code the first ones, errors before the rest, and in the place of the
 * next one how many more there are. No code crowds out another.
 */
export function limitFindings(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  const most = limits.findingsOfCode;
  return [...groupByCode(findings)]
    .flatMap(([code, group]) => {
      if (group.length <= most) return group;
      const ranked = [...group].sort((a, b) => rank[a.severity] - rank[b.severity] || byPosition(a, b));
      const span = ranked[most]?.span ?? { start: 0, end: 0 };
      const more = { ...createFinding(findingsMore, span, { code, count: group.length - most }), severity: 'info' as const };
      return [...ranked.slice(0, most), more];
    })
    .sort(byPosition);
}

function groupByCode(findings: readonly CheckedFinding[]): ReadonlyMap<string, readonly CheckedFinding[]> {
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return groups;
}
