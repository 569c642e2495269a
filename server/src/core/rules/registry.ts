import { answerNoneWithUrl } from './answer-none-with-url';
import { answerWithoutUrl } from './answer-without-url';
import { descriptionMissing } from './description-missing';
import { divisionMisspelt } from './division-misspelt';
import { divisionNotResponsible } from './division-not-responsible';
import { divisionUnknown } from './division-unknown';
import { elementMissing } from './element-missing';
import { elementUnknown } from './element-unknown';
import { itemAnswerNone } from './item-answer-none';
import { itemDuplicate } from './item-duplicate';
import { itemIdSpelling } from './item-id-spelling';
import { itemMissing } from './item-missing';
import { itemUnknown } from './item-unknown';
import { periodMissing } from './period-missing';
import { periodTooShort } from './period-too-short';
import { periodUnreadable } from './period-unreadable';
import { periodWrongYear } from './period-wrong-year';
import type { Rule } from './rule';
import { urlInvalid } from './url-invalid';
import { urlNoScheme } from './url-no-scheme';
import { urlOffSite } from './url-off-site';
import { urlSplit } from './url-split';
import { urlThaiDigits } from './url-thai-digits';
import { urlWhitespace } from './url-whitespace';

/** Every rule. Their order changes nothing. */
export const rules: readonly Rule[] = [
  answerNoneWithUrl,
  answerWithoutUrl,
  descriptionMissing,
  divisionMisspelt,
  divisionNotResponsible,
  divisionUnknown,
  elementMissing,
  elementUnknown,
  itemAnswerNone,
  itemDuplicate,
  itemIdSpelling,
  itemMissing,
  itemUnknown,
  periodMissing,
  periodTooShort,
  periodUnreadable,
  periodWrongYear,
  urlInvalid,
  urlNoScheme,
  urlOffSite,
  urlSplit,
  urlThaiDigits,
  urlWhitespace,
];
