import { createFinding } from '../finding';
import type { Rule } from './rule';
import { allUrls, spanInside } from './support/urls';

export const urlSplit: Rule<'url.split'> = {
  code: 'url.split',
  severity: 'error',
  source: '004 l.795-798, 840-843, 865-868: a URL broken by a page or line end',
  check: (context) =>
    allUrls(context).flatMap(({ entry, item }) =>
      entry.reading.kind === 'split'
        ? [createFinding('url.split', spanInside(entry, entry.reading.at), { value: entry.value }, { item })]
        : [],
    ),
};
