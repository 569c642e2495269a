import type { reportForms } from '../core';

/** The forms of the report of `oit check` and `oit links` that are written file by file, the usual one first. */
export const streamedFormats = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'github',
] as const satisfies readonly (keyof typeof reportForms)[];
export type StreamedFormat = (typeof streamedFormats)[number];

/** All forms of it: the last is the page of `oit report`, which is written when all files have been read. */
export const reportFormats = [...streamedFormats, 'html'] as const;

/** Forms of the report of `oit review`, the usual one first. */
export const roundFormats = ['text', 'json'] as const;
export type RoundFormat = (typeof roundFormats)[number];
