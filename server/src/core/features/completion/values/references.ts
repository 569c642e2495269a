import { describeResponsible } from '../../../profile/profile-facts';
import { interfaceTexts } from '../../interface-texts';
import { escapeMarkdown } from '../../markdown';
import { offerValue } from './offer-value';
import type { ValueSource } from './value-place';

/** Offers the other items: those that the file has answered first, then the rest of the list. */
export const offerItems: ValueSource = (place) => {
  const { result, itemId, language } = place;
  const { profile, submission, completeness } = result;
  const answered = (id: string) => submission?.itemById.get(id)?.answer?.value === 'มี';
  const others = (profile?.items ?? []).filter(({ id }) => id !== itemId);
  return [...others.filter(({ id }) => answered(id)), ...others.filter(({ id }) => !answered(id))].map((item) => {
    const { id, title, titleEn, titleAliases = [] } = item;
    const state = completeness?.items.get(id);
    const responsible = describeResponsible(item, language);
    return offerValue(place, {
      kind: 'reference',
      value: id,
      detail: language === 'en' && titleEn ? titleEn : title,
      documentation: [
        ...(state ? [interfaceTexts(language).states[state]] : []),
        ...(responsible ? [escapeMarkdown(responsible)] : []),
      ].join('\n\n'),
      words: [id.replace(/^O/, 'ข้อ '), title, ...(titleEn ? [titleEn] : []), ...titleAliases],
    });
  });
};
