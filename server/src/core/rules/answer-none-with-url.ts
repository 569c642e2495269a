import { createFinding } from '../findings/finding';
import { eachItem, type Rule } from './rule';

export const answerNoneWithUrl: Rule<'answer.none-with-url'> = {
  code: 'answer.none-with-url',
  severity: 'error',
  source: 'defects 4.3: ไม่มี, yet a URL is given',
  check: eachItem(({ item }) =>
    item.answer?.value === 'ไม่มี' && item.hasUrls ? [createFinding('answer.none-with-url', item.answer.span, {}, { item: item.id })] : [],
  ),
};
