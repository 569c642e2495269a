import { readWebAddress } from '../addresses/web-address';

/** A part of a path that names a page of errors; `/news/404` is the page of a number. */
const errorSegment =
  /^(?:(?:page|file|content|http|err(?:or)?)?[-_]?(?:page)?[-_]?not[-_]?found(?:[-_]?page)?|(?:http[-_]?)?errors?(?:[-_]?(?:pages?|docs?|40[034]|50\d))?|(?:page|http|err)[-_]?404|404[-_]?(?:page|error|not[-_]?found|err)|suspendedpage|defaultwebpage)(?:\.[a-z]{2,5})?$/i;
const number = /^(?:404|410|500|503)(?:\.[a-z]{3,5})?$/i;
/** What may stand before the number alone. */
const beforeNumber = /^(?:[a-z]{2}(?:-[a-z]{2})?|errors?|status|pages?-?errors?)$/i;
const errorQuery = /[?&](?:aspxerrorpath=|(?:err(?:or)?|errorcode|error_code|status)=(?:404|410|500|not[-_]?found)\b)/i;

/** Gives whether an address is that of a page of errors, by whole parts of its path or by its question. */
export function isErrorAddress(url: URL): boolean {
  if (errorQuery.test(url.search)) return true;
  const { segments } = readWebAddress(url);
  if (segments.some((segment) => errorSegment.test(segment))) return true;
  return number.test(segments.at(-1) ?? '') && segments.slice(0, -1).every((segment) => beforeNumber.test(segment));
}
