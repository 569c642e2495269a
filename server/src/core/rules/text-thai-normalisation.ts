import { createFinding } from '../findings/finding';
import { findDeviantParts } from '../thai/normalisation';
import type { Rule } from './rule';
import { replacePartFix } from './writing/replace-part';

export const textThaiNormalisation: Rule<'text.thai-normalisation'> = {
  code: 'text.thai-normalisation',
  severity: 'warning',
  source: 'defects 4.6, 4.7: เเขต, decomposed SARA AM, doubled tone marks',
  check: (context) =>
    context.submission.wordTexts.flatMap((text) =>
      findDeviantParts(text.prose).map(({ deviation, span, right }) => {
        const typed = text.prose.slice(span.start, span.end);
        const fix = replacePartFix(context, text, span, right, true);
        return createFinding('text.thai-normalisation', text.locate(span), { deviation, typed, right }, { item: text.item, fix });
      }),
    ),
};
