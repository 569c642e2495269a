import { formatHundredths } from '../../ground/fraction';
import type { Answer } from '../../submission/submission';
import { readWord } from '../../thai/read-word';
import { interfaceTexts } from '../interface-texts';
import { type HoverSource, pathInItem } from './hover';
import { hoverTexts } from './hover-texts';

const answers: readonly Answer[] = ['มี', 'ไม่มี'];

/** `answer` of an item: what each answer means, or the one that is given. */
export const answerHover: HoverSource = (place) => {
  const { role, text, language, result, itemId } = place;
  const [key, ...below] = pathInItem(place) ?? [];
  if (key !== 'answer' || below.length > 0) return null;
  const given = role === 'value' ? answers.filter((answer) => answer === readWord(text)) : answers;
  if (given.length === 0) return null;
  const cost = result.judged.analysis.context?.costs?.get(itemId ?? '');
  return {
    heading: `**${given.join(' / ')}**`,
    rows: [
      ...given.map((answer) => (given.length === 1 ? '' : `**${answer}**: `) + hoverTexts[language].answers[answer]),
      ...(given.includes('ไม่มี') && cost !== undefined ? [interfaceTexts(language).cost(formatHundredths(cost))] : []),
    ],
  };
};
