import type { Evidence } from '../links/verdict';
import { describeEvidence as describeEvidenceEn } from './en/evidence';
import type { Language } from './messages';
import { describeEvidence as describeEvidenceTh } from './th/evidence';

/** Gives in one short sentence why a link has its verdict. */
export function formatEvidence(evidence: Evidence, language: Language): string {
  return language === 'en' ? describeEvidenceEn(evidence) : describeEvidenceTh(evidence);
}
