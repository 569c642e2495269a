import { isConfigurable, type Language, type Severity } from '../core';
import { type LinkSettings, readLinkSettings } from './links/link-settings';

/** The settings of one resource, read from whatever the editor holds. */
export interface Settings {
  readonly language: Language;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Paths of own profiles, absolute or relative to the workspace folder. */
  readonly profiles: readonly string[];
  readonly links: LinkSettings;
  /** Above each item stands how it is. */
  readonly showsItemLenses: boolean;
  readonly showsInlayHints: boolean;
  /** Submissions are read and checked whether or not they are open. */
  readonly checksWorkspace: boolean;
  /** Days after a review round when the next one is due; 0: none is. */
  readonly reviewDays: number;
}

const severities: readonly unknown[] = ['error', 'warning', 'info', 'off'];

/** Reads the section `oit`; what is not as it should be is left out. */
export function readSettings(section: unknown, editorLocale: string): Settings {
  const { language, rules, profiles, links, codeLens, inlayHints, review, workspace } = (isRecord(section) ? section : {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    language: chooseLanguage(language, editorLocale),
    severities: new Map(Object.entries(isRecord(rules) ? rules : {}).filter(isSetting)),
    links: readLinkSettings(links),
    showsItemLenses: codeLens !== false,
    showsInlayHints: inlayHints === true,
    checksWorkspace: !isRecord(workspace) || workspace.check !== false,
    reviewDays: readReviewDays(review),
    profiles: Array.isArray(profiles) ? profiles.filter((path) => typeof path === 'string' && path !== '') : [],
  };
}

/** Working groups meet every 15 days (001 l.63). */
const usualReviewDays = 15;

function readReviewDays(section: unknown): number {
  const days = isRecord(section) ? section.reminderDays : undefined;
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 ? days : usualReviewDays;
}

/** `auto` is the editor's language where that is Thai, else English. */
function chooseLanguage(setting: unknown, editorLocale: string): Language {
  if (setting === 'auto') return /^th(?:[-_]|$)/i.test(editorLocale) ? 'th' : 'en';
  return setting === 'en' ? 'en' : 'th';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSetting(entry: readonly [string, unknown]): entry is [string, Severity | 'off'] {
  const [code, severity] = entry;
  return isConfigurable(code) && severities.includes(severity);
}
