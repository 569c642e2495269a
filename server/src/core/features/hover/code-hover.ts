import { definitions } from '../../analysis/catalogue';
import type { HoverSource } from './hover';
import { row } from './hover';
import { hoverTexts } from './hover-texts';

/** A code in a comment that switches a finding off: what it says, and what there is to do. */
export const codeHover: HoverSource = ({ role, text, language }) => {
  const definition = role === 'comment' ? definitions.get(text) : undefined;
  if (!definition) return null;
  const texts = hoverTexts[language];
  const { meaning, why, remedy } = definition.texts[language];
  return {
    heading: `**${definition.code}** (${texts.severities[definition.severity]})`,
    rows: [...row(texts.meaning, onOneLine(meaning)), ...row(texts.why, onOneLine(why)), ...row(texts.remedy, onOneLine(remedy))],
  };
};

/** The texts of codes are Markdown of our own. */
function onOneLine(markdown: string): string {
  return markdown.replace(/\s*\n\s*/g, ' ');
}
