import type { RuleFamily } from '../define-rule';
import { surveyBelowMinimum } from './below-minimum';
import { surveyBelowShare } from './below-share';
import { surveyUnknownGroup } from './unknown-group';

export const surveyFamily: RuleFamily = {
  name: 'survey',
  title: { th: 'จำนวนผู้ตอบแบบวัด', en: 'Survey responses' },
  codes: [surveyBelowMinimum, surveyUnknownGroup, surveyBelowShare],
};
