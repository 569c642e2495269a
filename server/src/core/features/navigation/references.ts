import type { CheckResult } from '../../analysis/check-result';
import type { Span } from '../../ground/span';
import { findOccurrenceAt, findOccurrences, isSameSubject, type Occurrence } from './occurrences';

/** Gives every place that names what is named at an offset: an item, an element of one, a division. */
export function findReferences(result: CheckResult, offset: number): readonly Occurrence[] {
  const at = findOccurrenceAt(result, offset);
  return at ? findOccurrences(result).filter(({ subject }) => isSameSubject(subject, at.subject)) : [];
}

/** Gives where the item stands that is named at an offset, or whose element is; none where nothing is, or where it is not in the file. */
export function findDefinitions(result: CheckResult, offset: number): readonly Span[] {
  const subject = findOccurrenceAt(result, offset)?.subject;
  if (!subject || subject.kind === 'division') return [];
  const item = { kind: 'item', id: subject.kind === 'item' ? subject.id : subject.item } as const;
  return findOccurrences(result).flatMap(({ span, isDefinition, ...each }) =>
    isDefinition && isSameSubject(each.subject, item) ? [span] : [],
  );
}
