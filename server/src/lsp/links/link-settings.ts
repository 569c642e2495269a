import { defaultPolicy, type ExcludedAddress, type LinkPolicy, withinBounds } from '../../core';

/** What the settings say of opening links. */
export interface LinkSettings {
  readonly check: 'manual' | 'onSave';
  readonly policy: LinkPolicy;
  /** Private networks that are open, in CIDR notation. The editor lets no workspace set them. */
  readonly allowPrivate: readonly string[];
  readonly ports: readonly number[];
  readonly excluded: readonly ExcludedAddress[];
  readonly readsContent: boolean;
}

type Section = Readonly<Record<string, unknown>>;

/** Reads the section `oit.links`; what is not as it should be is as if it were not set. */
export function readLinkSettings(value: unknown): LinkSettings {
  const section: Section = typeof value === 'object' && value !== null ? (value as Section) : {};
  const number = (name: keyof LinkPolicy) => {
    const value = section[name];
    return typeof value === 'number' && Number.isFinite(value) ? withinBounds(name, value) : defaultPolicy[name];
  };
  return {
    check: section.check === 'onSave' ? 'onSave' : 'manual',
    policy: { concurrency: number('concurrency'), perHost: number('perHost'), delay: number('delay'), timeout: number('timeout') },
    allowPrivate: readList(section.allowPrivate, (entry) => typeof entry === 'string'),
    ports: readList(section.ports, (entry) => Number.isInteger(entry)),
    excluded: readExclusions(section.exclude),
    readsContent: section.content === true,
  };
}

function readList<T>(value: unknown, isEntry: (entry: unknown) => boolean): T[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function readExclusions(value: unknown): ExcludedAddress[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([pattern, reason]) =>
    typeof reason === 'string' && pattern.trim() !== '' ? [{ pattern, reason }] : [],
  );
}
