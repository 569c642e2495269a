import path from 'node:path';
import { buildPackage, type CheckedFinding, checkBytes, formatFileError, formatFindingLines, limits, showSafely } from '../../core';
import { isSameFile } from '../../platform/files';
import { sha256 } from '../../platform/sha256';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { readBytes, readCatalog, readSeverities, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { writeOutput } from '../write-output';

/** `oit export`: the package of one submission. */
export async function exportPackage({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = cliTexts[language];
  const [source, ...others] = parsed.positionals;
  if (source === undefined || others.length > 0) throw new CommandFailure(texts.oneFile);
  const target = parsed.value('output');
  if (target === null) throw new CommandFailure(texts.missingFlag('-o', 'FILE.zip'));
  const today = readToday(parsed, language);
  const severities = readSeverities(parsed, language);
  const catalog = await readCatalog(parsed, language);
  const bytes = await readBytes(source, language, limits.packedBytes);
  if (bytes.length > limits.packedBytes)
    throw new CommandFailure(texts.cannotRead(source, formatFileError('ERR_FS_FILE_TOO_LARGE', language) ?? ''));
  if (path.resolve(source) === path.resolve(target) || (await isSameFile(source, target))) throw new CommandFailure(texts.outputIsSource);
  const result = checkBytes(bytes, { catalog, severities, today });
  const draft = parsed.has('draft');
  const built = buildPackage({ bytes, fileName: path.basename(source), result, draft, language, sha256 });
  if (built.kind === 'refused') {
    const colour = output.colour && !parsed.has('no-color');
    const show = (findings: readonly CheckedFinding[]) =>
      formatFindingLines({ path: source, text: result.text, findings }, { language, colour });
    const silenced = built.silenced.length > 0 ? [texts.silencedErrors(built.silenced.length), ...show(built.silenced)] : [];
    output.result(`${[...show(built.errors), ...silenced, texts.refused(built.errors.length, built.silenced.length)].join('\n')}\n`);
    return exitCodes.errorsFound;
  }
  await writeOutput(target, built.zip, { overwrite: parsed.has('force'), canForce: true, language });
  output.result(`${texts.exported(showSafely(target), draft, built.parts).join('\n')}\n`);
  return exitCodes.noErrors;
}
