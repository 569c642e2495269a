import { distance } from 'fastest-levenshtein';
import { splitAddresses } from '../../addresses/split-addresses';
import { findAddresses } from '../../addresses/text-urls';
import { readUrl } from '../../addresses/url';
import type { FoundEntry } from '../found-answers';
import { overlapOf } from './item-block';
import { titleKey } from './item-titles';
import { saysNothing } from './part-labels';
import type { ReportLine } from './report-lines';
import { reportDoubts } from './report-texts';

/** The addresses that a report says were sent for an item. */
export interface SentAddresses {
  readonly entries: readonly FoundEntry[];
  /** Lines among them that are no address. */
  readonly left: readonly ReportLine[];
  /** How many had Thai digits that were made Arabic ones. */
  readonly mended: number;
}

interface Sent {
  text: string;
  parts: number;
  isTitle: boolean;
  repeated: string;
}

const bullet = /^(?:[-•●▪*–]\s{0,3}|[(]?[0-9๐-๙]{1,2}[.)]\s{1,3})+/;
/** A host without a scheme; the name of a file looks like one. */
const hostLike =
  /^(?!\S+\.(?:pdf|docx?|xlsx?|pptx?|html?|php|aspx?|jpe?g|png|zip|rar)(?:[?#]\S*)?$)(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[/?#:]\S*)?$/iu;
/** The rest of an address on the next line. */
const fragment = /^[^\s<>"]+$/;
const ascii = /^[!-~]+$/;

/** Reads the lines below `URL ที่ส่ง:`; the rest of an address that a line or a page broke is put behind it, without letters that stand twice. */
export function readSentAddresses(lines: readonly ReportLine[], titles: readonly string[]): SentAddresses {
  const sent: Sent[] = [];
  const left: ReportLine[] = [];
  for (const line of lines.flatMap(partAtBullets)) {
    const text = line.text.replace(bullet, '').trim();
    const above = sent.at(-1);
    if (saysNothing(text)) continue;
    if (findAddresses(text).length > 0 || hostLike.test(text)) sent.push({ text, parts: 1, isTitle: false, repeated: '' });
    else if (above && fragment.test(text) && isRest(above.text, text, line)) join(above, text, titles);
    else left.push(line);
  }
  let mended = 0;
  const entries = sent.flatMap(({ text, parts, isTitle, repeated }): readonly FoundEntry[] => {
    // Nothing is missing of an address that ends in the title of its item.
    const isCertain = parts === 1 || (isTitle && repeated === '');
    const doubts = isCertain ? [] : [reportDoubts.rejoined({ isTitle, repeated })];
    return splitAddresses(text).map(({ address, note }) => {
      const reading = readUrl(address);
      const url = reading.kind === 'thai-digits' || reading.kind === 'whitespace' ? reading.fixed : address;
      if (reading.kind === 'thai-digits') mended++;
      return { value: note === null ? url : { url, note }, doubts };
    });
  });
  return { entries: withoutRepetition(entries), left, mended };
}

function partAtBullets(line: ReportLine): readonly ReportLine[] {
  return line.text.split(/\s[•●▪]\s/).map((text, at) => ({ ...line, text: text.trim(), isAfterBreak: at === 0 && line.isAfterBreak }));
}

/** Words without a blank below an address are its rest where a page ended, where it breaks off, and where they are signs of addresses alone. */
function isRest(above: string, text: string, { isAfterBreak }: ReportLine): boolean {
  return isAfterBreak || /[/=&?%_-]$/.test(above) || ascii.test(text) || /[ก-๎]$/.test(above);
}

/** Letters that stand on both sides of a break are left out once where the address is then nearer to the title of the item, after which pages are named. */
function join(above: Sent, rest: string, titles: readonly string[]): void {
  const repeated = overlapOf(above.text, rest);
  const whole = above.text + rest;
  const short = above.text + rest.slice(repeated.length);
  const isShort = repeated !== '' && slipsFrom(short, titles) < slipsFrom(whole, titles);
  above.text = isShort ? short : whole;
  above.isTitle = slipsFrom(above.text, titles) === 0;
  above.repeated = isShort ? repeated : '';
  above.parts++;
}

/** Letters by which the last part of an address differs from the nearest title. */
function slipsFrom(address: string, titles: readonly string[]): number {
  const name = titleKey(address.slice(address.lastIndexOf('/') + 1));
  return Math.min(...titles.map((title) => distance(name, title)));
}

function withoutRepetition(entries: readonly FoundEntry[]): readonly FoundEntry[] {
  const known = new Set<string>();
  return entries.filter(({ value }) => {
    const address = typeof value === 'object' ? String(value.url) : String(value);
    const isNew = !known.has(address);
    known.add(address);
    return isNew;
  });
}
