import type { ProfileCatalog } from '../core';
import { type CatalogStore, resolvePath } from './catalog-store';
import type { Settings } from './settings';
import type { SettingsStore } from './settings-store';
import type { WorkspaceFolders } from './workspace-folders';

/** What a resource is checked with. */
export interface Options {
  readonly settings: Settings;
  readonly catalog: ProfileCatalog;
}

export interface OptionsStore {
  /** Gives the options in force, never those of before a change. null: of the workspace, not of one resource. */
  get(uri: string | null): Promise<Options>;
  /** Settings, profile files or folders have changed: everything is asked for and read again. */
  reset(): void;
}

/** Makes the store on what it is put together from. */
export function createOptionsStore(settings: SettingsStore, catalogs: CatalogStore, folders: WorkspaceFolders): OptionsStore {
  let changes = 0;
  // Settings that are asked for again are other ones.
  const kept = new WeakMap<Settings, Promise<Options>>();
  const load = async (uri: string | null): Promise<Options> => {
    const resource = uri ?? folders.first();
    const resolved = await settings.get(resource);
    const options = kept.get(resolved) ?? complete(resolved, resource);
    kept.set(resolved, options);
    return options;
  };
  const complete = async (resolved: Settings, resource: string | null): Promise<Options> => {
    const folder = resource === null ? null : folders.of(resource);
    const files = resolved.profiles.map((path) => resolvePath(path, folder));
    return { settings: resolved, catalog: await catalogs.get(files) };
  };
  return {
    get: async (uri) => {
      for (;;) {
        const before = changes;
        const options = await load(uri);
        if (changes === before) return options;
      }
    },
    reset: () => {
      changes++;
      settings.clear();
      catalogs.clear();
    },
  };
}
