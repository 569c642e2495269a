import { type ProfileElement, type ProfileItem, responsibleDivisions } from '../../profile/profile';
import { labelIn, titleIn } from '../../profile/profile-facts';
import { profileTexts } from '../../profile/profile-texts';
import { describeShown } from '../element-state';
import { escapeMarkdown } from '../markdown';
import { type HoverSource, pathInItem, row } from './hover';
import { hoverTexts } from './hover-texts';

/** An element of an item, at its key or its plain value: what it is and how it stands. */
export const elementHover: HoverSource = (place) => {
  const { listed, item, language, profile } = place;
  const [key, id, ...below] = pathInItem(place) ?? [];
  const element = key === 'elements' && below.length === 0 ? listed?.elements?.find((each) => each.id === id) : undefined;
  if (!element || !listed) return null;
  const texts = hoverTexts[language];
  const words = profileTexts[language];
  const { cadence = listed.cadence, note, synonyms = [], confidence = profile?.confidence.level } = element;
  return {
    heading: `**${escapeMarkdown(labelIn(element, language))}** (${element.id})`,
    rows: [
      ...row(texts.state, describeShown(element.id, item, texts)),
      ...(element.required === false ? [texts.optional] : []),
      ...row(words.responsible, escapeMarkdown(divisionsOf(element, listed).join(', '))),
      ...row(words.cadenceLabel, cadence && words.cadence[cadence]),
      ...(note ? [escapeMarkdown(note[language])] : []),
      ...row(texts.synonyms, escapeMarkdown(synonyms.join(', '))),
      ...row(texts.elementOf, `${listed.id} ${escapeMarkdown(titleIn(listed, language))}`),
      ...row(words.origin, confidence && words.confidence[confidence]),
    ],
  };
};

function divisionsOf({ divisions }: ProfileElement, item: ProfileItem): readonly string[] {
  return divisions ?? responsibleDivisions(item);
}
