/** What the layers around the core use of it. */
export { definitions, isConfigurable } from './analysis/catalogue';
export { type CheckOptions, checkBytes, checkSubmission } from './analysis/check';
export type { CheckResult } from './analysis/check-result';
export { formatFinding } from './analysis/format-finding';
export type { LinkOptions } from './analysis/judge';
export { limitFindings } from './analysis/limit-findings';
export type { Completeness, ItemState } from './analysis/score/completeness';
export type { Score } from './analysis/score/score';
export { type CodeAction, findCodeActions, type LinkAction } from './features/code-actions';
export { buildCompletenessTree, type CompletenessTree } from './features/completeness-tree';
export { type DocumentSymbol, findDocumentSymbols } from './features/document-symbols';
export { differenceOf, type FixedText, fixAll } from './features/fix-all';
export { indentPaste } from './features/indent-paste';
export { interfaceTexts } from './features/interface-texts';
export { createSkeleton } from './features/new-submission';
export {
  type CheckedFinding,
  countFindings,
  type Finding,
  type FindingCounts,
  type Fix,
  type RelatedPlace,
  type TextEdit,
} from './findings/finding';
export { formatFix, formatRelated } from './findings/fix-texts';
export type { Severity } from './findings/severity';
export { decodeText } from './ground/decode';
export { formatHundredths } from './ground/fraction';
export type { Language } from './ground/language';
export { createLineIndex, type LineIndex } from './ground/line-index';
export type { Position, Range, Span } from './ground/span';
export { formatEvidence } from './links/texts/evidence';
export { formatVerdict } from './links/texts/verdict-names';
export { createCatalog, type OwnProfile, type OwnProfileReading, type ProfileCatalog } from './profile/catalog';
export type { Profile } from './profile/profile';
export { describeConfidence, describeDays } from './profile/profile-facts';
