import { analyseBytes, type CivilDate, type LinkChoice, type ProfileCatalog } from '../core';
import type { LinkRunContext } from './check-links';
import { CommandFailure } from './failure';
import { createFolderLists } from './folder-files';
import { readBytes } from './shared-options';

export interface FileWithLinks extends LinkChoice {
  readonly path: string;
}

/** Reads the files whose links are opened. One that cannot be read as a submission has no links, and its check says why. */
export async function* readWithLinks(
  paths: readonly string[],
  options: { readonly catalog: ProfileCatalog; readonly today: CivilDate },
  { options: { excluded }, language, fail }: LinkRunContext,
): AsyncGenerator<FileWithLinks> {
  const listFiles = createFolderLists();
  for (const path of paths) {
    try {
      yield { path, analysis: analyseBytes(await readBytes(path, language), options), excluded, files: await listFiles(path) };
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      fail(error.message);
    }
  }
}
