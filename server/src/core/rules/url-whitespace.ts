import { createFinding } from '../findings/finding';
import type { Rule } from './rule';
import { changePart } from './writing/change-address';
import { splitEntryFix } from './writing/entry-edits';

/** What is left begins like an address, and so like no sign of YAML. */
const address = /^[\p{L}\p{N}]/u;

export const urlWhitespace: Rule<'url.whitespace'> = {
  code: 'url.whitespace',
  severity: 'error',
  source: 'defects 4.1: blanks, zero-width signs and sentence marks around a URL',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'whitespace') return [];
      const { at, fixed } = reading;
      const newText = fixed.slice(at.start, fixed.length - (value.length - at.end));
      const parts = [{ address: fixed, note: null }];
      const fix = address.test(fixed)
        ? (changePart(entry, at, newText, { kind: 'replace', with: fixed }, true) ?? splitEntryFix(context, { entry, item }, parts))
        : null;
      return [createFinding('url.whitespace', entry.locate(at), { value }, { item, fix })];
    }),
};
