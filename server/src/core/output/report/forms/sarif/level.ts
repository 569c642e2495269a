import type { Severity } from '../../../../findings/severity';

/** Severities as SARIF names them. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
