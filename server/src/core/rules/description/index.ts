import type { RuleFamily } from '../define-rule';
import { descriptionCount } from './count';
import { descriptionDuplicate } from './duplicate';
import { descriptionElementNotMentioned } from './element-not-mentioned';
import { descriptionHtml } from './html';
import { descriptionMissing } from './missing';
import { descriptionNoNavigation } from './no-navigation';
import { descriptionPlaceholder } from './placeholder';
import { descriptionPublishedOnly } from './published-only';

export const descriptionFamily: RuleFamily = {
  name: 'description',
  title: { th: 'คำอธิบาย', en: 'Descriptions' },
  codes: [
    descriptionCount,
    descriptionDuplicate,
    descriptionElementNotMentioned,
    descriptionHtml,
    descriptionMissing,
    descriptionNoNavigation,
    descriptionPlaceholder,
    descriptionPublishedOnly,
  ],
};
