import { isGlued } from './text-urls';

/** The beginning of an address twice or more: `http://http://`, `https://https//`, `https://http:www.`, `http://www.https://`. */
const doubled = /^(?:https?(?:[:;]\/{0,3}|\/{1,3})\s{0,3}(?:www\.)?){1,5}(https?)(?::(?!\d)\/{0,3}|\/{1,3})([^/?#\s]+\.[^/?#\s]\S*)$/i;

/** Gives the address without what stands twice at its beginning: the last beginning was copied with it. null where nothing does. */
export function withoutDoubledScheme(text: string): string | null {
  const [, scheme = '', rest = ''] = doubled.exec(text) ?? [];
  return rest === '' || isGlued(rest) ? null : `${scheme.toLowerCase()}://${rest}`;
}
