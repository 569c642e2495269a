import { typedUrl } from '../addresses/url';
import { createFinding, type Fix } from '../findings/finding';
import type { Span } from '../ground/span';
import type { UrlEntry } from '../submission/submission';
import { placeOf } from '../submission/urls';
import type { Rule } from './rule';

export const urlSplit: Rule<'url.split'> = {
  code: 'url.split',
  severity: 'error',
  source: '004 l.795-798, 840-843, 865-868: a URL broken by a page or line end',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      if (entry.reading.kind !== 'split') {
        const title = context.profile?.itemById.get(item ?? '')?.title;
        const repeated = typedUrl(entry.reading) && title ? findRepeatedTail(entry.value, title) : null;
        return repeated ? [createFinding('url.split', entry.locate(repeated), { value: entry.value, isRepeated: true }, { item })] : [];
      }
      const at = entry.locate(entry.reading.at);
      // A line end shows no mark in an editor.
      const span = /[\r\n]/.test(context.text.slice(at.start, at.end)) ? placeOf(entry) : at;
      const fix = encodeBlanks(entry, context.text);
      return [createFinding('url.split', span, { value: entry.value, isRepeated: false }, { item, fix })];
    }),
};

/** A file's name with blanks in it, each of them one: of other blanks nobody can tell whether letters were lost there. */
const blankName = /^https?:\/\/[^\s/]+\/[^?#]*\.(?:pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|zip)$/i;

function encodeBlanks(entry: UrlEntry, text: string): Fix | null {
  const { value, locate } = entry;
  const at = locate({ start: 0, end: value.length });
  if (!blankName.test(value) || text.slice(at.start, at.end) !== value || /[^\S ]| {2}/.test(value)) return null;
  const encoded = value.replaceAll(' ', '%20');
  return { title: { kind: 'replace', with: encoded }, edits: [{ span: at, newText: encoded }], isSafe: false };
}

/** Fewer letters may be a slip of the hand. */
const shortestTail = 2;

/**
 * Gives what stands twice where the portal's page name is the item's title but for it: `จัดซื้อจัดจ้าง` and, after the page
 * end, `างหรือการจัดหาพัสดุ` (004 l.795-798).
 */
function findRepeatedTail(address: string, title: string): Span | null {
  const start = address.lastIndexOf('/') + 1;
  const name = address.slice(start);
  const length = name.length - title.length;
  if (length < shortestTail || length > title.length) return null;
  let before = 0;
  while (before < title.length && name[before] === title[before]) before++;
  let after = 0;
  while (after < title.length && name.at(-1 - after) === title.at(-1 - after)) after++;
  return before + after >= name.length ? { start: start + before, end: start + before + length } : null;
}
