import { splitAddresses } from '../../addresses/split-addresses';
import { readAddresses } from '../../features/paste/pasted-addresses';
import type { Doubt } from '../found-answers';
import type { TableCell } from './table';
import { tableTexts } from './table-texts';

/** Gives whether a text begins as an address of the web. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** An address of a cell. */
export interface FoundUrl {
  readonly url: string;
  readonly note: string | null;
  readonly doubts: readonly Doubt[];
}

/** Reads the addresses of a cell: those of its text, each with the words beside it; else the one that lies behind the text. */
export function readUrlCell({ text, link }: TableCell): readonly FoundUrl[] {
  const behind = link !== null && isWebAddress(link) ? link : null;
  const plain = readAddresses(text.split('\n'));
  const parts = plain
    ? plain.map((address) => ({ address, note: null }))
    : splitAddresses(text).filter(({ address }) => /^(?:https?:\/\/|www\.)/i.test(address));
  const [only] = parts;
  if (!only) return behind === null ? [] : [{ url: behind, note: null, doubts: [] }];
  if (parts.length > 1 || behind === null) return parts.map(({ address, note }) => ({ url: address, note, doubts: [] }));
  // Shown shortened, the whole lies behind it; a program ends an address with a slash of its own.
  const shown = only.address.replace(/(?:\.{3,}|…)$/, '');
  if (behind.startsWith(shown) && shown !== only.address) return [{ url: behind, note: only.note, doubts: [] }];
  const isSame = bare(behind) === bare(only.address);
  return [{ url: only.address, note: only.note, doubts: isSame ? [] : [tableTexts.otherLink(behind)] }];
}

function bare(address: string): string {
  let plain = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
  try {
    plain = decodeURI(plain);
  } catch {
    // As it stands.
  }
  return plain;
}
