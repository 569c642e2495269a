import { stat } from 'node:fs/promises';
import { type Language, showSafely } from '../core';
import { errorCode } from '../platform/error-code';
import { writeFileWhole } from '../platform/files';
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

async function isAgreed(ask: NonNullable<Output['ask']>, question: string): Promise<boolean> {
  return yes.has(((await ask(question)) ?? '').trim().toLowerCase());
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
