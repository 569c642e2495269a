import type { Profile } from '../../profile/profile';
import { allDivisions, readDivision } from '../../thai/division';
import type { Duty } from './duty';

/** Gives the duties of some divisions, with those of every division and of the whole agency. */
export function selectDuties(duties: readonly Duty[], divisions: readonly string[]): readonly Duty[] {
  const wanted = new Set([allDivisions, ...divisions]);
  return duties.filter((duty) => duty.divisions.length === 0 || duty.divisions.some((name) => wanted.has(name)));
}

/** A division that was asked for, by the name that duties have; null: there is none such. */
export interface DivisionChoice {
  readonly name: string | null;
  readonly nearest: string | null;
}

/** Gives the divisions that are meant by names as they are typed, in full or shortened; also those that only the file names. */
export function chooseDivisions(
  names: readonly string[],
  profile: Profile | null,
  duties: readonly Pick<Duty, 'divisions'>[],
): ReadonlyMap<string, DivisionChoice> {
  return new Map(names.map((name) => [name, chooseDivision(name, profile, duties)]));
}

function chooseDivision(typed: string, profile: Profile | null, duties: readonly Pick<Duty, 'divisions'>[]): DivisionChoice {
  const reading = readDivision(typed, profile?.divisions ?? []);
  if (reading.kind === 'all') return { name: allDivisions, nearest: null };
  if (reading.kind === 'known') return { name: reading.name, nearest: null };
  const isNamed = duties.some(({ divisions }) => divisions.includes(typed.trim()));
  return { name: isNamed ? typed.trim() : null, nearest: reading.kind === 'misspelt' ? reading.name : reading.nearest };
}
