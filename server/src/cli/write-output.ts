import { type Language, showSafely } from '../core';
import { errorCode } from '../platform/error-code';
import { exists, isFolder, writeFileWhole } from '../platform/files';
import { describeError } from './describe-error';
import { CommandFailure } from './failure';
import type { Output } from './output';
import { cliTexts } from './texts';

export interface WriteOptions {
  readonly overwrite: boolean;
  /** The command has `--force`. */
  readonly canForce: boolean;
  readonly language: Language;
  /** Asks a person whether to overwrite; without it nothing is overwritten. */
  readonly ask?: Output['ask'] | undefined;
}

const yes: ReadonlySet<string> = new Set(['y', 'yes', 'ใช่', 'ตกลง']);

/** Writes a command's output file; nothing is overwritten unless asked. */
export async function writeOutput(file: string, bytes: Uint8Array, { overwrite, canForce, language, ask }: WriteOptions): Promise<void> {
  const texts = cliTexts[language];
  try {
    if (await isFolder(file)) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    await writeFileWhole(file, bytes, { overwrite });
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && ask && (await isAgreed(ask, texts.overwrite(showSafely(file)))))
      return writeOutput(file, bytes, { overwrite: true, canForce, language });
    if (errorCode(error) === 'EEXIST') throw new CommandFailure(canForce ? texts.existsWithForce(file) : texts.exists(file));
    throw new CommandFailure(texts.cannotWrite(file, describeError(error, language)));
  }
}

/** Gives whether what exists of some files may be overwritten: asked once for all of them, before any is written. Fails where not. */
export async function agreeToOverwrite(files: readonly string[], { overwrite, canForce, language, ask }: WriteOptions): Promise<boolean> {
  if (overwrite) return true;
  const texts = cliTexts[language];
  const found = await findFirst(files, exists);
  if (found === null) return false;
  if (ask && (await isAgreed(ask, texts.overwrite(showSafely(found))))) return true;
  throw new CommandFailure(canForce ? texts.existsWithForce(found) : texts.exists(found));
}

async function findFirst(files: readonly string[], holds: (file: string) => Promise<boolean>): Promise<string | null> {
  for (const file of files) if (await holds(file)) return file;
  return null;
}

async function isAgreed(ask: NonNullable<Output['ask']>, question: string): Promise<boolean> {
  return yes.has(((await ask(question)) ?? '').trim().toLowerCase());
}

/** Writes a file anew; where it holds something else by now than when it was read it is left as it is. */
export async function replaceFile(file: string, bytes: Uint8Array, expected: Uint8Array, language: Language): Promise<void> {
  try {
    await writeFileWhole(file, bytes, { overwrite: true, expected });
  } catch (error) {
    throw new CommandFailure(cliTexts[language].cannotWrite(file, describeError(error, language)));
  }
}
