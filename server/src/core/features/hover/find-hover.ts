import type { CheckResult } from '../../analysis/check-result';
import { itemOfPath } from '../../schema/item-of-path';
import { findPlace } from '../../yaml/find-place';
import { answerHover } from './answer-hover';
import { approvalHover } from './approval-hover';
import { codeHover } from './code-hover';
import { dateHover } from './date-hover';
import { divisionHover } from './division-hover';
import { elementHover } from './element-hover';
import { findSubject } from './find-subject';
import { fiscalYearHover } from './fiscal-year-hover';
import type { Hover, HoverCard, HoverOptions, HoverSource } from './hover';
import { itemHover } from './item-hover';
import { keyHover } from './key-hover';
import { linkHover } from './link-hover';
import { periodHover } from './period-hover';
import { profileHover } from './profile-hover';
import { referenceHover } from './reference-hover';
import { surveyHover } from './survey-hover';

/** The first that knows the place speaks. */
const sources: readonly HoverSource[] = [
  codeHover,
  linkHover,
  itemHover,
  elementHover,
  answerHover,
  periodHover,
  dateHover,
  divisionHover,
  approvalHover,
  referenceHover,
  fiscalYearHover,
  profileHover,
  surveyHover,
  keyHover,
];

/** Gives what is known of what stands at an offset, in a text that cannot be read too; null where nothing is. Findings are not said again. */
export function findHover(result: CheckResult, offset: number, options: HoverOptions): Hover | null {
  const { file, submission, profile, options: checked } = result.judged.analysis;
  const place = findPlace(file, offset);
  const subject = findSubject(file.text, offset, place);
  if (!subject) return null;
  const itemId = itemOfPath(subject.path);
  const isRead = place.block?.block.failure === null;
  const item = (isRead && itemId !== null && submission?.itemById.get(itemId)) || null;
  const listed = (itemId !== null && profile?.itemById.get(itemId)) || null;
  const about = { result, offset, place, profile, today: checked.today, itemId, item, listed, ...options, ...subject };
  for (const source of sources) {
    const card = source(about);
    if (card) return { span: card.span ?? subject.span, markdown: render(card) };
  }
  return null;
}

function render({ heading, rows }: HoverCard): string {
  return rows.length === 0 ? heading : [heading, '', ...rows.map((each) => `- ${each}`)].join('\n');
}
