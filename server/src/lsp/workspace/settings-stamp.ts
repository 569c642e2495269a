import type { CivilDate } from '../../core';
import { nameDay } from '../checker';
import type { Options } from '../options-store';

const stamps = new WeakMap<Options, string>();

/** Gives a text that is the same where the same file would be found to be the same: by the settings and lists in force, and the day. */
export function stampOf(options: Options, today: CivilDate): string {
  const known = stamps.get(options) ?? describe(options);
  stamps.set(options, known);
  return `${nameDay(today)} ${known}`;
}

function describe({ settings: { language, severities, links }, catalog }: Options): string {
  return JSON.stringify([language, [...severities], links.excluded, catalog.own.map(({ file, text }) => [file, text])]);
}
