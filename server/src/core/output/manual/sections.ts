import type { Code } from '../../messages/arguments';
import type { Language } from '../../messages/messages';
import { descriptions as descriptionsEn } from './en/descriptions';
import { items as itemsEn } from './en/items';
import { links as linksEn } from './en/links';
import { periods as periodsEn } from './en/periods';
import { responsibility as responsibilityEn } from './en/responsibility';
import { structure as structureEn } from './en/structure';
import { suppression as suppressionEn } from './en/suppression';
import { surveys as surveysEn } from './en/surveys';
import { texts as textsEn } from './en/texts';
import { urls as urlsEn } from './en/urls';
import type { ManualSection } from './section';
import { descriptions as descriptionsTh } from './th/descriptions';
import { items as itemsTh } from './th/items';
import { links as linksTh } from './th/links';
import { periods as periodsTh } from './th/periods';
import { responsibility as responsibilityTh } from './th/responsibility';
import { structure as structureTh } from './th/structure';
import { suppression as suppressionTh } from './th/suppression';
import { surveys as surveysTh } from './th/surveys';
import { texts as textsTh } from './th/texts';
import { urls as urlsTh } from './th/urls';

/** The section of every code, in both languages. */
export const manualSections: Readonly<Record<Language, Readonly<Record<Code, ManualSection>>>> = {
  th: {
    ...structureTh,
    ...itemsTh,
    ...urlsTh,
    ...linksTh,
    ...descriptionsTh,
    ...periodsTh,
    ...responsibilityTh,
    ...suppressionTh,
    ...surveysTh,
    ...textsTh,
  },
  en: {
    ...structureEn,
    ...itemsEn,
    ...urlsEn,
    ...linksEn,
    ...descriptionsEn,
    ...periodsEn,
    ...responsibilityEn,
    ...suppressionEn,
    ...surveysEn,
    ...textsEn,
  },
};
