import { createFinding, type Finding } from '../findings/finding';
import { decodeText } from '../ground/decode';
import { limits } from '../ground/limits';
import type { FolderFiles } from '../links/ports';
import type { ProfileCatalog } from '../profile/catalog';
import type { CivilDate } from '../thai/date';
import { yamlEncoding } from '../yaml/codes/yaml-encoding';
import { yamlTooLarge } from '../yaml/codes/yaml-too-large';
import { refuseText } from '../yaml/syntax-file';
import { type Analysis, type AnalysisOptions, analyse, analyseFile } from './analyse';
import type { CheckResult } from './check-result';
import { judge, type LinkOptions } from './judge';
import { type Severities, settle } from './settle';

export interface CheckOptions {
  readonly catalog: ProfileCatalog;
  readonly severities?: Severities;
  /** What is known of links; without it nothing is said of them. */
  readonly links?: LinkOptions;
  /** What lies in the folder of the submission; without it nothing is said of files. */
  readonly files?: FolderFiles | null;
  /** The day on which the check is made. */
  readonly today?: CivilDate;
}

const noSeverities: Severities = new Map();

/**
 * Checks a text: tree, schema, rules, completeness, score. Any text in, no throw out. `before`: what an earlier check of the same file
 * gave; of its blocks, links and findings only what has changed is worked out again.
 */
export function checkSubmission(text: string, options: CheckOptions, before: CheckResult | null = null): CheckResult {
  const { catalog, severities = noSeverities, links = null, files = null, today = null } = options;
  const analysis = analyse(text, { catalog, today, isUtf8: false }, before?.judged.analysis ?? null);
  return settle(judge(analysis, links, before?.judged ?? null, files), severities, before);
}

/** Checks the bytes of a file: the same, and whether they are UTF-8 text at all. A byte order mark is left out of the text. */
export function checkBytes(bytes: Uint8Array, options: CheckOptions): CheckResult {
  const { catalog, severities = noSeverities, links = null, files = null, today = null } = options;
  return settle(judge(analyseBytes(bytes, { catalog, today }), links, null, files), severities);
}

/** Reads the bytes of a file and runs the rules on its text; bytes that are no text are refused. */
export function analyseBytes(bytes: Uint8Array, { catalog, today }: Omit<AnalysisOptions, 'isUtf8'>): Analysis {
  const refuse = (text: string, reason: Finding) => analyseFile(refuseText(text, reason), { catalog, today, isUtf8: false });
  if (bytes.length > limits.fileBytes) {
    return refuse('', createFinding(yamlTooLarge, { start: 0, end: 0 }, { what: 'file', limit: limits.fileBytes }));
  }
  const { text, problem } = decodeText(bytes);
  if (!problem) return analyse(text, { catalog, today, isUtf8: true });
  const at = Math.max(0, text.search(problem === 'nul' ? /\0/ : /\ufffd/));
  return refuse(text, createFinding(yamlEncoding, { start: at, end: at + 1 }, { problem }));
}
