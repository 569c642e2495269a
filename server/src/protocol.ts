/**
 * Custom requests between client and server: method names and plain types.
 * The only server file that the client imports. Positions are zero-based, characters UTF-16.
 */

export const methods = {
  /**
   * Client to server, no params -> {@link SubmissionsResult}: every submission of the workspace, and every open document of the language,
   * also one that is no file of the user's (an old version in a diff).
   */
  submissions: 'oit/submissions',
  /** Server to client, at pauses: {@link SubmissionsChanged}. */
  submissionsChanged: 'oit/submissionsChanged',
  /** Client to server: {@link DescribeRowParams} -> {@link DescribeRowResult}: what a pointed-at row says. */
  describeRow: 'oit/describeRow',
  /** Client to server: {@link AnswerTextParams} -> {@link AnswerTextResult}. */
  answerText: 'oit/answerText',
  /** Server to client, no params -> {@link FoundSubmissions}. Asked of clients that say they can: {@link InitializationOptions.findsSubmissions}. */
  findSubmissions: 'oit/findSubmissions',
  /** Client to server, no params: what {@link findSubmissions} gives is another now, as its excluded folders are. */
  excludesChanged: 'oit/excludesChanged',
  /** Client to server, when it is ready and whenever they are others: {@link ShownDocuments}. Of clients that say they tell: {@link InitializationOptions.tellsShown}. */
  shownDocuments: 'oit/shownDocuments',
  /** Server to client: {@link ReadFileParams} -> {@link ReadFileResult}. Of files that are not on this machine. */
  readFile: 'oit/readFile',
  /** Client to server: {@link InspectExportParams} -> {@link InspectExportResult}: what is to be known before the export. */
  inspectExport: 'oit/inspectExport',
  /** Client to server: {@link ExportParams} -> {@link ExportResult}. */
  exportPackage: 'oit/exportPackage',
  /** Client to server: {@link RecordReviewParams} -> {@link RecordReviewResult}. Writes beside the submission; of stored files alone. */
  recordReview: 'oit/recordReview',
  /** Client to server: {@link ReviewDueParams} -> {@link ReviewDueResult}. Of an open submission. */
  reviewDue: 'oit/reviewDue',
  /** Client to server: {@link CalendarParams} -> {@link CalendarResult}. */
  calendar: 'oit/calendar',
  /** Client to server: {@link NextYearParams} -> {@link NextYearResult}. Writes nothing. */
  nextYear: 'oit/nextYear',
  /** Client to server: {@link PlanParams} -> {@link PlanResult}. */
  plan: 'oit/plan',
  /** Client to server: {@link ListWorksheetsParams} -> {@link ListWorksheetsResult}: the divisions that have a work sheet. */
  listWorksheets: 'oit/listWorksheets',
  /** Client to server: {@link BuildWorksheetsParams} -> {@link BuildWorksheetsResult}. Writes nothing. */
  buildWorksheets: 'oit/buildWorksheets',
  /** Client to server: {@link MarkShownParams} -> {@link MarkShownResult}. */
  markShown: 'oit/markShown',
  /** Client to server: {@link ReportParams} -> {@link ReportResult}. */
  report: 'oit/report',
  /** Client to server: {@link NewSubmissionParams} -> {@link NewSubmissionResult}. */
  newSubmission: 'oit/newSubmission',
  /** Client to server: {@link ImportParams} -> {@link ImportResult}: what a source says, for a submission or as a new one. Writes nothing. */
  importAnswers: 'oit/importAnswers',
  /** Client to server: {@link PreviewTableParams} -> {@link PreviewTableResult}. */
  previewTable: 'oit/previewTable',
  /** Client to server: {@link PasteParams} -> {@link PasteResult} | null: what is to be written instead; null: the text as it is. */
  paste: 'oit/paste',
  /** Client to server: {@link WriteFileParams} -> {@link WriteFileResult}. Of files on this machine. */
  writeFile: 'oit/writeFile',
  /** Client to server: {@link ProfilesParams} -> {@link ProfilesResult}. */
  profiles: 'oit/profiles',
  /** Client to server: {@link CheckLinksParams} -> {@link CheckLinksResult}. Its progress is the server's own, with a count and a way to end it. */
  checkLinks: 'oit/checkLinks',
  /** Client to server, when the user has come to trust the workspace: from then on links may be opened. No params. */
  trustGranted: 'oit/trustGranted',
} as const;

/** Commands of the client that the server's code lenses and code actions name. */
export const commands = {
  /** Opens the links of a file, or of one item of it, whether or not their results are fresh: arguments {@link CheckLinksCommand}. */
  checkLinks: 'oit.checkLinks',
  /** Asks for a reason and leaves a link out from then on (`oit.links.exclude`): arguments {@link ExcludeLinkCommand}. */
  excludeLink: 'oit.excludeLink',
  /** Selects a place of a document, to be typed over: arguments {@link SelectTextCommand}. */
  selectText: 'oit.selectText',
  /** The editor's own: opens a link in the browser: arguments {@link OpenLinkCommand}. */
  openLink: 'vscode.open',
} as const;

export type CheckLinksCommand = [uri: string, item?: string];
export type ExcludeLinkCommand = [uri: string, url: string];
export type OpenLinkCommand = [url: string];
export type SelectTextCommand = [uri: string, range: ProtocolRange];

/** What the client says of itself when it starts the server. */
export interface InitializationOptions {
  /** Address under which the client opens the manual: `<manualUri>/<language>/<code>`. */
  manualUri: string;
  /** The user trusts the workspace; nothing is asked of any web site before. */
  isTrusted: boolean;
  /** The client answers {@link methods.findSubmissions} and {@link methods.readFile}: by its own excluded folders and file systems. */
  findsSubmissions?: boolean;
  /** The client tells which documents are in a tab ({@link methods.shownDocuments}): it keeps others open, of which it shows no findings that it asks for. */
  tellsShown?: boolean;
  /** Folder of the file system in which results of links are kept between sessions; null: they are not. */
  cacheFolder: string | null;
}

export interface ProtocolPosition {
  line: number;
  character: number;
}

export interface ProtocolRange {
  start: ProtocolPosition;
  end: ProtocolPosition;
}

export type ItemState = 'missing' | 'draft' | 'at-risk' | 'ready' | 'approved' | 'none';

/** What is known of a submission, open or not. Texts are in the language of its settings, ready to show; points are hundredths. */
export interface SubmissionSummary {
  uri: string;
  /** Of the open document; null: the file as it is stored. */
  version: number | null;
  /** Why there are no rows, and how to go on; null: there are. */
  problem: { kind: 'unreadable' | 'empty' | 'unknown-list' | 'not-read'; message: string } | null;
  agency: string | null;
  /** B.E. */
  fiscalYear: number | null;
  /** The id of its list of items. */
  list: string | null;
  ready: number;
  total: number;
  errors: number;
  warnings: number;
  /** `8/22`, and how many may score 0. */
  detail: string;
  /** Score and level, marked as estimates; null where the list has no scoring rule. */
  score: string | null;
  /** The range of the total, where it is not known of the OIT score, with the level: `OIT 65.36-90.06 (ประมาณการ)`. For where there is little room. */
  shortScore: string | null;
  deadline: SummaryDeadline | null;
  /** Days since the last day of answers; null while it is not past, or not known. */
  closedSince: number | null;
  groups: readonly GroupRow[];
  items: readonly ItemRow[];
  divisions: readonly DivisionRow[];
}

/** The next day by which something open is due. */
export interface SummaryDeadline {
  /** Sorts by day: `2568-03-31` (B.E.). */
  key: string;
  /** `31 มี.ค. 2568`. */
  date: string;
  what: string;
  /** From today; never negative. */
  daysLeft: number;
  /** `อีก 12 วัน`. */
  left: string;
  /** How many items it finds open. */
  open: number;
}

/** An indicator, or a sub-indicator of one. */
export interface GroupRow {
  id: string;
  /** The indicator of a sub-indicator; null: it is an indicator. */
  parent: string | null;
  label: string;
  detail: string;
  ready: number;
  total: number;
}

export interface ItemRow {
  id: string;
  title: string;
  state: ItemState;
  /** The state in words. */
  stateText: string;
  isReady: boolean;
  indicator: string;
  subIndicator: string;
  /** Who answers for it. */
  divisions: readonly string[];
  /** What each division owes of it: `open` names the elements that it has not shown; `none`: it is answered ไม่มี. Empty where no division is known. */
  parts: readonly { division: string; state: 'open' | 'delivered' | 'none'; open: readonly string[] }[];
  /** Points of the total that are open, at most; null where the list has no scoring rule. */
  lost: number | null;
  /** `เสีย 6.00 คะแนน (ประมาณการ)`; null where nothing is open or known. */
  lostText: string | null;
  /** `order`: whose it is, in words; null: the file's own day, or the last day of answers. */
  due: { key: string; date: string; daysLeft: number | null; left: string; order: string | null } | null;
  isLate: boolean;
  /** Whose order the day is of that it has missed, as in `due`. */
  lateOrder: string | null;
  /** The step of the approval that it waits for, in words. */
  waitingFor: string | null;
  /** Errors and warnings. */
  findings: number;
  answer: string | null;
  /** Addresses of `urls` that can be opened. */
  urls: readonly string[];
  /** What became of it since the last recorded review, in words; null: nothing, or there was none. */
  change: { kind: 'ready' | 'fell-back' | 'died'; text: string } | null;
  range: ProtocolRange;
}

export interface DivisionRow {
  name: string;
  /** `3/5`. */
  detail: string;
  delivered: number;
  /** Of items that are answered ไม่มี. */
  none: number;
  total: number;
  lost: number | null;
}

export interface SubmissionsResult extends ReadingProgress {
  submissions: readonly SubmissionSummary[];
}

export interface SubmissionsChanged extends ReadingProgress {
  changed: readonly SubmissionSummary[];
  /** URIs of those that are gone. */
  removed: readonly string[];
}

/** How far the reading of the workspace is. */
export interface ReadingProgress {
  isLoading: boolean;
  read: number;
  found: number;
  /** Submissions beyond the most that are read. */
  leftOut: number;
}

export interface DescribeRowParams {
  uri: string;
  /** An item, an indicator or a sub-indicator; null: the submission. */
  row: string | null;
}

export interface DescribeRowResult {
  /** Markdown. */
  tooltip: string | null;
}

export interface AnswerTextParams {
  /** Of an open document. */
  uri: string;
  item: string;
}

export interface AnswerTextResult {
  /** Answer, addresses and description of the item, to be pasted elsewhere; null: the file holds nothing of them. */
  text: string | null;
}

export interface FoundSubmissions {
  uris: string[];
}

export interface ShownDocuments {
  uris: string[];
}

export interface ReadFileParams {
  uri: string;
}

export interface ReadFileResult {
  /** The bytes, base64; null: it cannot be read, or is larger than the server takes. */
  content: string | null;
}

export interface InspectExportParams {
  uri: string;
  /** The bytes of the file, base64. */
  content: string;
}

export interface InspectExportResult {
  /** Nothing keeps the package a draft. */
  canBeFinal: boolean;
  /** What stands in the way, what is at risk, links, what is silenced; a line each, ready to show. */
  lines: string[];
  /** The first finding that stands in the way, else the first of all; null: there is none. */
  first: ProtocolRange | null;
}

export interface ExportParams {
  uri: string;
  /** The bytes of the file, base64. */
  content: string;
  draft: boolean;
}

export interface ExportRefusal {
  kind: 'refused';
  /** One line an error, ready to show; the first positions first. */
  errors: RefusedError[];
  /** Errors that comments silence without a reason. */
  silenced: RefusedError[];
}

export interface RefusedError {
  message: string;
  code: string;
  range: ProtocolRange;
}

export interface ExportedPackage {
  kind: 'package';
  /** The zip, base64. */
  content: string;
  /** Suggested file name. */
  fileName: string;
  draft: boolean;
  /** The page from which one enters, as it lies in the package: its name and its bytes, base64. */
  entryPage: { name: string; content: string };
}

export type ExportResult = ExportRefusal | ExportedPackage;

export interface RecordReviewParams {
  uri: string;
  /** Begins new rounds, though there are some that the submission seems to have had under another name. */
  startsNew: boolean;
}

export interface RecordReviewResult {
  /** `stray`: nothing is written, as there are rounds that the submission seems to have had under another name; `refused`: nothing can be. */
  kind: 'recorded' | 'stray' | 'refused';
  /** What was done or why it was not, ready to show. */
  message: string;
  /** What has changed since the last round, and the open work by division: Markdown; null where nothing was recorded. */
  report: string | null;
}

export interface ReviewDueParams {
  uri: string;
}

export interface ReviewDueResult {
  /** Ready to show; null: no round is due, or the submission has no rounds. */
  message: string | null;
}

export interface ReportParams {
  /** Of one the page is its own; of several it begins with an overview. */
  uris: string[];
  /** Items lead to the files, by {@link commands.selectText}. */
  isInEditor: boolean;
}

export interface ReportResult {
  /** A whole page; all that it needs is in it. */
  html: string;
  title: string;
  /** Suggested file name, such as `oit-2568.html`. */
  fileName: string;
}

export interface CalendarParams {
  uri: string;
  /** The bytes of the file, base64. */
  content: string;
}

export interface CalendarResult {
  /** The calendar (iCalendar, UTF-8), base64; null: nothing is known to be due. */
  content: string | null;
  /** Suggested file name. */
  fileName: string;
  /** How many events it has. */
  events: number;
}

export interface PlanParams {
  uri: string;
  /** The bytes of the file, base64. */
  content: string;
  /** Those of the submission of the year before; null: none is at hand. */
  previous: string | null;
  form: 'docx' | 'html';
}

/** A plan, or why there is none: the file cannot be read, that of the year before cannot be, or it is of no earlier year. */
export type PlanResult =
  | {
      kind: 'plan';
      /** The document, base64. */
      content: string;
      parts: PlanPart[];
    }
  | { kind: 'refused'; reason: 'unreadable' | 'previous-unreadable' | 'not-before' };

/** A part of a plan as what it answers. */
export interface PlanPart {
  item: string;
  /** null: the item as a whole. */
  element: string | null;
  /** Its name, or the title of the item. */
  label: string;
  /** Places in it that are to be written yet. */
  toWrite: number;
  /** The file does not say yet that the element is shown. */
  canMark: boolean;
}

export interface ListWorksheetsParams {
  uri: string;
  /** The bytes of the file, base64. */
  content: string;
}

/** The work sheets that can be made, or why none can: the file cannot be read, or neither it nor its list names a division. */
export type ListWorksheetsResult =
  | {
      kind: 'listed';
      /** In the order of the list. */
      divisions: WorksheetDivision[];
      /** Items that no work sheet has: no division answers for them. */
      unassigned: string[];
    }
  | { kind: 'refused'; reason: 'unreadable' | 'no-divisions' };

export interface WorksheetDivision {
  name: string;
  /** Suggested file name, another for each. */
  fileName: string;
  items: number;
  /** Items of these that are not ready. */
  open: number;
}

export interface BuildWorksheetsParams extends ListWorksheetsParams {
  /** Names of divisions that have one. */
  divisions: string[];
}

export interface BuildWorksheetsResult {
  /** The workbooks (xlsx) in the order of the divisions, base64. */
  contents: string[];
}

export interface MarkShownParams {
  uri: string;
  /** The text of the submission. */
  text: string;
  item: string;
  elements: string[];
}

export interface MarkShownResult {
  /** In the order of the text; none where the layout leaves no room. */
  edits: { range: ProtocolRange; newText: string }[];
}

export interface WriteFileParams {
  uri: string;
  /** The bytes, base64. */
  content: string;
  /** Else an existing file is left as it is. */
  overwrite: boolean;
}

export interface WriteFileResult {
  /** Why nothing was written, ready to show; null: the file is written. */
  problem: string | null;
}

export interface NewSubmissionParams {
  /** The list: one that is known, or a draft to be made for a year that has none. */
  list: { id: string } | { base: string; fiscalYear: number };
  agencyName: string;
  website: string;
  /** URI of the folder that it is for; its settings count. */
  folder: string | null;
}

export interface NewSubmissionResult {
  text: string;
  /** Suggested file name, such as `oit-2568.oit.yaml`. */
  fileName: string;
  /** The list that was made, to be written too; null: it is known. */
  draft: DraftListFile | null;
}

export interface NextYearParams {
  /** The former submission. */
  uri: string;
  /** Its bytes, base64. */
  content: string;
  list: NewSubmissionParams['list'];
}

export interface NextYearRefusal {
  kind: 'refused';
  /** Why there is none, ready to show. */
  message: string;
}

export interface NextYear {
  kind: 'made';
  text: string;
  /** Suggested file name, such as `own-2569.oit.yaml`. */
  fileName: string;
  /** As of {@link NewSubmissionResult}. */
  draft: DraftListFile | null;
  /** What became of the former submission, on one line. */
  message: string;
  /** The same item by item: Markdown. */
  report: string;
  /** As of {@link ImportedAnswers}. */
  doubts: ImportedAnswers['doubts'];
}

export type NextYearResult = NextYear | NextYearRefusal;

export interface DraftListFile {
  text: string;
  /** Usual file name, such as `bangkok-district-2570.oit-profile.json`. */
  fileName: string;
  /** What to compare with the manual, one thing a line, ready to show. */
  comparison: string[];
}

export interface ImportParams {
  source: ImportSource;
  target: ImportTarget;
}

export type ImportSource = ImportedFile | ImportedPage;

/** A file, or what was copied. */
export interface ImportedFile {
  /** As messages name it. */
  name: string;
  /** The bytes, base64. */
  content: string;
  /** Of a table what its columns are for: `item=A,url=C`; what is not named is as it is taken to be. */
  columns?: string;
}

/** A page of the agency's web site: it is opened where the workspace is trusted. */
export interface ImportedPage {
  address: string;
}

export interface PreviewTableParams {
  source: ImportedFile;
  target: ImportTarget;
}

/** null: the source is no table whose columns a person may choose. */
export type PreviewTableResult = PreviewedTable | null;

export interface PreviewedTable {
  /** The name of the sheet, where it has one. */
  name: string | null;
  rows: number;
  /** Every column is understood; nobody need be asked. */
  isUnderstood: boolean;
  columns: PreviewedColumn[];
  /** What a column can be for. */
  meanings: { id: string; name: string }[];
}

export interface PreviewedColumn {
  /** `C`. */
  letter: string;
  heading: string;
  /** One of {@link PreviewedTable.meanings}; null: not known. */
  meaning: string | null;
  /** The first cells with something in them. */
  samples: string[];
}

/** A submission, as it is in the editor; or a new one of a list, for a folder whose settings count. */
export type ImportTarget =
  | { kind: 'submission'; uri: string; text: string }
  | { kind: 'new'; list: string; agencyName: string | null; website: string | null; folder: string | null };

/** What comes of it; lines are ready to show. */
export type ImportResult = ImportProblem | ImportedIntoSubmission | ImportedAsNew;

export interface ImportProblem {
  kind: 'problem';
  message: string;
}

export interface ImportedIntoSubmission extends ImportedAnswers {
  kind: 'submission';
  /** They fill what is empty, and touch nothing of what is there. */
  edits: { range: ProtocolRange; newText: string }[];
  /** How many values were there already. */
  same: number;
  /** What was found and not written, a line each. */
  conflicts: string[];
  /** The text after the edits with each value that differs as it was found; null: none does. */
  proposal: string | null;
}

export interface ImportedAsNew extends ImportedAnswers {
  kind: 'new';
  text: string;
  /** Suggested file name, such as `oit-2568.oit.yaml`. */
  fileName: string;
}

export interface ImportedAnswers {
  /** How many values were written. */
  filled: number;
  /** What a person must look at, with the line of its comment in the new text. */
  doubts: { item: string | null; text: string; line: number }[];
  /** What was not taken over, and why. */
  remarks: string[];
}

export interface PasteParams {
  uri: string;
  /** What the pasted text replaces. */
  range: ProtocolRange;
  text: string;
}

export interface PasteResult {
  /** `answer`: below the keys of an item; `indented`: at the column of its place; `value`: so that it is read as it stands. */
  kind: 'answer' | 'indented' | 'value';
  /** They make up for the paste: nothing is written beside them. */
  edits: { range: ProtocolRange; newText: string }[];
}

export interface ProfilesParams {
  /** Submissions at hand: their kinds of agency are offered first. */
  uris: string[];
  /** URI of the folder that the new one is for; its settings count. */
  folder: string | null;
}

export interface ProfilesResult {
  /** Of the current fiscal year first, then the next, then the others from the newest. */
  profiles: ProfileSummary[];
  /** The id of the one that is chosen unless the user says otherwise; never a draft or one that is inferred. */
  suggested: string | null;
}

export interface ProfileSummary {
  id: string;
  title: string;
  fiscalYear: number;
  itemCount: number;
  /** How sure the list is, in a few words. */
  confidence: string;
  /** Brought by the workspace (`oit.profiles`). */
  fromWorkspace: boolean;
  /** The id of the list from which it is to be made as a draft, as none of its year is known; null: it is known. */
  base: string | null;
  /** Agencies of its kind, with their web sites as far as they are known; none: any name. */
  offices: { name: string; website: string | null }[];
}

export interface CheckLinksParams {
  /** Submissions, open or not. */
  uris: string[];
  /** Only the links of this item. */
  item?: string;
  /** Opens also the links whose results are fresh. */
  again?: boolean;
}

/** What a link is worth: `doubtful` needs a look, `unverified` could not be opened by a program. */
export type LinkWeight = 'fine' | 'dead' | 'doubtful' | 'unverified';

export interface FileLinks {
  uri: string;
  /** Links by weight; null where the file cannot be read as a submission. */
  counts: Record<LinkWeight, number> | null;
}

export interface CheckLinksResult {
  /** `untrusted`: nothing was opened. `cancelled`: some links were; files whose turn had not come are left out. */
  kind: 'done' | 'cancelled' | 'untrusted';
  files: FileLinks[];
  /** One line on all files, ready to show. */
  message: string;
}
