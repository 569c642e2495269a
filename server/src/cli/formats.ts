/** Forms of the report of `oit check`, the usual one first. */
export const checkFormats = ['text', 'json', 'jsonl'] as const;
export type CheckReportFormat = (typeof checkFormats)[number];

/** Forms of the report of `oit links`, the usual one first. */
export const linkFormats = ['text', 'json', 'junit', 'github'] as const;
export type LinkReportFormat = (typeof linkFormats)[number];

/** Forms of the report of `oit review`, the usual one first. */
export const roundFormats = ['text', 'json'] as const;
export type RoundFormat = (typeof roundFormats)[number];
