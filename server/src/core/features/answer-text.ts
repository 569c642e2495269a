import type { CheckResult } from '../analysis/check-result';

/** Gives answer, addresses and description of an item as they are typed, to be pasted where they are entered; null: the file holds nothing of them. */
export function writeAnswerText({ submission }: Pick<CheckResult, 'submission'>, id: string): string | null {
  const item = submission?.itemById.get(id);
  const addresses = item?.urls.map(({ value }) => value).join('\n');
  const parts = [item?.answer?.value, addresses, item?.description?.value.trim()];
  return parts.filter(Boolean).join('\n\n') || null;
}
