import { createFinding } from '../findings/finding';
import type { Rule } from './rule';
import { changePart } from './writing/change-address';

export const urlThaiDigits: Rule<'url.thai-digits'> = {
  code: 'url.thai-digits',
  severity: 'error',
  source: '004 l.712: 50 of 53 URLs; 000 l.36, 38',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind === 'thai-digits') {
        const args = { typed: value.slice(reading.at.start, reading.at.end), fixed: reading.fixed.slice(reading.at.start, reading.at.end) };
        const fix = changePart(entry, reading.at, args.fixed, { kind: 'replace', with: args.fixed }, true);
        return [createFinding('url.thai-digits', entry.locate(reading.at), args, { item, fix })];
      }
      // In a slug of Thai words they may be meant: a file named ปี ๒๕๖๘.pdf.
      const digits = reading.kind === 'parsed' ? /[๐-๙]+/.exec(value) : null;
      if (!digits) return [];
      const at = { start: digits.index, end: digits.index + digits[0].length };
      return [createFinding('url.thai-digits', entry.locate(at), { typed: digits[0], fixed: null }, { item, severity: 'info' })];
    }),
};
