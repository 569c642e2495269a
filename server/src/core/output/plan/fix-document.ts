import { strFromU8, strToU8, unzipSync } from 'fflate/browser';
import { createZip } from '../package/zip';

/** The day that stands for when the document was made: the text says the day that counts. */
const madeOn = '2000-01-01T00:00:00Z';

/** Gives a Word document without what differs from one writing to the next: times, and the order and dates of its zip. */
export function fixDocument(document: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(document)).filter(([path]) => !path.endsWith('/'));
  return createZip(parts.map(([path, bytes]) => ({ path, bytes: path === 'docProps/core.xml' ? withFixedTimes(bytes) : bytes })));
}

function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return strToU8(strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}`));
}
