/** The one door of the core: what the layers around it use of it. */
export { decodePart, parseWebUrl } from './addresses/address-text';
export { type AddressRange, parseRange } from './addresses/network-address';
export { type Analysis, analyse } from './analysis/analyse';
export { definitions, isConfigurable } from './analysis/catalogue';
export { analyseBytes, type CheckOptions, checkBytes, checkSubmission } from './analysis/check';
export type { CheckResult } from './analysis/check-result';
export { type AskedLinks, findAskedLinks, findWitness, type LinkChoice } from './analysis/find-links';
export { formatFinding } from './analysis/format-finding';
export { type Judged, judge, type LinkOptions, placeLinks } from './analysis/judge';
export { limitFindings } from './analysis/limit-findings';
export type { Completeness, ItemState } from './analysis/score/completeness';
export type { Score } from './analysis/score/score';
export { type Severities, settle } from './analysis/settle';
export { formatActionTitle } from './features/actions/action-title';
export { type CodeAction, findCodeActions, type LinkAction } from './features/actions/code-actions';
export { differenceOf, type FixedText, fixAll } from './features/actions/fix-all';
export { findMarkable, markShown } from './features/actions/mark-shown';
export { findFileRefactorings, findItemRefactorings, isAtItems, type NamedOffer } from './features/actions/refactorings';
export { findEvidenceInsertion } from './features/actions/refactorings/insert-evidence';
export type { Offer } from './features/actions/scene';
export { writeAnswerText } from './features/answer-text';
export type { Completion } from './features/completion/completion';
export { filterTextOf } from './features/completion/filter-text';
export { findCompletions } from './features/completion/find-completions';
export { expandSnippet } from './features/completion/snippet';
export { formatDay } from './features/eras';
export { formatOnType } from './features/formatting/format-on-type';
export { formatSubmission } from './features/formatting/format-submission';
export { findHover } from './features/hover/find-hover';
export type { Hover, HoverOptions } from './features/hover/hover';
export { interfaceTexts } from './features/interface-texts';
export { findInlayHints } from './features/lenses/inlay-hints';
export { findItemCodeLenses } from './features/lenses/item-code-lenses';
export { findLinkCodeLenses } from './features/lenses/link-code-lenses';
export { type FileProgress, formatFiles, type LinkTexts, linkTexts } from './features/link-texts';
export { type DocumentLink, findDocumentLinks } from './features/navigation/document-links';
export { type DocumentSymbol, findDocumentSymbols } from './features/navigation/document-symbols';
export { findFoldingRanges } from './features/navigation/folding-ranges';
export { findDefinitions, findReferences } from './features/navigation/references';
export { findRenameTarget, renameDivision } from './features/navigation/rename-division';
export { findSelectionRanges } from './features/navigation/selection-ranges';
export { findItemSymbols } from './features/navigation/workspace-symbols';
export { createSkeleton } from './features/new-submission/create-skeleton';
export { findPaste, type Paste } from './features/paste/find-paste';
export { findPasteRepair } from './features/paste/paste-repair';
export { describeAgenda } from './features/rounds/describe-agenda';
export { describeChanges, describeOddities, findItemChanges, type ItemChange, summarizeChanges } from './features/rounds/describe-changes';
export { roundTexts } from './features/rounds/round-texts';
export { describeRow } from './features/summary/describe-row';
export { summarizeSubmission, summarizeUnread } from './features/summary/summarize-submission';
export type { Summary } from './features/summary/summary';
export {
  type CheckedFinding,
  countFindings,
  type Finding,
  type Fix,
  isFindingOf,
  type TextEdit,
} from './findings/finding';
export { applyEdits } from './findings/fix';
export { formatFix, formatRelated } from './findings/fix-texts';
export type { Severity } from './findings/severity';
export { decodeText } from './ground/decode';
export { formatFileError } from './ground/file-errors';
export { formatHundredths } from './ground/fraction';
export type { ByLanguage, Language } from './ground/language';
export { limits } from './ground/limits';
export { createLineIndex, type LineIndex } from './ground/line-index';
export { findNearest } from './ground/nearest';
export type { Position, Range, Span } from './ground/span';
export { untilAborted } from './ground/until-aborted';
export { describeConflict } from './input/describe-conflict';
export type { FoundAnswers, Unreadable } from './input/found-answers';
export type { Conflict, MergedAnswers } from './input/merge-answers';
export type { Source } from './input/source';
export type { NestedPage } from './input/web-page/find-nested';
export type { ReachedPage } from './input/web-page/join-pages';
export type { WebPage } from './input/web-page/read-web-page';
export { changedSince, findOriginProblem, type OriginTarget } from './input/worksheet/find-origin-problem';
export { type AddressPolicy, refuseAddresses, refuseUrl } from './links/address-guard';
export { classifyOutcome } from './links/classify';
export { decodeBody } from './links/decode-body';
export { findNames } from './links/element-search';
export { extensionOf, type FileKind, findFileKind } from './links/file-kind';
export { followForward } from './links/follow-forward';
export { isFresh } from './links/lifetime';
export {
  type Answer,
  type Failure,
  type FailureKind,
  findUnreadableProxy,
  type Hop,
  keptHeaders,
  linkKey,
  type Outcome,
  type Refusal,
  type TlsFault,
} from './links/outcome';
export type { DocumentDigest, PageDigest, SoughtContent } from './links/page-digest';
export { readPageParts } from './links/page-parts';
export { defaultPolicy, isPassing, type LinkPolicy, planRetry, policyBounds, type TryResult, withinBounds } from './links/politeness';
export type {
  Clock,
  Exchange,
  FindBounds,
  FindFiles,
  FolderFiles,
  HttpClient,
  HttpGet,
  HttpOptions,
  ListFolder,
  PdfFailure,
  PdfLimits,
  PdfText,
  ReadFile,
  ReadInside,
  ReadPdf,
  ResultStore,
  Sha256,
  WriteFile,
} from './links/ports';
export { type EditorProxy, findProxy, readProxySettings } from './links/proxy-settings';
export { readPage } from './links/read-page';
export { isRedirect, readRedirect } from './links/redirect';
export { formatCache, parseCache, type RandomPage, randomPageOf } from './links/result-cache';
export { describeEvidence, formatEvidence } from './links/texts/evidence';
export { formatVerdict } from './links/texts/verdict-names';
export { type Verdict, verdictKinds } from './links/verdict';
export { weigh } from './links/weight';
export { renderPlain } from './output/manual/render-plain';
export { type Blockers, findBlockers, isBlocked } from './output/package/blockers';
export { type EvidenceFile, gatherEvidence } from './output/package/evidence-files';
export { summarizeExport } from './output/package/export-summary';
export { describePackage, type PackageContent } from './output/package/package-content';
export { type ZipProblem, ZipRefusal } from './output/package/read-zip';
export { type PackageFault, type Verification, verifyPackage } from './output/package/verify-package';
export { describePlan } from './output/plan/describe-plan';
export type { AnsweredPart, Plan } from './output/plan/plan';
export { displayWidth, padLeft, padRight, showSafely } from './output/report/display-width';
export { reportForms } from './output/report/forms';
export { formatFindingLines } from './output/report/remark-lines';
export {
  addFile,
  addOpenedFile,
  countFile,
  emptySummary,
  type FileCounts,
  type PlacedFinding,
  type ReportedFile,
  type ReportSummary,
} from './output/report/report';
export { createReportJoiner, type ReportForm } from './output/report/report-form';
export type { ReportSubject } from './output/report/subject';
export { createCheckSubject } from './output/report/subjects/check';
export { createLinksSubject } from './output/report/subjects/links';
export { describeHistory, type ReviewHistory } from './output/review-report/history';
export { createRoundsJsonForm } from './output/rounds/json';
export { formatRoundsMarkdown } from './output/rounds/markdown';
export { compareFile, type ReviewedFile, type RoundsReportForm } from './output/rounds/reviewed-file';
export { createRoundsTextForm } from './output/rounds/text';
export { describeWorksheets } from './output/worksheet/describe-worksheet';
export { listWorksheets, type WorksheetList } from './output/worksheet/list-worksheets';
export { findAgencyList, findOffice, type Office, officesOf } from './profile/agencies';
export { builtInProfiles } from './profile/built-in.generated';
export { createCatalog, type ProfileCatalog } from './profile/catalog';
export { findKind, nearestListId, newestOfKind, type OfferedList, offerLists, readFiscalYear } from './profile/choose-list';
export { makeDraftList } from './profile/draft-list';
export { dataOf, type Profile } from './profile/profile';
export { describeConfidence, describeDays, describeLevel, describeTitle } from './profile/profile-facts';
export type { OwnProfile, OwnProfileReading } from './profile/read-list';
export { findWhatToCompare } from './profile/what-to-compare';
export { daysSinceClosing, findNextDeadline } from './review/deadlines';
export { type DutiesOfFile, findDutiesOfFile } from './review/duties/duties-of-file';
export type { Duty, Occurrence } from './review/duties/duty';
export { describeDuty, titleOfDuty } from './review/duties/duty-texts';
export { listDuties } from './review/duties/list-duties';
export { nextDue, occurrences } from './review/duties/occurrences';
export { chooseDivisions, selectDuties } from './review/duties/select-duties';
export { type DueDuty, type UpcomingDuties, upcomingDuties } from './review/duties/upcoming-duties';
export type { Review, ReviewedDeadline, ReviewedItem } from './review/review';
export { reviewSubmission } from './review/review-submission';
export { markAgency } from './review/rounds/agency-mark';
export { type AgendaEntry, agendaOf } from './review/rounds/agenda';
export { compareRounds, type RoundChanges } from './review/rounds/compare-rounds';
export { findStrayRounds, isRoundsFile, roundsFileOf } from './review/rounds/file-names';
export { matchStray } from './review/rounds/match-stray';
export type { RoundFiles } from './review/rounds/ports';
export { noRounds, type OwnRounds, type RoundsReading, readRounds, selectRounds } from './review/rounds/read-rounds';
export { type RecordResult, recordRound } from './review/rounds/record-round';
export { type Round, takeRound } from './review/rounds/round';
export { formatRound, readRound } from './review/rounds/round-line';
export { type Trend, trendOf } from './review/rounds/trend';
export { linkElementNotFound } from './rules/link/element-not-found';
export type { AssessedLink, LinkKnowledge } from './submission/links/assess';
export type { ExcludedAddress } from './submission/links/exclusion';
export { isJudged, type JudgedLink } from './submission/links/judged-links';
export { addLinks, emptyLinksSummary, type LinksSummary } from './submission/links/link-summary';
export { type GroupStatus, type LeastAnswers, measureSurveys, type SurveyStatus } from './submission/survey-status';
export { type CivilDate, countDays, formatDate, formatThaiDate, parseDate } from './thai/date';
export { dayInThailand } from './thai/day-in-thailand';
export { eraOffset } from './thai/era';
export { readGlyphForms } from './thai/glyph-letters';
export { normalizeThai } from './thai/normalisation';
