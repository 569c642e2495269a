import type { PackageValue } from './package-value';

type SubmissionValue = NonNullable<PackageValue['submission']>;
type ItemValue = SubmissionValue['items'][number];

/** What of an account of a submission was typed, whatever the list of items says of it. */
export interface TypedValues {
  /** All but the items. */
  readonly head: object;
  readonly items: readonly { readonly id: string; readonly values: object }[];
}

/** Gives what was typed by an account of a submission: the same from every release of the program and every state of a list. */
export function typedValuesOf({ items, deadlines, ...head }: SubmissionValue): TypedValues {
  const days = { internal: deadlines.internal?.typed ?? null, closes: deadlines.closes?.typed ?? null };
  return {
    head: { ...head, deadlines: days },
    // Of several lists the items stand in several orders.
    items: items
      .filter(({ typedId }) => typedId !== null)
      .map((item) => ({ id: item.id, values: typedOf(item) }))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
}

function typedOf({
  typedId,
  answer,
  urls,
  description,
  divisions,
  periods,
  elements,
  approval,
  verified,
  result,
  sameAs,
  typed,
}: ItemValue) {
  return {
    ...{ typedId, answer, urls, description, result, sameAs, typed },
    divisions: divisions.map((division) => division.typed),
    periods: periods.map((period) => period.typed),
    elements: elements
      .filter(({ shown }) => shown !== 'absent')
      .map(({ id, shown, url, reason, note, divisions: owners, period }) => ({
        ...{ id, shown, url, reason, note, period: period?.typed ?? null, divisions: owners.map((owner) => owner.typed) },
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    approval: approval && [approval.reported, approval.approved, approval.published].map(stepOf),
    verified: stepOf(verified),
  };
}

function stepOf(step: ItemValue['verified']) {
  return step && { by: step.by, on: step.on?.typed ?? null };
}
