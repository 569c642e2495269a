import { stat } from 'node:fs/promises';
import {
  builtInProfiles,
  type CivilDate,
  createCatalog,
  dayInThailand,
  decodeText,
  definitions,
  findNearest,
  isConfigurable,
  type Language,
  limits,
  type ProfileCatalog,
  parseDate,
  type Severity,
} from '../core';
import { readWholeFile } from '../platform/read-whole-file';
import { findToday } from '../platform/today';
import type { ParsedArguments } from './arguments';
import { describeError } from './describe-error';
import { CommandFailure } from './failure';
import { cliTexts } from './texts';

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

/** Reads `--rule CODE=SEVERITY`; of two for one code the last counts. */
export function readSeverities(parsed: ParsedArguments, language: Language): ReadonlyMap<string, Severity | 'off'> {
  const texts = cliTexts[language];
  return new Map(
    parsed.values('rule').map((value) => {
      const [code = '', wanted, ...rest] = value.split('=').map((part) => part.trim());
      const severity = severities.find((one) => one === wanted);
      if (severity === undefined || rest.length > 0) throw new CommandFailure(texts.badRule(value));
      if (!definitions.has(code))
        throw new CommandFailure(texts.unknownCode(code, findNearest(code, [...definitions.keys()].filter(isConfigurable))));
      if (!isConfigurable(code)) throw new CommandFailure(texts.fixedCode(code));
      return [code, severity] as const;
    }),
  );
}

/** Reads `--today`; the day on this machine's calendar unless said. */
export function readToday(parsed: ParsedArguments, language: Language): CivilDate {
  const given = parsed.value('today');
  if (given === null) return findToday(new Date());
  const reading = parseDate(given);
  if (!reading) throw new CommandFailure(cliTexts[language].badDate(given));
  return reading.date;
}

/** The same, the day in Thailand unless said, whatever this machine's time zone. */
export function readDayInThailand(parsed: ParsedArguments, language: Language): CivilDate {
  return parsed.value('today') === null ? dayInThailand(Date.now()) : readToday(parsed, language);
}

/** Makes the catalogue of the profiles that come with the program and those of `--profiles`. */
export async function readCatalog(parsed: ParsedArguments, language: Language): Promise<ProfileCatalog> {
  const own = await Promise.all(
    parsed.values('profiles').map(async (file) => ({ file, text: decodeText(await readBytes(file, language)).text })),
  );
  return createCatalog(builtInProfiles, own);
}

/**
 * Reads a file, of one with more bytes than `most` those and one more; the reason where that fails is in the user's words.
 */
export async function readBytes(file: string, language: Language, most: number = limits.fileBytes): Promise<Uint8Array> {
  const texts = cliTexts[language];
  try {
    if ((await stat(file)).isDirectory()) throw new CommandFailure(texts.isFolder(file));
    return await readWholeFile(file, most);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(texts.cannotRead(file, describeError(error, language)));
  }
}
