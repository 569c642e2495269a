import { createFinding } from '../findings/finding';
import { descriptionTemplate, templateParts, withoutPlaceholders } from '../submission/description-placeholder';
import { contentSpan } from '../submission/description-text';
import { eachItem, type Rule } from './rule';
import { appendToDescription } from './writing/description-edit';

export const descriptionPublishedOnly: Rule<'description.published-only'> = {
  code: 'description.published-only',
  severity: 'warning',
  source: '004 l.804, 811, 816, 853: five answers of this kind, two of the four items that scored 0',
  check: eachItem(({ item, expected, isPublishedOnly }, context) => {
    const { description } = item;
    if (!isPublishedOnly || !expected || !description) return [];
    // What is still to be filled in has its own finding.
    if (withoutPlaceholders(description.value) !== description.value) return [];
    const edit = appendToDescription(context, item, descriptionTemplate(item, expected));
    const fix = edit && { title: { kind: 'insert' as const, what: templateParts }, edits: [edit], isSafe: false };
    const args = { text: description.value };
    return [createFinding('description.published-only', contentSpan(description), args, { item: item.id, fix, risk: 'possible' })];
  }),
};
