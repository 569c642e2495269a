import path from 'node:path';
import { decodeText, definitions, findNearest, type Language, renderPlain } from '../../core';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { readBytes } from '../shared-options';
import { cliTexts } from '../texts';

/** The pages that are shipped beside the bundle. */
const manualFolder = path.join(__dirname, '../server/manual');

/** `oit explain`: the manual's page of a code, or the list of all codes. */
export async function explain({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const [code, extra] = parsed.positionals;
  if (extra !== undefined) throw new CommandFailure(cliTexts[language].noArguments(extra));
  const name = code === undefined ? 'index' : findCode(code, language);
  const page = await readBytes(path.join(manualFolder, language, `${name}.md`), language);
  output.result(renderPlain(decodeText(page).text));
  return exitCodes.noErrors;
}

function findCode(typed: string, language: Language): string {
  if (definitions.has(typed)) return typed;
  throw new CommandFailure(
    `${cliTexts[language].unknownCode(typed, findNearest(typed, [...definitions.keys()]))}\n${cliTexts[language].seeCodes}`,
  );
}
