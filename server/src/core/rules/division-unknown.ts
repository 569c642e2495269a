import { createFinding } from '../findings/finding';
import { replaceFix } from '../findings/fix';
import { eachItem, type Rule } from './rule';

export const divisionUnknown: Rule<'division.unknown'> = {
  code: 'division.unknown',
  severity: 'error',
  source: '001: the divisions of a district office',
  check: eachItem(({ item }, { profile }) =>
    item.divisions.flatMap(({ value, span, reading }) => {
      if (reading?.kind !== 'unknown') return [];
      const known = profile?.divisions?.map(({ name }) => name) ?? [];
      const fix = reading.nearest === null ? null : replaceFix(span, reading.nearest);
      return [createFinding('division.unknown', span, { value, nearest: reading.nearest, known }, { item: item.id, fix })];
    }),
  ),
};
