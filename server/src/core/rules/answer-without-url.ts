import { createFinding } from '../findings/finding';
import { eachItem, type Rule } from './rule';

export const answerWithoutUrl: Rule<'answer.without-url'> = {
  code: 'answer.without-url',
  severity: 'error',
  source: '002 l.122: an answer มี comes with the URL where the information is',
  check: eachItem(({ item }) =>
    item.answer?.value === 'มี' && !item.hasUrls
      ? [createFinding('answer.without-url', item.urlsKeySpan ?? item.answer.span, {}, { item: item.id })]
      : [],
  ),
};
