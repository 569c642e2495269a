import { answerFamily } from './answer';
import { approvalFamily } from './approval';
import { dateFamily } from './date';
import type { Rule, RuleFamily } from './define-rule';
import { descriptionFamily } from './description';
import { divisionFamily } from './division';
import { elementFamily } from './element';
import { entityFamily } from './entity';
import { evidenceFamily } from './evidence';
import { itemFamily } from './item';
import { linkFamily } from './link';
import { periodFamily } from './period';
import { privacyFamily } from './privacy';
import { referenceFamily } from './reference';
import { scoreFamily } from './score';
import { surveyFamily } from './survey';
import { textFamily } from './text';
import { urlFamily } from './url';
import { windowFamily } from './window';

/** The rules by the first word of their codes, in the order of the manual. */
export const ruleFamilies: readonly RuleFamily[] = [
  windowFamily,
  itemFamily,
  answerFamily,
  urlFamily,
  linkFamily,
  descriptionFamily,
  elementFamily,
  periodFamily,
  dateFamily,
  divisionFamily,
  evidenceFamily,
  approvalFamily,
  entityFamily,
  textFamily,
  privacyFamily,
  referenceFamily,
  surveyFamily,
  scoreFamily,
];

/** Every rule. Their order changes nothing. */
export const rules: readonly Rule[] = ruleFamilies.flatMap(({ codes }) => codes);
