import { titleIn } from '../../profile/profile-facts';
import { readItemId } from '../../thai/item-id';
import { interfaceTexts } from '../interface-texts';
import { escapeMarkdown } from '../markdown';
import { type HoverSource, pathInItem } from './hover';

/** `sameAs`: the item that it names. */
export const referenceHover: HoverSource = (place) => {
  const { role, text, profile, language, result } = place;
  const [key] = pathInItem(place) ?? [];
  const id = role === 'value' && key === 'sameAs' ? readItemId(text) : null;
  const listed = id === null ? undefined : profile?.itemById.get(id);
  if (id === null || !listed) return null;
  const state = result.completeness?.items.get(id);
  return {
    heading: `**${id}** ${escapeMarkdown(titleIn(listed, language))}${state ? ` – **${interfaceTexts(language).states[state]}**` : ''}`,
    rows: [],
  };
};
