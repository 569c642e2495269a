import { createFinding } from '../finding';
import type { Rule } from './rule';
import { placeOf } from './support/urls';

export const urlSplit: Rule<'url.split'> = {
  code: 'url.split',
  severity: 'error',
  source: '004 l.795-798, 840-843, 865-868: a URL broken by a page or line end',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      if (entry.reading.kind !== 'split') return [];
      const at = entry.locate(entry.reading.at);
      // A line end shows no mark in an editor.
      const span = /[\r\n]/.test(context.text.slice(at.start, at.end)) ? placeOf(entry) : at;
      return [createFinding('url.split', span, { value: entry.value }, { item })];
    }),
};
