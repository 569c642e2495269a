import type { Path } from '../../../yaml/syntax-tree';
import type { CompletionSource } from '../completion';
import { offerAddresses, offerPages } from './addresses';
import { offerAgencyNames, offerWebsites } from './agencies';
import { offerAnswers } from './answers';
import { offerClosingDays, offerInternalDeadlines, offerStepDays, offerVerifiedDays } from './dates';
import { offerDivisions } from './divisions';
import { offerElementValues } from './elements';
import { offerEvidence } from './evidence';
import { offerProfiles, offerVersion, offerYears } from './lists';
import { offerAdministrators, offerPeople, offerSupervisors } from './people';
import { offerPeriods } from './periods';
import { offerItems } from './references';
import { offerScores } from './scores';
import { offerSuppressions } from './suppressions';
import { offerToolScores } from './tool-scores';
import { nameOfPath, readValuePlace, type ValueSource } from './value-place';

/** What is offered where, by the names of `nameOfPath`. */
const sources: ReadonlyMap<string, ValueSource> = new Map([
  ['oit', offerVersion],
  ['fiscalYear', offerYears],
  ['profile', offerProfiles],
  ['agency.name', offerAgencyNames],
  ['agency.website', offerWebsites],
  ['agency.itapUsers.supervisor', offerSupervisors],
  ['agency.itapUsers.administrator', offerAdministrators],
  ['deadlines.internal', offerInternalDeadlines],
  ['deadlines.closes', offerClosingDays],
  ...['IIT', 'EIT', 'previous.IIT', 'previous.EIT', 'previous.OIT'].map((tool) => [`scores.${tool}`, offerToolScores] as const),
  ['items.*.answer', offerAnswers],
  ['items.*.urls[]', offerPages],
  ['items.*.urls[].url', offerPages],
  ['items.*.urls[].verified.by', offerPeople],
  ['items.*.urls[].verified.on', offerVerifiedDays],
  ['items.*.division', offerDivisions],
  ['items.*.division[]', offerDivisions],
  ['items.*.period', offerPeriods],
  ['items.*.period[]', offerPeriods],
  ['items.*.elements.*', offerElementValues],
  ['items.*.elements.*.url', offerAddresses],
  ['items.*.elements.*.division', offerDivisions],
  ['items.*.elements.*.division[]', offerDivisions],
  ['items.*.elements.*.period', offerPeriods],
  ...(['reported', 'approved', 'published'] as const).flatMap((step) => [
    [`items.*.approval.${step}.by`, offerPeople] as const,
    [`items.*.approval.${step}.on`, offerStepDays] as const,
  ]),
  ['items.*.evidence[]', offerEvidence],
  ['items.*.verified.by', offerPeople],
  ['items.*.verified.on', offerVerifiedDays],
  ['items.*.previous.item', offerItems],
  ['items.*.result.score', offerScores],
  ['items.*.sameAs', offerItems],
]);

/** Offers what may stand as the value at a place. */
export const offerValues: CompletionSource = (place) => {
  const valuePlace = readValuePlace(place);
  const source = valuePlace && sources.get(nameOfPath(valuePlace.path));
  return valuePlace && source ? source(valuePlace) : [];
};

/** Gives whether something may be offered as the value at a path. */
export function hasValues(path: Path): boolean {
  return sources.has(nameOfPath(path));
}

export { offerSuppressions };
