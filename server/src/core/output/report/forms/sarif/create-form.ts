import type { Severities } from '../../../../analysis/settle';
import { toJsonLine } from '../../json-text';
import type { ReportSummary } from '../../report';
import type { CreateReportForm, ReportOptions } from '../../report-form';
import { levels } from './level';
import { toMessage } from './message';
import { rootName } from './places';
import { listResults } from './results';
import { listRules } from './rules';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The report as SARIF 2.1.0: one run, a result a line. */
export const createSarifForm: CreateReportForm = (subject, options) => ({
  // What is not closed here is by the end. Made when it is asked for: it is long, and other threads write files alone.
  get start() {
    return `{"$schema":"${schema}","version":"2.1.0","runs":[${toJsonLine(describeRun(subject.name, options)).slice(0, -1)},"results":[`;
  },
  formatFile: (file) =>
    listResults(file, subject, options)
      .map((result) => `\n${toJsonLine(result)}`)
      .join(','),
  between: ',',
  formatEnd: (summary) => `\n],"invocations":[${toJsonLine(describeInvocation(summary, options.severities))}]}]}\n`,
});

function describeRun(command: string, { version, language }: ReportOptions) {
  return {
    tool: { driver: { name: 'oit', fullName: command, version, semanticVersion: version, rules: listRules() } },
    language,
    columnKind: 'utf16CodeUnits',
    defaultEncoding: 'utf-8',
    originalUriBaseIds: { [rootName]: { description: { text: 'โฟลเดอร์ที่สั่งตรวจ / the folder of the run' } } },
  };
}

function describeInvocation({ failures, isInterrupted }: ReportSummary, severities: Severities) {
  const overrides = [...severities].map(([id, severity]) => ({
    descriptor: { id },
    configuration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
  }));
  return {
    executionSuccessful: failures.length === 0 && !isInterrupted,
    ...(failures.length > 0 && {
      toolExecutionNotifications: failures.map((failure) => ({ level: 'error', message: toMessage(failure) })),
    }),
    ...(overrides.length > 0 && { ruleConfigurationOverrides: overrides }),
    ...(isInterrupted && { properties: { interrupted: true } }),
  };
}
