import { invisibleSigns } from '../ground/invisible';
import { trimEndOf } from '../ground/trim';
import { findOddBracket } from './address-end';
import { findAddresses } from './text-urls';

/** One address of a text that should be one address, and the words that stand beside it. */
export interface AddressPart {
  readonly address: string;
  readonly note: string | null;
}

const separators = /[\s,;|]+/;
const hostLike = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/iu;
/** Letters right before an address are a beginning that was mistyped, as in `hhttps://`, or another scheme. */
const strayBeginning = /[a-z][a-z0-9+.:/-]*$/i;

/**
 * Gives the addresses in a text that stands where one address should, each once and in their order: pasted one behind
 * another, line by line, numbered, as a link of Markdown, or with words beside them, which become notes. Numbers, brackets,
 * `URL:` and words like และ say nothing and are left out. A text without an address is one part, as it is. Pure and linear.
 */
export function splitAddresses(text: string): readonly AddressPart[] {
  const visible = text.replace(invisibleSigns, '').trim();
  const found = findAddresses(visible);
  const [first] = found;
  if (!first || strayBeginning.test(visible.slice(Math.max(0, first.span.start - longestScheme), first.span.start)))
    return splitHosts(visible);
  const ends = found.map(({ text: address, span }, index) => endOfName(visible, address, span.end, found[index + 1]?.span.start ?? null));
  const gaps = found.map((_, index) => visible.slice(ends[index], found[index + 1]?.span.start ?? visible.length));
  const before = visible.slice(0, first.span.start);
  const isLabelled = wordsOf(before) !== null;
  const divided = gaps.map((gap, index) => (index === gaps.length - 1 ? { ofOwn: gap, ofNext: '' } : divideGap(gap, isLabelled)));
  const parts = found.map(({ span }, index) => {
    const words = [index === 0 ? before : (divided[index - 1]?.ofNext ?? ''), divided[index]?.ofOwn ?? ''];
    const note = words.flatMap((each) => wordsOf(each) ?? []).join(' ');
    return { address: visible.slice(span.start, ends[index]), note: note === '' ? null : note };
  });
  return withoutRepetition(parts);
}

/** Letters of the longest scheme and host before an address that are looked at. */
const longestScheme = 60;

/** Addresses without `https://`, where the text is nothing else. */
function splitHosts(text: string): readonly AddressPart[] {
  const hosts = text.split(separators).filter((part) => part !== '');
  const parts = hosts.length > 1 && hosts.every((part) => hostLike.test(part)) ? hosts : [text];
  return withoutRepetition(parts.map((address) => ({ address, note: null })));
}

function withoutRepetition(parts: readonly AddressPart[]): readonly AddressPart[] {
  const notes = new Map<string, string[]>();
  for (const { address, note } of parts) notes.set(address, [...(notes.get(address) ?? []), ...(note === null ? [] : [note])]);
  return [...notes].map(([address, own]) => ({ address, note: own.length === 0 ? null : [...new Set(own)].join(' ') }));
}

const fileEnd = /\.(?:pdf|docx?|xlsx?|pptx?|csv|odt|ods|jpe?g|png|gif|zip|rar|html?|php|aspx?)(?:[?#]\S*)?$/i;
const numberBefore = /\s[0-9๐-๙]{1,3}[.)]?\s{0,9}$/;
const separatorsAtEnd = ' \t\r\n,;|';

/** Gives where an address ends, with the blanks in the name of its file: `…/แผน ปี 2568.pdf`. Before another address only a file's end tells. */
function endOfName(text: string, address: string, end: number, next: number | null): number {
  const rest = trimEndOf(next === null ? text.slice(end) : text.slice(end, next).replace(numberBefore, ''), separatorsAtEnd);
  const words = rest.trimStart();
  const isPart = /^\s/.test(rest) ? goesOn(address, words, next === null) : bracketGoesOn(address, words, next === null);
  if (words === '' || !isPart) return end;
  return end + rest.length;
}

const bracketed = /^[([{<“"'‘].*[)\]}>”"'’.]$/s;
/** Words with which a name does not go on. */
const beginsNote =
  /^[([{]?(?:[:=→>*•]\s|[-–—:=→>*•]+$|(?:ดู|หน้า|ข้อ|หัวข้อ|เมนู|และ|หรือ|กับ|คลิก|กด|เลือก|อยู่|ตาม|สำหรับ|หมายเหตุ|ลำดับ|รายการ|ลิงก์|ที่|ได้ที่|see\b|page\b|and\b|or\b|note\b))/i;
const beginsWithDash = /^[-–—]\s/;
const asciiEnd = /(?:[/=&?#][\w.~%+-]*)$/;
const thai = /[ก-๙]/;
/** The rest of an address behind a blank: a folder and a page in it. */
const pathRest = /^[a-z][\w.~-]*\/\S*$/i;
const path = /^(?:https?:\/\/)?[^/?#]+[/?#]./i;

/** Gives whether words behind a blank are the rest of a name. Where that cannot be told, they are: the address is then said to be split. */
function goesOn(address: string, words: string, isLast: boolean): boolean {
  if (fileEnd.test(words)) return !fileEnd.test(address);
  if (isLast && address.endsWith('/') && pathRest.test(words)) return true;
  if (!isLast || fileEnd.test(address) || address.endsWith('/') || !path.test(address)) return false;
  if (bracketed.test(words) || beginsNote.test(words)) return false;
  if (beginsWithDash.test(words) && asciiEnd.test(address)) return false;
  return !(address.includes('?') && asciiEnd.test(address) && thai.test(words));
}

/** A bracket without a blank before it may belong to the name, with the blanks in it: `แผน(ปี 2568).pdf`. */
function bracketGoesOn(address: string, words: string, isLast: boolean): boolean {
  if (!/^[([{]/.test(words) || fileEnd.test(address)) return false;
  return fileEnd.test(words) || (isLast && path.test(address) && !beginsNote.test(words));
}

/** Words between two addresses: those of a line belong to the address on it, those in brackets to the one before. */
function divideGap(gap: string, isOfNext: boolean): { readonly ofOwn: string; readonly ofNext: string } {
  const line = gap.search(/[\r\n]/);
  if (line >= 0) return { ofOwn: gap.slice(0, line), ofNext: gap.slice(line) };
  return isOfNext && !bracketed.test(gap.trim()) ? { ofOwn: '', ofNext: gap } : { ofOwn: gap, ofNext: '' };
}

const marks = ' \t\r\n,;:|•*–—-=→>/\\.“”"\'‘’<#+&';
/** A number, a label or a joining word. */
const saysNothing = /^(?:url|link|links|website|ลิงก์|ลิ้งก์|ลิ้งค์|ลิงค์|เว็บไซต์|และ|หรือ|กับ|and|or|no)?\.?\s*(?:ที่\s*)?[0-9๐-๙]{0,3}$/i;

/** Gives the words without the signs around them; null where nothing is left that says something. */
function wordsOf(text: string): string | null {
  const words = trimMarks(withoutOddBrackets(trimMarks(text.replaceAll('%20', ' '))));
  const inner = /^[([{]([^()[\]{}]*)[)\]}]$/.exec(words)?.[1] ?? words;
  const bare = trimMarks(inner).replace(/\s+/g, ' ');
  return saysNothing.test(bare) ? null : bare;
}

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && marks.includes(text.charAt(start))) start++;
  while (end > start && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** What of a link of Markdown stands before its address is `[คู่มือ](`. */
function withoutOddBrackets(text: string): string {
  let kept = text;
  for (let odd = findOddBracket(kept), left = bracketsLeft; odd !== null && left > 0; odd = findOddBracket(kept), left--) {
    kept = `${kept.slice(0, odd)} ${kept.slice(odd + 1)}`;
  }
  return kept;
}

const bracketsLeft = 9;
