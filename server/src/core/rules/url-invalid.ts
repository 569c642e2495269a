import { createFinding } from '../findings/finding';
import { placeOf } from '../submission/urls';
import type { Rule } from './rule';

export const urlInvalid: Rule<'url.invalid'> = {
  code: 'url.invalid',
  severity: 'error',
  source: 'WHATWG URL; only http and https lead to a page',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) =>
      entry.reading.kind === 'invalid' ? [createFinding('url.invalid', placeOf(entry), { value: entry.value }, { item })] : [],
    ),
};
