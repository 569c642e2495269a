import profileSchema from '../../../../schemas/profile.schema.json';
import { createFinding, type Finding } from '../findings/finding';
import { findNearest } from '../ground/nearest';
import type { JsonSchema } from '../schema/json-schema';
import { validateProfile } from '../schema/profile-validators';
import { toValue } from '../schema/to-value';
import { validateTree } from '../schema/validate-tree';
import { parseText } from '../yaml/parse';
import { profileInvalid } from './codes/profile-invalid';
import { indexProfile, type Profile, type ProfileData } from './profile';

/** A profile that does not come with the program: its file's name and text. */
export interface OwnProfile {
  readonly file: string;
  readonly text: string;
}

/** What a file of a profile holds: a profile, or the findings on why it is none. */
export interface OwnProfileReading {
  readonly file: string;
  readonly text: string;
  readonly profile: Profile | null;
  /** `bangkok-district-2568` as far as the file says it. */
  readonly id: string | null;
  readonly findings: readonly Finding[];
}

/** Every profile that submissions may name. An own profile goes before one of the same id that comes with the program. */
export interface ProfileCatalog {
  readonly profiles: readonly Profile[];
  readonly own: readonly OwnProfileReading[];
  find(name: string, fiscalYear: number): Profile | null;
  byId(id: string): Profile | null;
  nearestName(name: string): string | null;
}

const schema = profileSchema as JsonSchema;

/** Makes the catalogue of the profiles that come with the program and the workspace's own. */
export function createCatalog(builtIn: readonly unknown[], own: readonly OwnProfile[] = []): ProfileCatalog {
  const readings = own.map(readOwnProfile);
  const byId = new Map<string, Profile>();
  for (const data of builtIn) {
    const profile = indexProfile(data as ProfileData);
    byId.set(profile.id, profile);
  }
  for (const { profile } of readings) if (profile) byId.set(profile.id, profile);
  const profiles = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    profiles,
    own: readings,
    find: (name, fiscalYear) => byId.get(`${name}-${fiscalYear}`) ?? null,
    byId: (id) => byId.get(id) ?? null,
    nearestName: (name) => findNearest(name, [...new Set(profiles.map((profile) => profile.profile))]),
  };
}

/** Reads and checks the file of an own profile (JSON, or YAML of the same content), with the diagnostics of a submission. */
export function readOwnProfile({ file, text }: OwnProfile): OwnProfileReading {
  const { root, findings } = parseText(text);
  const failed = { file, text, profile: null, id: null };
  if (!root) return { ...failed, findings };
  const schemaFindings = validateTree(root, schema, validateProfile, text);
  const data = toValue(root, schema, schema) as Partial<ProfileData>;
  const id = data.profile && data.fiscalYear ? `${data.profile}-${data.fiscalYear}` : null;
  if (findings.length > 0 || schemaFindings.length > 0) return { ...failed, id, findings: [...findings, ...schemaFindings] };
  const profile = indexProfile(data as ProfileData);
  const repeated = profile.items.length - profile.itemById.size;
  if (repeated === 0) return { file, text, profile, id, findings: [] };
  return { ...failed, id, findings: [createFinding(profileInvalid, { start: 0, end: 0 }, { profile: profile.id, file })] };
}
