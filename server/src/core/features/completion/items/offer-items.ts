import type { CheckResult } from '../../../analysis/check-result';
import { formatHundredths } from '../../../ground/fraction';
import type { Language } from '../../../ground/language';
import { askedElements, type Profile, type ProfileItem } from '../../../profile/profile';
import { describeElement, describeItemFacts, describeNeed, describeOrigin, describeResponsible } from '../../../profile/profile-facts';
import { profileTexts } from '../../../profile/profile-texts';
import { itemIdOf } from '../../../thai/item-id';
import { interfaceTexts } from '../../interface-texts';
import { escapeMarkdown } from '../../markdown';
import type { CompletionSource } from '../completion';
import { createEntry } from '../create-entry';
import { createItemSnippet } from './item-snippet';
import { wordsOfItem } from './item-words';

/** Offers the items that are not in the file yet, in the order of the list. */
export const offerItems: CompletionSource = (place) => {
  const { mapPath, result, language, hasColon, isFlow, isAlone, column } = place;
  const { profile } = result;
  if (mapPath?.length !== 1 || mapPath[0] !== 'items' || !profile) return [];
  const there = new Set([...place.keys()].map(itemIdOf));
  const hasLines = isAlone && !isFlow;
  return profile.items
    .filter(({ id }) => !there.has(id))
    .map((item) => {
      const whole = hasLines ? createItemSnippet(item, profile).join(`\n${' '.repeat(column)}`) : `${item.id}:`;
      return createEntry(place, hasColon ? item.id : whole, !hasColon, {
        kind: 'item',
        label: `${item.id} ${language === 'en' && item.titleEn ? item.titleEn : item.title}`,
        detail: describeResponsible(item, language) ?? '',
        documentation: describeOnce(item, profile, result, language),
        filterWords: wordsOfItem(item),
      });
    });
};

/** What is said of the items of a list, by language and cost: a list names them all, again at every key that is typed. */
const described = new WeakMap<Profile, Map<string, string>>();

function describeOnce(item: ProfileItem, profile: Profile, { judged }: CheckResult, language: Language): string {
  const cost = judged.analysis.context?.costs?.get(item.id);
  const known = described.get(profile) ?? new Map<string, string>();
  const key = `${item.id} ${language} ${cost}`;
  const text = known.get(key) ?? describeItem(item, profile, cost, language);
  described.set(profile, known.set(key, text));
  return text;
}

/** Elements, the period that is needed, what else the list says, what a zero costs, and where that comes from. */
function describeItem(item: ProfileItem, profile: Profile, cost: number | undefined, language: Language): string {
  const words = profileTexts[language];
  const elements = askedElements(item).map((element) => `- ${escapeMarkdown(describeElement(element, item, language))}`);
  const facts = [
    ...(item.period ? [describeNeed(item.period, language)] : []),
    ...describeItemFacts(item, language),
    ...(cost === undefined ? [] : [interfaceTexts(language).cost(formatHundredths(cost))]),
    describeOrigin(profile, item, language),
  ];
  return [
    ...(elements.length > 0 ? [[`${words.elements}:`, ...elements].join('\n')] : []),
    facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'),
  ].join('\n\n');
}
