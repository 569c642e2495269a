import { findNearest } from '../ground/nearest';
import { indexProfile, type Profile, type ProfileData } from './profile';
import { type OwnProfile, type OwnProfileReading, readListFile, resolveList } from './read-list';

/** Every profile that submissions may name. An own profile goes before one of the same id that comes with the program. */
export interface ProfileCatalog {
  readonly profiles: readonly Profile[];
  readonly own: readonly OwnProfileReading[];
  find(name: string, fiscalYear: number): Profile | null;
  byId(id: string): Profile | null;
  nearestName(name: string): string | null;
}

/** Makes the catalogue of the profiles that come with the program and the workspace's own. */
export function createCatalog(builtIn: readonly unknown[], own: readonly OwnProfile[] = []): ProfileCatalog {
  const known = builtIn.map((data) => indexProfile(data as ProfileData));
  const byId = new Map(known.map((profile) => [profile.id, profile]));
  const lists = { files: own.map(readListFile), builtIn: new Map(byId) };
  const readings = lists.files.map((list) => resolveList(list, lists));
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
