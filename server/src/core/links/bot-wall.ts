import { limits } from '../ground/limits';
import type { Answer } from './outcome';

/** A wall against robots, by what its answers have in common. */
interface Wall {
  readonly name: string;
  readonly header?: readonly [name: string, value: RegExp];
  /** In the title or the head of a short page: below it a form may ask the same before it is sent. */
  readonly words?: RegExp;
}

const walls: readonly Wall[] = [
  { name: 'Cloudflare', header: ['cf-mitigated', /./] },
  { name: 'Cloudflare', words: /^just a moment\.\.\.|attention required! \| cloudflare|checking your browser before accessing/i },
  { name: 'AWS WAF', header: ['x-amzn-waf-action', /./] },
  { name: 'Sucuri', header: ['x-sucuri-block', /./] },
  { name: 'Sucuri', words: /sucuri website firewall/i },
  // `x-datadome: protected` stands on the pages that it lets through as well.
  { name: 'DataDome', header: ['x-dd-b', /./] },
  { name: 'Imperva', words: /incapsula incident|request unsuccessful\. incapsula/i },
  { name: 'F5', words: /the requested url was rejected\. please consult/i },
  { name: 'FortiWeb', words: /web page blocked|fortiguard (?:intrusion|web filter)|attack id:/i },
  { name: 'DDoS-Guard', words: /ddos-guard/i },
  {
    name: 'CAPTCHA',
    words: /verify (?:that )?you are (?:a )?human|are you a robot|ยืนยันว่า(?:คุณ|ท่าน)ไม่ใช่(?:หุ่นยนต์|โปรแกรม)|ยืนยันว่า(?:คุณ|ท่าน)เป็นมนุษย์/i,
  },
];

/** Gives the name of the wall that answered instead of the site, or null. */
export function findBotWall({ headers, page }: Answer): string | null {
  const isShort = page.textLength <= limits.shortPageLength;
  const words = isShort ? `${page.title ?? ''}\n${page.start.slice(0, limits.pageHeadLength)}` : (page.title ?? '');
  // Sites behind it carry its script on every page; a page of nothing else is the wall.
  if (page.hasWallScript && page.textLength <= limits.wallPageLength) return 'Imperva';
  const found = walls.find(({ header, words: pattern }) => {
    const value = header && headers[header[0]];
    return (value !== undefined && header?.[1].test(value)) || pattern?.test(words);
  });
  return found?.name ?? null;
}
