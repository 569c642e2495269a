import type { reportForms } from '../core';

/** The forms of the report of `oit check` and `oit links`, the usual one first. */
export const reportFormats = ['text', 'json', 'jsonl', 'sarif', 'junit', 'github'] as const satisfies readonly (keyof typeof reportForms)[];

export type ReportFormat = (typeof reportFormats)[number];

/** Forms of the report of `oit review`, the usual one first. */
export const roundFormats = ['text', 'json'] as const;
export type RoundFormat = (typeof roundFormats)[number];
