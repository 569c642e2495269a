/** What the layers around the core use of it. */
export { type CheckOptions, type CheckResult, checkBytes, checkSubmission, limitFindings } from './check';
export { defaultSeverities, isConfigurable } from './codes';
export { type CodeAction, findCodeActions, type LinkAction } from './features/code-actions';
export { buildCompletenessTree, type CompletenessTree } from './features/completeness-tree';
export { type DocumentSymbol, findDocumentSymbols } from './features/document-symbols';
export { differenceOf, type FixedText, fixAll } from './features/fix-all';
export { indentPaste } from './features/indent-paste';
export { createSkeleton } from './features/new-submission';
export { describeConfidence, describeDays } from './features/profile-facts';
export {
  type CheckedFinding,
  countFindings,
  type Finding,
  type FindingCounts,
  type Fix,
  type RelatedPlace,
  type Severity,
  type TextEdit,
} from './finding';
export type { Code } from './messages/arguments';
export { formatEvidence } from './messages/evidence';
export { interfaceTexts } from './messages/interface-texts';
export { formatFinding, formatFix, formatRelated, type Language } from './messages/messages';
export { formatVerdict } from './messages/verdict-names';
export { buildPackage } from './package/build-package';
export { createCatalog, type OwnProfile, type OwnProfileReading, type ProfileCatalog } from './profile/catalog';
export type { Profile } from './profile/profile';
export type { Completeness, ItemState } from './score/completeness';
export { formatHundredths, type Score } from './score/score';
export { decodeText } from './text/decode';
export { createLineIndex, type LineIndex } from './text/line-index';
export type { Position, Range, Span } from './text/span';
