import type { Severity } from '../../../findings/severity';
import { createLineIndex } from '../../../ground/line-index';
import { showSafely } from '../display-width';
import type { CreateReportForm } from '../report-form';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The report as annotations of GitHub Actions: a line for every remark, and for what could not be done. */
export const createGithubForm: CreateReportForm = ({ remarksOf }) => ({
  start: '',
  formatFile: (file) => {
    const lines = createLineIndex(file.text);
    const annotations = remarksOf(file).flatMap(({ code, severity, span, heading, message }) => {
      if (code === null) return [];
      const { line, character } = lines.positionAt(span.start);
      const place = `file=${escapeProperty(file.path)},line=${line + 1},col=${character + 1}`;
      return [`::${commands[severity]} ${place},title=${escapeProperty(heading ?? code)}::${escapeData(message)}\n`];
    });
    return annotations.join('');
  },
  between: '',
  formatEnd: ({ failures }) => failures.map((failure) => `::error::${escapeData(failure)}\n`).join(''),
});

/** Line ends, which would begin another command, are among what is not shown. */
function escapeData(text: string): string {
  return showSafely(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
