import { limits } from '../ground/limits';
import type { PageText } from './page-text';
import { readScriptForward } from './script-forward';

/** That a page sends its visitor on by itself, without a status that says so. */
export interface Forward {
  readonly to: string;
  readonly by: 'refresh' | 'script';
  readonly seconds: number;
  /** It wants a cookie kept before. */
  readonly setsCookie: boolean;
}

/** Reads where a page sends its visitor: by its Refresh header, its `meta`, or a script that does nothing else. A page that only loads itself again does not. */
export function readForward(page: PageText | null, url: URL, header: string | undefined): Forward | null {
  const base = page?.base && URL.canParse(page.base, url.href) ? new URL(page.base, url.href) : url;
  for (const value of [header, page?.refresh]) {
    const refresh = readRefresh(value ?? '');
    const to = refresh && resolve(refresh.to, base);
    if (refresh && to && to !== withoutFragment(url)) return { to, by: 'refresh', seconds: refresh.seconds, setsCookie: false };
  }
  for (const script of page?.scripts ?? []) {
    const found = readScriptForward(script, url);
    const to = found && resolve(found.to, base);
    if (found && to) return { ...found, to, by: 'script' };
  }
  return null;
}

const going = /\blocation\b\s{0,9}(?:\.\s{0,9}(?:href|replace|assign|pathname)\s{0,9})?(?:=(?!=)|\()/;

/** Gives whether one of some scripts sends its visitor on, in whatever cases. */
export function sendsOn(scripts: readonly string[]): boolean {
  return scripts.some((script) => going.test(script));
}

/** Seconds and address (HTML standard, "shared declarative refresh steps"). */
const refreshParts = /^\s*(\d+|(?=\.))(?:[\d.]*)(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|([^"'][\s\S]*))/i;

function readRefresh(value: string): { readonly seconds: number; readonly to: string } | null {
  const found = refreshParts.exec(value.slice(0, limits.urlLength));
  if (!found) return null;
  const [, seconds, ...addresses] = found;
  const to = addresses.find((address) => address !== undefined)?.trim() ?? '';
  return to === '' ? null : { seconds: Number(seconds), to };
}

/** null: no address of a web page, such as one that opens another program. */
function resolve(to: string, base: URL): string | null {
  if (to.length > limits.urlLength || !URL.canParse(to, base.href)) return null;
  const target = new URL(to, base.href);
  return target.protocol === 'http:' || target.protocol === 'https:' ? withoutFragment(target) : null;
}

function withoutFragment(url: URL): string {
  const plain = new URL(url.href);
  plain.hash = '';
  return plain.href;
}
