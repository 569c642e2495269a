import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../core';
import { findSubmissions } from '../platform/find-submissions';
import { describeError } from './describe-error';
import { cliTexts } from './texts';

/** Files of the paths given, and what could not be found among them. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly failures: readonly string[];
}

/** Gives the files of paths and folders, each once, in the order of their paths' code units. One path that leads nowhere does not stop the others. */
export async function findFiles(paths: readonly string[], language: Language): Promise<FoundFiles> {
  const found = await Promise.all(paths.map((given) => findFilesOf(given, language)));
  const byPlace = new Map(found.flatMap(({ files }) => files).map((file) => [path.resolve(file), file]));
  return { files: [...byPlace.values()].sort(), failures: found.flatMap(({ failures }) => failures) };
}

async function findFilesOf(given: string, language: Language): Promise<FoundFiles> {
  const texts = cliTexts[language];
  try {
    if (!(await stat(given)).isDirectory()) return { files: [given], failures: [] };
  } catch (error) {
    return { files: [], failures: [texts.cannotRead(given, describeError(error, language))] };
  }
  const { files, failures } = await findSubmissions(given);
  const messages = failures.map((failure) => texts.cannotRead(failure.path, describeError(failure.error, language)));
  return { files, failures: files.length === 0 && messages.length === 0 ? [texts.noSubmission(given)] : messages };
}
