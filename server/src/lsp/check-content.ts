import { checkBytes, dayInThailand } from '../core';
import type { Session } from './session';

/** Checks a file's bytes (base64) with what is known of its links, on the day in Thailand. */
export async function checkContent({ options, links, folderFiles, host }: Session, uri: string, content: string) {
  const { settings, catalog } = await options.get(uri);
  const { language, severities } = settings;
  await links.load();
  const bytes = Uint8Array.from(Buffer.from(content, 'base64'));
  const day = dayInThailand(host.clock.now());
  const known = { knowledge: links.knowledge, excluded: settings.links.excluded };
  const files = await folderFiles.get(uri);
  return { bytes, day, language, result: checkBytes(bytes, { catalog, severities, links: known, files, today: day }) };
}
