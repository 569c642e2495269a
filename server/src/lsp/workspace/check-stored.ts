import { type CheckResult, checkBytes, createLineIndex } from '../../core';
import type { Presentation } from '../checker';
import type { Options } from '../options-store';
import type { Session } from '../session';
import { readStored, type StoredFile } from './read-file';

/** A stored file that was checked. */
export interface CheckedFile extends Presentation {
  readonly version: null;
  readonly result: CheckResult;
}

/** Reads and checks a stored file with what is known of its links; the reason where it cannot be read. */
export async function checkStored(
  session: Session,
  uri: string,
  { settings, catalog }: Options,
): Promise<CheckedFile | Exclude<StoredFile, { readonly bytes: Uint8Array }>> {
  const { host, links, folderFiles, manualUri } = session;
  const { language, severities } = settings;
  const file = await readStored(session, uri, language);
  if (!('bytes' in file)) return file;
  const linkOptions = { knowledge: links.knowledge, excluded: settings.links.excluded };
  const result = checkBytes(file.bytes, {
    catalog,
    severities,
    links: linkOptions,
    files: await folderFiles.get(uri),
    today: host.findToday(),
  });
  return { uri, version: null, result, lines: createLineIndex(result.text), language, manualUri };
}
