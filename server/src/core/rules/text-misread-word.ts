import { createFinding } from '../findings/finding';
import { findMisreadWords } from '../thai/misreadings';
import type { Rule } from './rule';
import { replacePartFix } from './writing/replace-part';

/** A division's name is compared with those of the profile; notes are read by nobody outside. */
const otherKeys: readonly string[] = ['division', 'notes'];

export const textMisreadWord: Rule<'text.misread-word'> = {
  code: 'text.misread-word',
  severity: 'info',
  source: '001, 002, 004: words that scanning made of others (defects 4.7)',
  check: (context) =>
    context.publishedTexts
      .filter(({ role, key }) => role !== 'remark' && !otherKeys.includes(key))
      .flatMap((text) =>
        findMisreadWords(text.prose, context.agencies !== null).map(({ span, typed, meant }) => {
          const fix = replacePartFix(context, text, span, meant);
          return createFinding('text.misread-word', text.locate(span), { typed, meant }, { item: text.item, fix });
        }),
      ),
};
