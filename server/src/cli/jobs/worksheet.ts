import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { checkBytes, chooseDivisions, describeWorksheets, type Language, listWorksheets, showSafely, type WorksheetList } from '../../core';
import { isSameFile } from '../../platform/files';
import { sha256 } from '../../platform/sha256';
import { calendarTexts } from '../calendar-texts';
import type { CommandContext } from '../command';
import { describeError } from '../describe-error';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { readBytes, readCatalog, readDayInThailand } from '../shared-options';
import { cliTexts } from '../texts';
import { worksheetTexts } from '../worksheet-texts';
import { agreeToOverwrite, writeOutput } from '../write-output';

/** `oit worksheet`: what one division fills in, or each of them. */
export async function writeWorksheets({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = worksheetTexts[language];
  const [source, ...others] = parsed.positionals;
  if (source === undefined || others.length > 0) throw new CommandFailure(cliTexts[language].oneFile);
  const target = parsed.value('output');
  const typed = parsed.value('division');
  const isAll = parsed.has('all');
  if ((typed !== null) === isAll) throw new CommandFailure(texts.oneOrAll);
  if (target === null) throw new CommandFailure(cliTexts[language].missingFlag('-o', isAll ? 'FOLDER' : 'FILE.xlsx'));
  const day = readDayInThailand(parsed, language);
  const catalog = await readCatalog(parsed, language);
  const bytes = await readBytes(source, language);
  const result = checkBytes(bytes, { catalog, today: day });
  const listed = listWorksheets({ bytes, result, language });
  if (!listed) throw new CommandFailure(texts.noList(showSafely(source)));
  if (listed.divisions.length === 0) throw new CommandFailure(texts.noDivisions(showSafely(source)));
  const chosen = typed === null ? null : chooseDivision(typed, listed, result.profile, language);
  const sheets = listed.divisions.filter(({ name }) => chosen === null || name === chosen);
  const input = { bytes, fileName: path.basename(source), result, day, language, sha256 };
  const contents = describeWorksheets(
    input,
    sheets.map(({ name }) => name),
  );
  const files = sheets.map(({ fileName }) => (isAll ? path.join(target, fileName) : target));
  for (const file of files)
    if (path.resolve(file) === path.resolve(source) || (await isSameFile(file, source)))
      throw new CommandFailure(cliTexts[language].outputIsSource);
  const writing = { overwrite: parsed.has('force'), canForce: true, language, ask: output.ask };
  if (isAll) await makeFolder(target, language);
  const overwrite = await agreeToOverwrite(files, writing);
  // Nothing else needs it: it is loaded when the first sheet is written.
  const { buildWorksheet } = await import('../../core/output/worksheet/build-worksheet');
  for (const [index, content] of (contents ?? []).entries()) {
    const file = files[index] ?? target;
    await writeOutput(file, await buildWorksheet(content), { ...writing, overwrite });
    output.result(
      `${texts.written(showSafely(file), showSafely(content.record.division), content.answers.length, content.elements.length)}\n`,
    );
  }
  if (isAll && listed.unassigned.length > 0) output.message(texts.ofNoDivision(listed.unassigned));
  output.result(`${texts.next(showSafely(source))}\n`);
  return exitCodes.noErrors;
}

type ProfileOfList = Parameters<typeof chooseDivisions>[1];

/** The division that is meant, in full or shortened; one of which the submission has items. */
function chooseDivision(typed: string, { divisions, named }: WorksheetList, profile: ProfileOfList, language: Language): string {
  const known = divisions.map(({ name }) => name);
  const choice = chooseDivisions([typed], profile, [{ divisions: named }]).get(typed);
  if (choice?.name && known.includes(choice.name)) return choice.name;
  if (choice?.name) throw new CommandFailure(worksheetTexts[language].nothingOf(choice.name, known));
  throw new CommandFailure(calendarTexts[language].unknownDivision(typed, choice?.nearest ?? null, known));
}

async function makeFolder(folder: string, language: Language): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CommandFailure(cliTexts[language].cannotWrite(folder, describeError(error, language)));
  }
}
