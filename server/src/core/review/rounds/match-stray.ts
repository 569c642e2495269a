import type { Review } from '../review';
import { readRounds } from './read-rounds';

/** Gives the file whose last round is of this agency, list and year: the submission may have had its name. null: none is. */
export function matchStray(
  stray: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  { list, fiscalYear }: Pick<Review, 'list' | 'fiscalYear'>,
  agency: string | null,
): string | null {
  if (agency === null) return null;
  const isOurs = (bytes: Uint8Array) => {
    const last = readRounds(bytes).rounds.at(-1);
    return last?.agency === agency && last.list === list.id && last.fiscalYear === fiscalYear;
  };
  return stray.find(({ bytes }) => isOurs(bytes))?.file ?? null;
}
