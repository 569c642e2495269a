import type { RuleFamily } from '../define-rule';
import { scoreContradiction } from './contradiction';
import { scoreIncomplete } from './incomplete';
import { scorePreviousYear } from './previous-year';
import { scoreUnknownIndicator } from './unknown-indicator';

export const scoreFamily: RuleFamily = {
  name: 'score',
  title: { th: 'คะแนนของแบบวัด', en: 'Survey scores' },
  codes: [scoreUnknownIndicator, scoreIncomplete, scoreContradiction, scorePreviousYear],
};
