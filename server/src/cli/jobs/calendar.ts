import path from 'node:path';
import {
  type CheckResult,
  checkBytes,
  chooseDivisions,
  type DutiesOfFile,
  findDutiesOfFile,
  type Language,
  limits,
  type ProfileCatalog,
  selectDuties,
  showSafely,
} from '../../core';
import { isSameFile } from '../../platform/files';
import { sha256 } from '../../platform/sha256';
import type { ParsedArguments } from '../arguments';
import { calendarTexts } from '../calendar-texts';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { type ExitCode, exitCodes } from '../output';
import { readBytes, readCatalog, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { writeOutput } from '../write-output';

/** `oit calendar`: what is due in one or several submissions, as one calendar. */
export async function writeCalendar({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = calendarTexts[language];
  if (parsed.positionals.length === 0) throw new CommandFailure(texts.missingPaths);
  const target = parsed.value('output');
  if (target === null) throw new CommandFailure(cliTexts[language].missingFlag('-o', 'FILE.ics'));
  const today = readToday(parsed, language);
  const alarm = readAlarm(parsed, language);
  const catalog = await readCatalog(parsed, language);
  const { files, failures } = await findFiles(parsed.positionals, language);
  if (failures.length > 0) throw new CommandFailure(failures.join('\n'));
  for (const file of files)
    if (path.resolve(file) === path.resolve(target) || (await isSameFile(file, target)))
      throw new CommandFailure(cliTexts[language].outputIsSource);
  const read = await Promise.all(files.map((file) => readDuties(file, catalog, language)));
  const chosen = narrow(read, parsed.values('division'), language);
  // Nothing else needs it: it is loaded when the first calendar is made.
  const { buildCalendar, countEvents, identityOf } = await import('../../core/output/calendar/build-calendar');
  refuseTwins(chosen, identityOf, language);
  const calendar = buildCalendar(chosen, { language, today, alarm, sha256 });
  await writeOutput(target, calendar, { overwrite: parsed.has('force'), canForce: true, language, ask: output.ask });
  output.result(`${texts.written(showSafely(target), countEvents(chosen)).join('\n')}\n`);
  return exitCodes.noErrors;
}

interface FileRead extends DutiesOfFile {
  readonly file: string;
  readonly profile: CheckResult['profile'];
}

async function readDuties(file: string, catalog: ProfileCatalog, language: Language): Promise<FileRead> {
  const texts = calendarTexts[language];
  const { submission, profile } = checkBytes(await readBytes(file, language), { catalog });
  const found = findDutiesOfFile({ submission, profile });
  if (found.duties.length === 0) throw new CommandFailure(profile ? texts.nothingDue(file) : texts.unreadable(file));
  return { ...found, file, profile };
}

/** Leaves the duties of the divisions that are named; each must be one of a list or of a file. */
function narrow(read: readonly FileRead[], names: readonly string[], language: Language): readonly FileRead[] {
  const choices = read.map(({ profile, duties }) => chooseDivisions(names, profile, duties));
  for (const name of names) {
    if (choices.some((choice) => choice.get(name)?.name)) continue;
    const nearest = choices.flatMap((choice) => choice.get(name)?.nearest ?? [])[0] ?? null;
    const known = [...new Set(read.flatMap(({ profile }) => (profile?.divisions ?? []).map((division) => division.name)))];
    throw new CommandFailure(calendarTexts[language].unknownDivision(name, nearest, known));
  }
  return read.map((one, index) => {
    const divisions = [...(choices[index]?.values() ?? [])].flatMap(({ name }) => name ?? []);
    return names.length === 0 ? one : { ...one, duties: selectDuties(one.duties, divisions) };
  });
}

/** A calendar knows events by agency, year and duty: of two files of one agency and year it would lose one. */
function refuseTwins(read: readonly FileRead[], identityOf: (one: FileRead) => string, language: Language): void {
  const files = new Map<string, string>();
  for (const one of read) {
    const other = files.get(identityOf(one));
    if (other !== undefined) throw new CommandFailure(calendarTexts[language].twice(other, one.file));
    files.set(identityOf(one), one.file);
  }
}

function readAlarm(parsed: ParsedArguments, language: Language): number | null {
  const text = parsed.value('alarm');
  if (text === null) return null;
  const days = Number(text);
  if (/^\d{1,3}$/.test(text) && days <= limits.alarmDays) return days;
  throw new CommandFailure(calendarTexts[language].badAlarm(text, limits.alarmDays));
}
