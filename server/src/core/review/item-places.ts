import type { Analysis } from '../analysis/analyse';
import type { Span } from '../ground/span';
import type { Profile } from '../profile/profile';
import { moveSpan } from '../submission/place-item';
import type { Item, Submission } from '../submission/submission';

/** Gives the key of each item that is in the file; for one that is missing the end of the item before it. UTF-16 offsets. */
export function findItemPlaces(
  { file: { text }, parts }: Analysis,
  { emptyItemSpans, itemsSpan }: Submission,
  profile: Profile,
): (id: string) => Span {
  const items = new Map<string, Pick<Item, 'span' | 'keySpan'>>();
  for (const { start, reading } of parts)
    for (const { id, span, keySpan } of reading.context.submission.items)
      if (!items.has(id)) items.set(id, { span: moveSpan(span, start), keySpan: moveSpan(keySpan, start) });
  const places = new Map<string, Span>();
  let before: Span | null = null;
  for (const { id } of profile.items) {
    const item = items.get(id);
    if (item) {
      const end = item.span.start + text.slice(item.span.start, item.span.end).trimEnd().length;
      before = { start: end, end };
      places.set(id, item.keySpan);
    } else {
      const place = emptyItemSpans.get(id) ?? before;
      if (place) places.set(id, place);
    }
  }
  return (id) => places.get(id) ?? itemsSpan;
}
