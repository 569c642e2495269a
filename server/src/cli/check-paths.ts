import { type CheckResult, type CivilDate, checkBytes, type ProfileCatalog, type Severity, settle } from '../core';
import { type LinkRunContext, openLinks } from './check-links';
import { CommandFailure } from './failure';
import { createFolderLists } from './folder-files';
import { readWithLinks } from './read-with-links';
import { readBytes } from './shared-options';

/** What the checks of files depend on. */
export interface PathChecks {
  readonly today: CivilDate;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly catalog: ProfileCatalog;
  /** The links are opened too. */
  readonly withLinks: boolean;
}

/** A checked file. */
export interface CheckedPath {
  readonly path: string;
  readonly result: CheckResult;
}

/** Checks files one by one and keeps none. `failFile` is told of each that cannot be read, before the next one comes. */
export async function* checkPaths(
  paths: readonly string[],
  { catalog, severities, today, withLinks }: PathChecks,
  context: LinkRunContext,
  failFile: (failure: string) => void = context.fail,
): AsyncGenerator<CheckedPath> {
  if (withLinks) {
    const sources = readWithLinks(paths, { catalog, today }, { ...context, fail: failFile });
    for await (const { source, judged } of openLinks(sources, paths.length, context))
      yield { path: source.path, result: settle(judged, severities) };
    return;
  }
  const listFiles = createFolderLists();
  for (const path of paths) {
    try {
      const bytes = await readBytes(path, context.language);
      yield { path, result: checkBytes(bytes, { catalog, severities, files: await listFiles(path), today }) };
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failFile(error.message);
    }
  }
}
