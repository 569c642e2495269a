import type { ByLanguage, Language } from '../../ground/language';
import type { Evidence } from '../verdict';
import { describeEvidence as en } from './evidence-en';
import { describeEvidence as th } from './evidence-th';

/** Say in one short sentence what was seen of a link. */
export const describeEvidence: ByLanguage<(evidence: Evidence) => string> = { th, en };

/** Gives in one short sentence why a link has its verdict. */
export function formatEvidence(evidence: Evidence, language: Language): string {
  return describeEvidence[language](evidence);
}
