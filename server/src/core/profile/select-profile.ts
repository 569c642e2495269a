import { createFinding, type Finding } from '../findings/finding';
import { firstBuddhistYear, readYear } from '../thai/era';
import type { ProfileCatalog } from './catalog';
import { profileInvalid } from './codes/profile-invalid';
import { profileUnknown } from './codes/profile-unknown';
import type { Profile } from './profile';
import type { ProfileChoice } from './profile-choice';

/** Finds the profile that a submission names by kind of agency and fiscal year; the findings say why there is none. */
export function selectProfile(
  { profile: name, fiscalYear }: ProfileChoice,
  catalog: ProfileCatalog,
): { profile: Profile | null; findings: Finding[] } {
  if (!name || !fiscalYear || !Number.isInteger(fiscalYear.value)) return { profile: null, findings: [] };
  const year = readYear(String(fiscalYear.value))?.year ?? fiscalYear.value;
  const profile = catalog.find(name.value, year);
  if (profile) return { profile, findings: [] };
  const id = `${name.value}-${year}`;
  const invalid = catalog.own.find((own) => own.id === id && !own.profile);
  if (invalid) return { profile: null, findings: [createFinding(profileInvalid, name.span, { profile: id, file: invalid.file })] };
  const sameName = catalog.profiles.filter((other) => other.profile === name.value);
  // Of a year that is no Buddhist one the schema's finding speaks.
  if (sameName.length > 0 && fiscalYear.value < firstBuddhistYear) return { profile: null, findings: [] };
  const known = (sameName.length > 0 ? sameName : catalog.profiles).map((other) => other.id);
  const nearest = sameName.length > 0 ? null : (catalog.byId(name.value)?.profile ?? catalog.nearestName(name.value));
  const span = sameName.length > 0 ? fiscalYear.span : name.span;
  const args = { profile: name.value, fiscalYear: String(year), known, nearest, base: nearestList(sameName, year) };
  return { profile: null, findings: [createFinding(profileUnknown, span, args)] };
}

/** Gives the id of the list whose year is nearest, the later of two. */
function nearestList(profiles: readonly Profile[], year: number): string | null {
  const distance = ({ fiscalYear }: Profile) => Math.abs(fiscalYear - year);
  const [nearest] = [...profiles].sort((a, b) => distance(a) - distance(b) || b.fiscalYear - a.fiscalYear);
  return nearest?.id ?? null;
}
