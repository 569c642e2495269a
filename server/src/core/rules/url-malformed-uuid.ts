import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Rule } from './rule';

const groupLengths = [8, 4, 4, 4, 12] as const;
/** Signs that a damaged UUID may lack or have too many of its 32. A date or a telephone number is further away. */
const tolerance = 4;

const groups = /(?<![0-9๐-๙a-z-])[0-9๐-๙a-f]+(?:-[0-9๐-๙a-f]+){4}(?![0-9๐-๙a-z-])/gi;
const length = groupLengths.reduce((sum, group) => sum + group, 0);

export const urlMalformedUuid: Rule<'url.malformed-uuid'> = {
  code: 'url.malformed-uuid',
  severity: 'warning',
  source: '004 l.791, 793: the last group has 11 digits',
  check: (context) =>
    context.pages.flatMap(({ entry, item }) =>
      findMatches(entry.value, groups).flatMap((match) => {
        const typed = match[0].split('-');
        const wrong = typed.findIndex((group, index) => group.length !== groupLengths[index]);
        const signs = match[0].length - typed.length + 1;
        if (wrong < 0 || Math.abs(signs - length) > tolerance) return [];
        const start = match.index + typed.slice(0, wrong).reduce((sum, before) => sum + before.length + 1, 0);
        const at = { start, end: start + (typed[wrong]?.length ?? 0) };
        const group = entry.value.slice(at.start, at.end);
        const args = { group, number: wrong + 1, length: group.length, expected: groupLengths[wrong] ?? 0 };
        return [createFinding('url.malformed-uuid', entry.locate(at), args, { item })];
      }),
    ),
};
