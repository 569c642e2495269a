import { createTwoFilesPatch } from 'diff';
import {
  applyEdits,
  type CheckOptions,
  checkBytes,
  checkSubmission,
  decodeText,
  type FixedText,
  findEvidenceInsertion,
  fixAll,
  type Language,
  limits,
  showSafely,
} from '../../core';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { createFolderLists } from '../folder-files';
import { type ExitCode, exitCodes } from '../output';
import { readBytes, readCatalog, readSeverities, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { replaceFile } from '../write-output';

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** `oit fix`: every safe fix of files and folders, or what they would change. */
export async function fix({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = cliTexts[language];
  if (parsed.positionals.length === 0) throw new CommandFailure(texts.missingPaths);
  const today = readToday(parsed, language);
  const options = { catalog: await readCatalog(parsed, language), severities: readSeverities(parsed, language), today };
  const found = await findFiles(parsed.positionals, language);
  const failures = [...found.failures];
  const listFiles = parsed.has('evidence') ? createFolderLists() : async () => null;
  let errorsLeft = 0;
  for (const file of found.files) {
    try {
      const fixed = await fixFile(file, { ...options, files: await listFiles(file) }, language);
      if (parsed.has('dry-run')) output.result(fixed.patch);
      else {
        if (fixed.bytes) await replaceFile(file, fixed.bytes, fixed.read, language);
        output.result(`${texts.fixed(showSafely(file), fixed.count, fixed.errorsLeft)}\n`);
      }
      errorsLeft += fixed.errorsLeft;
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.push(error.message);
    }
  }
  for (const failure of failures) output.message(failure);
  if (failures.length > 0) return exitCodes.failed;
  return errorsLeft > 0 ? exitCodes.errorsFound : exitCodes.noErrors;
}

interface FixedFile {
  /** What the file held. */
  readonly read: Uint8Array;
  /** null: nothing to write. */
  readonly bytes: Uint8Array | null;
  /** What changes, as a unified diff; empty where nothing does. */
  readonly patch: string;
  readonly count: number;
  readonly errorsLeft: number;
}

async function fixFile(file: string, options: CheckOptions, language: Language): Promise<FixedFile> {
  const bytes = await readBytes(file, language);
  const { text, problem } = decodeText(bytes);
  // Of a file that is too large only the beginning was read.
  const fixed = problem || bytes.length > limits.fileBytes ? { text, count: 0 } : insertEvidence(fixAll(text, options), options);
  const isChanged = fixed.text !== text;
  const mark = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark : [];
  const newBytes = isChanged ? Buffer.concat([Buffer.from(mark), Buffer.from(fixed.text)]) : bytes;
  const errorsLeft = checkBytes(newBytes, options).counts.errors;
  return {
    read: bytes,
    bytes: isChanged ? newBytes : null,
    patch: isChanged ? createTwoFilesPatch(showSafely(file), showSafely(file), text, fixed.text) : '',
    count: fixed.count,
    errorsLeft,
  };
}

/** Puts in the files beside the submission that are named after its items, where they were asked for. */
function insertEvidence({ text, count }: FixedText, options: CheckOptions): FixedText {
  const found = options.files ? findEvidenceInsertion(checkSubmission(text, options)) : null;
  return found ? { text: applyEdits(text, found.edits), count: count + found.count } : { text, count };
}
