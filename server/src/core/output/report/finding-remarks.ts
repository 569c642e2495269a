import { formatFinding } from '../../analysis/format-finding';
import type { CheckedFinding } from '../../findings/finding';
import type { Language } from '../../ground/language';
import type { LineIndex } from '../../ground/line-index';
import type { Remark } from './subject';

/** Gives what a finding says. */
export function remarkOn(finding: CheckedFinding, language: Language): Remark {
  const { code, severity, item, span } = finding;
  const message = formatFinding(finding, language);
  return { code, severity, item, span, label: severity, line: `${code}: ${message}`, heading: null, message, finding };
}

/** Gives a finding for programs. Lines and characters are zero-based, characters UTF-16. */
export function toFindingValue(finding: CheckedFinding, range: ReturnType<LineIndex['rangeOf']>, language: Language) {
  return {
    code: finding.code,
    severity: finding.severity,
    message: formatFinding(finding, language),
    item: finding.item,
    range,
    fixable: finding.fix !== null,
  };
}
