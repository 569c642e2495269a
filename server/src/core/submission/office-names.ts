import type { AgencyList } from '../profile/agencies';
import { findOfficeMentions, type NameReading, type OfficeMention, readName, readOwnName } from '../thai/district-names';
import type { TextValue } from './submission';

export interface NamedOffice {
  readonly text: TextValue;
  readonly mention: OfficeMention;
  readonly reading: NameReading;
  /** The name of the agency that answers. */
  readonly own: string;
}

/** Signs of the longest word before a name. */
const longestPrefix = 'ผู้อำนวยการเขต'.length;

/** What others wrote, and what nobody outside reads. */
const otherKeys: readonly string[] = ['remark', 'notes'];

/** The name of the agency that answers, and those of all agencies of its kind. */
export interface KnownOffices {
  readonly own: string;
  readonly names: readonly string[];
}

/** Gives by what names of offices are read; null where the kind of agency has no list. */
export function findKnownOffices(agencyName: string, agencies: AgencyList | null): KnownOffices | null {
  const names = agencies?.agencies.map(({ name }) => name) ?? [];
  const own = names.length > 0 ? readOwnName(agencyName, names) : null;
  return own ? { own, names } : null;
}

/** Gives every name of a district office in texts, as it was read. */
export function readOfficeNames(texts: readonly TextValue[], { own, names }: KnownOffices): NamedOffice[] {
  return texts
    .filter(({ key }) => !otherKeys.includes(key))
    .flatMap((text) =>
      findOfficeMentions(text.prose).flatMap((mention) => {
        const reading = readName(text.prose, mention, own, names);
        return reading ? [{ text, mention, reading, own }] : [];
      }),
    );
}

/** Gives the offices that are named on the same line as one of the list, as far as a mention shows it. Linear in the line. */
export function officesOnLine(offices: readonly NamedOffice[], index: number): NamedOffice[] {
  const named = offices[index];
  if (!named) return [];
  const { text, mention } = named;
  const [from, to] = [mention.start - mention.before.length - longestPrefix, mention.start + mention.behind.length];
  const isBeside = (each: NamedOffice | undefined) => each?.text === text && from <= each.mention.start && each.mention.start <= to;
  let [first, last] = [index, index];
  while (isBeside(offices[first - 1])) first--;
  while (isBeside(offices[last + 1])) last++;
  return offices.slice(first, last + 1);
}
