import { isFindingOf } from '../../../findings/finding';
import { itemMissing } from '../../../rules/item/missing';
import { insertItems } from '../../../rules/writing/item-insertion';
import { offer } from '../scene';
import type { FileRefactoring } from './refactoring';

/** Puts in every item of the list that the file does not have, each in its place. */
export const insertMissingItems: FileRefactoring = {
  name: 'insertMissingItems',
  find({ context, root, profile, findings }) {
    const missing = new Set(findings.flatMap((finding) => (isFindingOf(finding, itemMissing) ? [finding.args.item] : [])));
    const items = profile?.items.filter(({ id }) => missing.has(id)) ?? [];
    return context && offer({ kind: 'insert-items', count: items.length }, insertItems(context, root, items));
  },
};
