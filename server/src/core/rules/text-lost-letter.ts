import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Rule } from './rule';

const lost = /\ufffd+/g;

export const textLostLetter: Rule<'text.lost-letter'> = {
  code: 'text.lost-letter',
  severity: 'warning',
  source: 'practice: U+FFFD in valid UTF-8 stands for a letter that a copy or conversion lost',
  check: ({ submission }) =>
    submission.texts.flatMap((text) =>
      findMatches(text.value, lost).map(({ 0: typed, index }) => {
        const span = text.locate({ start: index, end: index + typed.length });
        return createFinding('text.lost-letter', span, { count: typed.length }, { item: text.item });
      }),
    ),
};
