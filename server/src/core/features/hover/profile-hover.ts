import { describeConfidence } from '../../profile/profile-facts';
import { escapeMarkdown } from '../markdown';
import { type HoverSource, row } from './hover';
import { hoverTexts } from './hover-texts';

/** `profile` of the file: the list of items that it names with the year. */
export const profileHover: HoverSource = ({ path, role, text, profile, language }) => {
  const isNamed = role === 'key' || text.trim() === profile?.profile || text.trim() === profile?.id;
  if (path.length !== 1 || path[0] !== 'profile' || !profile || !isNamed) return null;
  const texts = hoverTexts[language];
  const notes = [...(profile.notes ?? []), ...(profile.divisionsNote ? [profile.divisionsNote] : [])];
  return {
    heading: `**${escapeMarkdown(profile.title[language])}** (${escapeMarkdown(profile.id)})`,
    rows: [
      ...row(texts.items, String(profile.items.length)),
      ...row(texts.origin, escapeMarkdown(describeConfidence(profile, language))),
      ...notes.map((note) => escapeMarkdown(note[language])),
    ],
  };
};
