import { createFinding } from '../findings/finding';
import { findNationalIds } from '../thai/national-id';
import type { Rule } from './rule';

export const privacyNationalId: Rule<'privacy.national-id'> = {
  code: 'privacy.national-id',
  severity: 'error',
  source: 'Personal Data Protection Act B.E. 2562; a submission is public',
  check: ({ submission }) =>
    submission.wordTexts.flatMap(({ prose, locate, item }) =>
      findNationalIds(prose).map((span) => createFinding('privacy.national-id', locate(span), {}, { item })),
    ),
};
