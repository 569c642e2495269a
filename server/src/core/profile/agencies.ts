import { readWebAddress, type WebAddress } from '../addresses/web-address';
import { normalizeThai } from '../thai/normalisation';
import { builtInAgencyLists } from './agencies.generated';

/** An agency of a list: its name without the word for its kind, and its path on the shared portal. */
export interface ListedAgency {
  readonly name: string;
  /** null: not known. */
  readonly slug: string | null;
  /** Where the slug is known from; without it from one unverified source. */
  readonly slugSource?: string | undefined;
}

/** Agencies of one kind, of which a text may name the wrong one. */
export interface AgencyList {
  readonly id: string;
  /** The site on which every agency of the list has its pages. */
  readonly portal: WebAddress;
  readonly agencies: readonly ListedAgency[];
}

/** The same as it stands in schemas/agencies. */
type AgencyListData = Omit<AgencyList, 'portal'> & { readonly portal: string };

/** Gives the list that a profile names, or null. */
export function findAgencyList(id: string | undefined): AgencyList | null {
  const data = (builtInAgencyLists as readonly AgencyListData[]).find((list) => list.id === id);
  return data ? { ...data, portal: readWebAddress(new URL(data.portal)) } : null;
}

/** Gives the agency of a list that a name ends with; the longest, for ทวีวัฒนา ends like วัฒนา. */
export function findNamedAgency({ agencies }: AgencyList, agencyName: string): ListedAgency | null {
  const typed = agencyName.trim();
  const [named] = agencies.filter(({ name }) => typed.endsWith(name)).sort((a, b) => b.name.length - a.name.length);
  return named ?? null;
}

/** Gives the address of an agency's part of the shared portal; null where that is not known. */
export function portalAddressOf({ portal }: AgencyList, { slug }: ListedAgency): string | null {
  return slug === null ? null : `${portal.href}${slug}`;
}

/** An agency as a submission names it. */
export interface Office {
  readonly name: string;
  /** null: not known. */
  readonly website: string | null;
}

/** How the offices of a list are called. */
const office = 'สำนักงานเขต';

/** Gives the agencies of a list as submissions name them. */
export function officesOf(list: AgencyList): Office[] {
  return list.agencies.map((agency) => ({ name: `${office}${agency.name}`, website: portalAddressOf(list, agency) }));
}

/** Gives the office of a list that a name means, with or without the word for its kind; null where it means none exactly. */
export function findOffice(list: AgencyList, typed: string): Office | null {
  const name = normalizeThai(typed)
    .replace(/\s+/g, '')
    .replace(/^(?:สำนักงาน)?เขต/, '');
  return officesOf(list)[list.agencies.findIndex((agency) => agency.name === name)] ?? null;
}
