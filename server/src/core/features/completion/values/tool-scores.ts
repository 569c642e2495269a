import type { ByLanguage } from '../../../ground/language';
import { findScoredIndicators } from '../../../profile/tool-indicators';
import { tabStop } from '../snippet';
import { offerSnippet } from './offer-value';
import type { ValueSource } from './value-place';

const texts: ByLanguage<string> = { th: 'คะแนนรายตัวชี้วัด', en: 'scores by indicator' };

/** Offers the indicators of a tool, each with a place for its score. */
export const offerToolScores: ValueSource = (place) => {
  const indicators = findScoredIndicators(place.path, place.result.profile);
  if (indicators.length === 0) return [];
  const write = (mark: (index: number) => string) => `{ ${indicators.map(({ id }, index) => `${id}: ${mark(index)}`).join(', ')} }`;
  const offer = { kind: 'text' as const, value: write(() => '…'), detail: texts[place.language], words: ['คะแนน', texts[place.language]] };
  return offerSnippet(
    place,
    offer,
    write((index) => tabStop(index + 1)),
  );
};
