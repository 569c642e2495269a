import {
  checkBytes,
  formatFileError,
  limits,
  type PackageFault,
  showSafely,
  type Verification,
  verifyPackage,
  ZipRefusal,
} from '../../core';
import { sha256 } from '../../platform/sha256';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { packageTexts } from '../package-texts';
import { readBytes, readCatalog } from '../shared-options';
import { cliTexts } from '../texts';

/** `oit verify`: whether a package is whole, and which of its files have changed. */
export async function verify({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = packageTexts[language];
  const [file, ...others] = parsed.positionals;
  if (file === undefined || others.length > 0) throw new CommandFailure(texts.onePackage);
  const catalog = await readCatalog(parsed, language);
  const zip = await readBytes(file, language, limits.packageBytes);
  if (zip.length > limits.packageBytes)
    throw new CommandFailure(cliTexts[language].cannotRead(file, formatFileError('ERR_FS_FILE_TOO_LARGE', language) ?? ''));
  const { folder, count, faults } = verifyOrFail(file, zip, (bytes, today) => checkBytes(bytes, { catalog, today }));
  const lines = faults.map((fault) => texts.fault({ ...fault, path: showSafely(fault.path) } as PackageFault));
  const end = faults.length === 0 ? texts.whole(showSafely(folder), count) : texts.notWhole(showSafely(folder), faults.length);
  output.result(`${[...lines, end].join('\n')}\n`);
  return faults.length === 0 ? exitCodes.noErrors : exitCodes.errorsFound;

  function verifyOrFail(path: string, bytes: Uint8Array, check: Parameters<typeof verifyPackage>[1]['check']): Verification {
    try {
      return verifyPackage(bytes, { sha256, check });
    } catch (error) {
      if (!(error instanceof ZipRefusal)) throw error;
      throw new CommandFailure(cliTexts[language].cannotRead(path, texts.zipProblem(error.problem, showSafely(error.detail))));
    }
  }
}
