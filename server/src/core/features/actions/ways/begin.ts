import type { TextEdit } from '../../../findings/finding';
import { findLineEnd } from '../../../yaml/layout';
import { createSkeleton } from '../../new-submission/create-skeleton';
import { type Offer, offer, type Scene } from '../scene';

/** Gives the offers to begin a submission of each list, the newest first, behind what is there. `before`: edits that are made of that. */
export function offerBeginnings({ text, catalog }: Scene, before: readonly TextEdit[]): readonly (Offer | null)[] {
  const lineEnd = findLineEnd(text);
  const gap = text !== '' && !/[\r\n]$/.test(text) ? lineEnd : '';
  return [...catalog.profiles]
    .sort((a, b) => b.fiscalYear - a.fiscalYear)
    .map((profile) => {
      const skeleton = createSkeleton(profile, { agencyName: '', website: '' }, 'th').replaceAll('\n', lineEnd);
      const edit = { span: { start: text.length, end: text.length }, newText: gap + skeleton };
      return offer({ kind: 'begin', fiscalYear: profile.fiscalYear, title: profile.title }, [...before, edit]);
    });
}
