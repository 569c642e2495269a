import type { RuleFamily } from '../define-rule';
import { answerNoneWithUrl } from './none-with-url';
import { answerWithoutUrl } from './without-url';

export const answerFamily: RuleFamily = {
  name: 'answer',
  title: { th: 'คำตอบ', en: 'Answers' },
  codes: [answerNoneWithUrl, answerWithoutUrl],
};
