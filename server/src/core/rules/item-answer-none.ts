import { createFinding } from '../findings/finding';
import { formatHundredths } from '../ground/fraction';
import { eachItem, type Rule } from './rule';

export const itemAnswerNone: Rule<'item.answer-none'> = {
  code: 'item.answer-none',
  severity: 'warning',
  source: 'defects 4.3: ไม่มี scores 0',
  check: eachItem(({ item }, { costs }) => {
    if (item.answer?.value !== 'ไม่มี' || item.hasUrls) return [];
    const cost = costs?.get(item.id);
    const args = { cost: cost === undefined ? null : formatHundredths(cost) };
    return [createFinding('item.answer-none', item.answer.span, args, { item: item.id })];
  }),
};
