import type { UrlsArguments } from '../arguments/urls';
import type { Texts } from '../catalogue';
import { quote } from '../quote';

export const urls: Texts<UrlsArguments> = {
  'url.invalid': ({ value }) =>
    `${quote(value)} is not a web address (URL), so nobody can open it. Copy the address from the browser's address bar (https://…).`,
  'url.no-scheme': ({ value }) => `${quote(value)} lacks https:// and may not open. Add it.`,
  'url.whitespace': ({ value }) => `The URL ${quote(value)} has blanks, invisible signs or a stray mark and may not open. Remove them.`,
  'url.split': ({ value }) => `The URL ${quote(value)} is broken by a blank or a line end and will not open. Copy the address again.`,
  'url.thai-digits': ({ typed, fixed }) =>
    fixed === null
      ? `The URL has Thai digits ${quote(typed)}. If the page or file is named so, it is right: open it to see.`
      : `The URL has Thai digits ${quote(typed)} and leads nowhere, which scores 0. Use Arabic digits: ${quote(fixed)}.`,
  'url.off-site': ({ item, website }) =>
    `No URL of item ${item} is on the main web site ${quote(website)}. An item not linked from there may score 0: put a page of the main site first.`,
};
