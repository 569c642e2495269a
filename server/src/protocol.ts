/**
 * Custom requests between client and server: method names and plain types.
 * The only server file that the client imports. Positions are zero-based, characters UTF-16.
 */

export const methods = {
  /** Client to server: {@link CompletenessParams} -> {@link CompletenessResult}. */
  completeness: 'oit/completeness',
  /** Server to client, when the completeness of an open submission may have changed: {@link CompletenessChanged}. */
  completenessChanged: 'oit/completenessChanged',
  /** Client to server: {@link ExportParams} -> {@link ExportResult}. */
  exportPackage: 'oit/exportPackage',
  /** Client to server: {@link NewSubmissionParams} -> {@link NewSubmissionResult}. */
  newSubmission: 'oit/newSubmission',
  /** Client to server: no params -> {@link ProfileSummary}[]. */
  profiles: 'oit/profiles',
} as const;

/** What the client says of itself when it starts the server. */
export interface InitializationOptions {
  /** Address under which the client opens the manual: `<manualUri>/<language>/<code>`. */
  manualUri: string;
}

export interface ProtocolPosition {
  line: number;
  character: number;
}

export interface ProtocolRange {
  start: ProtocolPosition;
  end: ProtocolPosition;
}

export type ItemState = 'missing' | 'draft' | 'ready' | 'approved' | 'none';

/** One row of the completeness tree. Texts are in the language of the settings, ready to show. */
export interface CompletenessNode {
  kind: 'submission' | 'indicator' | 'subIndicator' | 'item';
  /** `9`, `9.1`, `O1`; the profile's full id for a submission. */
  id: string;
  label: string;
  /** Shown beside the label: `3/8`, or the state of an item. */
  detail: string;
  /** Markdown: what is missing, whose it is, what it costs. */
  tooltip: string;
  /** Only on items. */
  state?: ItemState;
  ready: number;
  total: number;
  /** Where a click goes: the item, or the place where a missing item belongs. */
  range: ProtocolRange;
  children: CompletenessNode[];
}

export interface CompletenessParams {
  uri: string;
}

export interface CompletenessResult {
  /** null: the document is not open, or no completeness can be computed; `message` says why. */
  root: CompletenessNode | null;
  message: string | null;
  version: number | null;
}

export interface CompletenessChanged {
  uri: string;
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
  errors: { message: string; code: string; range: ProtocolRange }[];
}

export interface ExportedPackage {
  kind: 'package';
  /** The zip, base64. */
  content: string;
  /** Suggested file name. */
  fileName: string;
  draft: boolean;
}

export type ExportResult = ExportRefusal | ExportedPackage;

export interface NewSubmissionParams {
  /** Full id, such as `bangkok-district-2568`. */
  profile: string;
  agencyName: string;
  website: string;
}

export interface NewSubmissionResult {
  text: string;
  /** Suggested file name, such as `oit-2568.oit.yaml`. */
  fileName: string;
}

export interface ProfileSummary {
  id: string;
  title: string;
  fiscalYear: number;
  itemCount: number;
  /** How sure the list is, in words. */
  confidence: string;
  /** Brought by the workspace (`oit.profiles`). */
  fromWorkspace: boolean;
}
