import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import { placeholder } from '../submission/description-placeholder';
import { eachAnsweredItem, type Rule } from './rule';

export const descriptionPlaceholder: Rule<'description.placeholder'> = {
  code: 'description.placeholder',
  severity: 'warning',
  source: 'defects 4.4 DESC-TODO: what a template leaves to be filled in',
  check: eachAnsweredItem(({ id, description }) =>
    findMatches(description?.prose ?? '', placeholder).flatMap((match) => {
      if (!description) return [];
      const at = { start: match.index, end: match.index + match[0].length };
      const typed = description.value.slice(at.start, at.end);
      return [createFinding('description.placeholder', description.locate(at), { typed }, { item: id })];
    }),
  ),
};
