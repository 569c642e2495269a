import type { RuleFamily } from '../define-rule';
import { divisionMisspelt } from './misspelt';
import { divisionNotResponsible } from './not-responsible';
import { divisionUnknown } from './unknown';

export const divisionFamily: RuleFamily = {
  name: 'division',
  title: { th: 'ฝ่ายที่รับผิดชอบ', en: 'Divisions' },
  codes: [divisionMisspelt, divisionNotResponsible, divisionUnknown],
};
