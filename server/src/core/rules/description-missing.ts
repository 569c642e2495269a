import { createFinding } from '../findings/finding';
import { descriptionTemplate, templateParts } from '../submission/description-placeholder';
import { eachAnsweredItem, type Rule } from './rule';
import { writeDescription } from './writing/description-edit';

export const descriptionMissing: Rule<'description.missing'> = {
  code: 'description.missing',
  severity: 'warning',
  source: '004 l.851: O36; the form asks for a description (002 l.122)',
  check: eachAnsweredItem((item, expected, context) => {
    if (item.description?.value.trim() || item.unreadableKeys.has('description')) return [];
    const edit = writeDescription(context, item, descriptionTemplate(item, expected));
    const fix = edit && { title: { kind: 'insert' as const, what: templateParts }, edits: [edit], isSafe: false };
    return [createFinding('description.missing', item.description?.span ?? item.keySpan, {}, { item: item.id, fix })];
  }),
};
