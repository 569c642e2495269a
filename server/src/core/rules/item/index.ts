import type { RuleFamily } from '../define-rule';
import { itemAnswerNone } from './answer-none';
import { itemDuplicate } from './duplicate';
import { itemIdSpelling } from './id-spelling';
import { itemMissing } from './missing';
import { itemUnknown } from './unknown';

export const itemFamily: RuleFamily = {
  name: 'item',
  title: { th: 'ข้อ', en: 'Items' },
  codes: [itemAnswerNone, itemDuplicate, itemIdSpelling, itemMissing, itemUnknown],
};
