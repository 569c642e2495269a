import { createFinding } from '../finding';
import type { Rule } from './rule';
import { allUrls } from './support/urls';

export const urlNoScheme: Rule<'url.no-scheme'> = {
  code: 'url.no-scheme',
  severity: 'error',
  source: '000 l.81: e-saraban.bangkok.go.th',
  check: (context) =>
    allUrls(context).flatMap(({ entry, item }) =>
      entry.reading.kind === 'no-scheme' ? [createFinding('url.no-scheme', entry.span, { value: entry.value }, { item })] : [],
    ),
};
