import { createFinding } from '../findings/finding';
import { findUnnamedElements } from '../submission/description-elements';
import { elementName } from '../submission/description-placeholder';
import type { Rule } from './rule';
import { eachDescription } from './support/described-items';
import { appendToDescription, descriptionKeySpan } from './writing/description-edit';

export const descriptionElementNotMentioned: Rule<'description.element-not-mentioned'> = {
  code: 'description.element-not-mentioned',
  severity: 'info',
  source: '004 l.744, 811, 816: an element that the assessor did not find scored 0; defects 4.4 DESC-ELEMENT',
  check: eachDescription(({ item, expected, description }, context) => {
    const labels = findUnnamedElements(description.prose, item, expected).map(elementName);
    if (labels.length === 0) return [];
    const edit = appendToDescription(context, item, [`แสดง${labels.join(' / ')}`]);
    const fix = edit && { title: { kind: 'insert' as const, what: labels.join(' / ') }, edits: [edit], isSafe: false };
    const args = { elements: labels };
    return [createFinding('description.element-not-mentioned', descriptionKeySpan(context, item), args, { item: item.id, fix })];
  }),
};
