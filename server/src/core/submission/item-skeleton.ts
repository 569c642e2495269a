import type { Language } from '../ground/language';
import { examplePeriod, needsPeriod } from '../profile/period-need';
import type { PeriodNeed, Profile, ProfileElement, ProfileItem } from '../profile/profile';
import { describeElement, describeItemFacts, describeNeed, describeResponsible, sharedConfidence } from '../profile/profile-facts';
import { profileTexts } from '../profile/profile-texts';
import { comment, indent } from '../yaml/lines';
import { toScalar, toScalars } from '../yaml/to-scalar';
import { approvalStepNames } from './submission';

const example: Readonly<Record<Language, string>> = { th: 'เช่น', en: 'such as' };

/** Gives the lines of one item that is not answered yet; what the profile says of it stands above the keys. `hasApproval`: its steps are still to be made. */
export function createItemSkeleton(item: ProfileItem, profile: Profile, language: Language, hasApproval = true): string[] {
  const words = profileTexts[language];
  const title = language === 'en' && item.titleEn ? `${item.titleEn} (${item.title})` : item.title;
  const responsible = describeResponsible(item, language);
  return [
    comment(`${item.id} ${title}`),
    ...(responsible ? [comment(`${words.responsible}: ${responsible}`)] : []),
    ...describeItemFacts(item, language).map(comment),
    ...(item.confidence === 'inferred' ? [comment(`${words.origin}: ${words.confidence.inferred}`)] : []),
    `${item.id}:`,
    ...indent([
      'answer:',
      'urls:',
      'description:',
      ...createDivision(item, profile),
      ...createPeriod(item.period, language),
      ...createElements(item, language),
      ...(hasApproval ? ['approval:', ...indent(approvalStepNames.map((step) => `${step}: { by: , on: }`))] : []),
    ]),
  ];
}

function createDivision({ divisions = [] }: ProfileItem, profile: Profile): string[] {
  if (divisions.length === 0) return profile.divisions ? ['division:'] : [];
  return [`division: ${toScalars(divisions)}`];
}

function createPeriod(need: PeriodNeed | undefined, language: Language): string[] {
  if (!needsPeriod(need)) return [];
  return [comment(`${describeNeed(need, language)} ${example[language]} ${examplePeriod(need)}`), 'period:'];
}

function createElements(item: ProfileItem, language: Language): string[] {
  const { elements = [] } = item;
  if (elements.length === 0) return [];
  const words = profileTexts[language];
  const shared = sharedConfidence(item);
  const lines = (element: ProfileElement) => [comment(describeElement(element, item, language)), `${toScalar(element.id)}: false`];
  return [...(shared ? [comment(`elements: ${words.confidence[shared]}`)] : []), 'elements:', ...indent(elements.flatMap(lines))];
}
