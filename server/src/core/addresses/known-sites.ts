import { limits } from '../ground/limits';
import type { WebAddress } from './web-address';

/** Sites on which evidence does not stand by itself, by their hosts; hosts below them are theirs too. */

/** Social media, by the name that officers know. */
const socialHosts: Readonly<Record<string, readonly string[]>> = {
  Facebook: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'm.me', 'messenger.com'],
  LINE: ['line.me', 'lin.ee', 'line.naver.jp'],
  YouTube: ['youtube.com', 'youtu.be'],
  TikTok: ['tiktok.com'],
  X: ['x.com', 'twitter.com', 't.co'],
  Instagram: ['instagram.com', 'instagr.am'],
  Threads: ['threads.net', 'threads.com'],
  Telegram: ['t.me', 'telegram.me'],
  Blockdit: ['blockdit.com'],
};

const mediumByHost: ReadonlyMap<string, string> = new Map(
  Object.entries(socialHosts).flatMap(([medium, hosts]) => hosts.map((host) => [host, medium] as const)),
);

const storageHosts = [
  'drive.google.com',
  'docs.google.com',
  'sites.google.com',
  'photos.app.goo.gl',
  'onedrive.live.com',
  '1drv.ms',
  'sharepoint.com',
  'dropbox.com',
  'icloud.com',
  'mega.nz',
  'mediafire.com',
] as const;

const shortenerHosts = [
  'bit.ly',
  'goo.gl',
  'tinyurl.com',
  'shorturl.at',
  'shorturl.asia',
  'cutt.ly',
  't.ly',
  'is.gd',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'short.gy',
  'qrco.de',
  'me-qr.com',
] as const;

const hiding: ReadonlyMap<string, 'storage' | 'shortener'> = new Map([
  ...storageHosts.map((host) => [host, 'storage'] as const),
  ...shortenerHosts.map((host) => [host, 'shortener'] as const),
]);

/** Systems for officials only (document 000), and mailboxes. */
const loginHosts = [
  'dp1.bangkok.go.th',
  'e-saraban.bangkok.go.th',
  'e-doc.bangkok.go.th',
  'mail.bangkok.go.th',
  'mail.google.com',
  'outlook.office.com',
  'outlook.live.com',
] as const;

const closed: ReadonlyMap<string, true> = new Map(loginHosts.map((host) => [host, true]));

/** A host that names itself a mailbox or a document register. */
const loginNames = /^(?:webmail|e-?saraban)\./;
/** Systems beside a web site, and the editing side of one, which may lie in a folder. */
const loginPaths =
  /^\/(?:(?:digitalplan|webmail|owa)(?=\/|$)|(?:[^/]+\/){0,3}?(?:wp-login\.php(?=\/|$)|wp-admin(?=\/|$)(?!\/admin-(?:ajax|post)\.php)|administrator(?=\/?$|\/index\.php)))/i;

/** A questionnaire is no document: it stands where it is answered. */
const questionnaire = /^\/forms\//;

/** Gives what a table says of a host or of the nearest host above it, or undefined. */
function findByHost<T>({ hostname }: WebAddress, table: ReadonlyMap<string, T>): T | undefined {
  for (let host = hostname.length <= limits.hostLength ? hostname : ''; host !== ''; ) {
    const found = table.get(host);
    if (found !== undefined) return found;
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return undefined;
}

/** Gives the name of the social medium that a page is on, or null. */
export function findSocialMedium(url: WebAddress): string | null {
  return findByHost(url, mediumByHost) ?? null;
}

/** Gives what hides the document behind a page: a storage service, or a shortened address; null where nothing does. */
export function findStorage(url: WebAddress): 'storage' | 'shortener' | null {
  const kind = findByHost(url, hiding) ?? null;
  return kind === 'storage' && questionnaire.test(url.pathname) ? null : kind;
}

/** Gives what the public can't enter on the way to a page: a part of its path, or '' for the whole host; null where the way is open. */
export function findLogin(url: WebAddress): string | null {
  if (findByHost(url, closed) !== undefined || loginNames.test(url.hostname)) return '';
  const way = loginPaths.exec(url.pathname)?.[0];
  if (way === undefined) return null;
  return url.pathname.slice(way.lastIndexOf('/'), way.length + (url.pathname.charAt(way.length) === '/' ? 1 : 0));
}

/** Gives whether a page lies in a system that the public can't enter. */
export function needsLogin(url: WebAddress): boolean {
  return findLogin(url) !== null;
}

/** Social media as page names spell them. */
const mediumNames: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  fb: 'Facebook',
  fanpage: 'Facebook',
  เฟซบุ๊ก: 'Facebook',
  เฟซบุ๊ค: 'Facebook',
  เฟสบุ๊ก: 'Facebook',
  เฟสบุ๊ค: 'Facebook',
  เฟสบุค: 'Facebook',
  line: 'LINE',
  ไลน์: 'LINE',
  youtube: 'YouTube',
  ยูทูบ: 'YouTube',
  ยูทูป: 'YouTube',
  tiktok: 'TikTok',
  ติ๊กต็อก: 'TikTok',
  twitter: 'X',
  ทวิตเตอร์: 'X',
  instagram: 'Instagram',
  ig: 'Instagram',
  อินสตาแกรม: 'Instagram',
};

/** Words that stand beside the name of a medium and say nothing more. */
const fillers: ReadonlySet<string> = new Set(['official', 'page', 'account', 'oa', 'html', 'htm', 'php', 'aspx']);

/** Most pages are named after none. */
const anyMedium = new RegExp(Object.keys(mediumNames).join('|'));
const latinWord = /[a-z]+/g;
/** ออนไลน์ is no LINE. */
const thaiMedium = /(?<!ออน)(?:เฟซบุ๊[กค]|เฟสบุ๊[กค]|เฟสบุค|ไลน์|ยูทู[บป]|ติ๊กต็อก|ทวิตเตอร์|อินสตาแกรม)/g;

/**
 * Gives the one social medium that a page's name is about (`Facebook-หน่วยงาน`), or null: another word than the medium's
 * name (`hot-line`, `Facebook-Live`), or a second medium, makes it a page of its own.
 */
export function findNamedMedium(pageName: string): string | null {
  const text = pageName.toLowerCase();
  if (!anyMedium.test(text)) return null;
  const words = (text.match(latinWord) ?? []).filter((word) => !fillers.has(word));
  const media = [...words, ...(text.match(thaiMedium) ?? [])].map((word) => mediumNames[word] ?? null);
  const [medium] = media;
  return medium && media.every((other) => other === medium) ? medium : null;
}
