import type { RuleFamily } from '../define-rule';
import { entityMisspelt } from './misspelt';
import { entityOtherAgency } from './other-agency';

export const entityFamily: RuleFamily = {
  name: 'entity',
  title: { th: 'ชื่อหน่วยงาน', en: 'Names of agencies' },
  codes: [entityMisspelt, entityOtherAgency],
};
