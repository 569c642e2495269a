import { createFinding } from '../findings/finding';
import type { Rule } from './rule';
import { replacePartFix } from './writing/replace-part';

export const entityMisspelt: Rule<'entity.misspelt'> = {
  code: 'entity.misspelt',
  severity: 'warning',
  source: '004 l.816, 820: วังทองกลาง for วังทองหลาง; 001 l.113: a name cut short',
  check: (context) =>
    context.offices.flatMap(({ text, reading }) => {
      if (reading.kind !== 'misspelt') return [];
      const { span, right } = reading;
      const args = { typed: text.value.slice(span.start, span.end), right };
      const fix = replacePartFix(context, text, span, right);
      return [createFinding('entity.misspelt', text.locate(span), args, { item: text.item, fix })];
    }),
};
