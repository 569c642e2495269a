import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Rule } from './rule';

/** Mobile numbers begin with 06, 08 or 09 and have ten digits; those of offices have nine and begin with 02 to 07 and an area. */
const mobile = /(?<![0-9๐-๙])(?<![0-9๐-๙][-/.])(?:[0๐]|\+66[- ]?(?:\(0\))?)[689๖๘๙](?:[-‐‑–. ]?[0-9๐-๙]){8}(?![0-9๐-๙]|[-/][0-9๐-๙])/g;
const separators = /[-‐‑–. ]/g;
/** 08-1234-5678 and 081-234-56-78; with more it is a list of numbers. */
const mostSeparators = 4;

export const privacyPersonalPhone: Rule<'privacy.personal-phone'> = {
  code: 'privacy.personal-phone',
  severity: 'info',
  source: 'Personal Data Protection Act B.E. 2562; land lines of the office are right (004 l.728)',
  check: ({ submission }) =>
    submission.wordTexts.flatMap(({ prose, locate, item }) =>
      findMatches(prose, mobile)
        .filter(({ 0: typed }) => findMatches(typed, separators).length <= mostSeparators)
        .map(({ 0: typed, index }) =>
          createFinding('privacy.personal-phone', locate({ start: index, end: index + typed.length }), { value: typed }, { item }),
        ),
    ),
};
