import path from 'node:path';
import { showSafely } from '../../core';
import { isSameFile } from '../../platform/files';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { readBytes, readCatalog } from '../shared-options';
import { cliTexts } from '../texts';
import { unknownList } from '../unknown-list';
import { writeOutput } from '../write-output';

/** `oit next`: a submission of another year's list from one that exists. */
export async function startNext({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = cliTexts[language];
  const [file, ...others] = parsed.positionals;
  if (file === undefined || others.length > 0) throw new CommandFailure(texts.oneFile);
  const id = parsed.value('profile');
  if (id === null) throw new CommandFailure(texts.missingFlag('--profile', 'ID'));
  const catalog = await readCatalog(parsed, language);
  const profile = catalog.byId(id);
  if (!profile) throw unknownList(id, catalog, language);
  const bytes = await readBytes(file, language);
  // Nothing else needs it: it is loaded when answers are first taken in.
  const { describeNextYear, formatNextYearText, startNextYear, suggestNextYearName } = await import('../../core/input/read-source');
  const year = startNextYear(bytes, profile, { catalog, language });
  if ('problem' in year) throw new CommandFailure(`${showSafely(file)}: ${year.problem[language]}`);
  const ownName = suggestNextYearName(path.basename(file), year.from.fiscalYear, profile.fiscalYear);
  const target = parsed.value('output') ?? path.join(path.dirname(file), ownName);
  if (path.resolve(file) === path.resolve(target) || (await isSameFile(file, target))) throw new CommandFailure(texts.outputIsSource);
  await writeOutput(target, Buffer.from(year.text), { overwrite: parsed.has('force'), canForce: true, language, ask: output.ask });
  const report = formatNextYearText(describeNextYear(year, language)).split('\n').map(showSafely).join('\n');
  output.result(`${showSafely(target)}\n${report}`);
  return exitCodes.noErrors;
}
