import { createFinding } from '../finding';
import type { Rule } from './rule';
import { allUrls, spanInside } from './support/urls';

export const urlWhitespace: Rule<'url.whitespace'> = {
  code: 'url.whitespace',
  severity: 'error',
  source: 'defects 4.1: blanks, zero-width signs and sentence marks around a URL',
  check: (context) =>
    allUrls(context).flatMap(({ entry, item }) =>
      entry.reading.kind === 'whitespace'
        ? [createFinding('url.whitespace', spanInside(entry, entry.reading.at), { value: entry.value }, { item })]
        : [],
    ),
};
