import type { ProfileSummary, ProfilesResult } from '../../../server/src/protocol';

/** Gives in which order lists are offered for the year after that of a list (`bangkok-district-2565`): of its kind the next year first, itself not at all. */
export function arrangeForNextYear(former: string | null): (offered: ProfilesResult) => readonly ProfileSummary[] {
  const [, kind = null, digits = ''] = /^(.+)-([0-9]+)$/.exec(former ?? '') ?? [];
  const year = Number(digits);
  const rank = ({ id, fiscalYear }: ProfileSummary) => {
    if (kind === null || id !== `${kind}-${fiscalYear}`) return Number.POSITIVE_INFINITY;
    return fiscalYear > year ? fiscalYear - year : Number.MAX_SAFE_INTEGER;
  };
  return ({ profiles }) => profiles.filter(({ id }) => id !== former).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
