/** What the layers around the core use of it. */
export { type CheckedFinding, type CheckOptions, type CheckResult, checkBytes, checkSubmission, limitFindings } from './check';
export { defaultSeverities, isConfigurable } from './codes';
export { buildCompletenessTree, type CompletenessTree } from './features/completeness-tree';
export { type DocumentSymbol, findDocumentSymbols } from './features/document-symbols';
export { createSkeleton } from './features/new-submission';
export type { Finding, RelatedPlace, Severity } from './finding';
export type { Code } from './messages/arguments';
export { interfaceTexts } from './messages/interface-texts';
export { formatFinding, formatRelated, type Language } from './messages/messages';
export { buildPackage } from './package/build-package';
export { createCatalog, type OwnProfile, type OwnProfileReading, type ProfileCatalog } from './profile/catalog';
export type { Profile } from './profile/profile';
export type { Completeness, ItemState } from './score/completeness';
export { formatHundredths, type Score } from './score/score';
export { decodeText } from './text/decode';
export { createLineIndex, type LineIndex } from './text/line-index';
export type { Position, Range, Span } from './text/span';
