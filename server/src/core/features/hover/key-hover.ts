import { describeAt } from '../../schema/json-schema';
import { schema } from '../../schema/validate-blocks';
import { escapeMarkdown, toCode } from '../markdown';
import { describeDeadlines } from './days';
import type { HoverSource } from './hover';
import { describeSurveyScore } from './scores';

/** Any other key: what the format says of it, and of the deadlines how far off they are, of scores what they weigh. */
export const keyHover: HoverSource = (place) => {
  const { role, path, language } = place;
  const about = role === 'key' && path.length > 0 ? describeAt(schema, path) : null;
  if (!about) return null;
  const days = path.length === 1 && path[0] === 'deadlines' ? describeDeadlines(place) : [];
  return { heading: toCode(String(path.at(-1))), rows: [escapeMarkdown(about[language]), ...days, ...describeSurveyScore(place)] };
};
