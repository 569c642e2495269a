import { type CheckedFinding, countFindings, type Finding } from '../findings/finding';
import { moveFinding } from '../findings/move-finding';
import type { Severity } from '../findings/severity';
import { createOnce } from '../ground/once';
import type { Submission } from '../submission/submission';
import { findLineEnd } from '../yaml/layout';
import { placeSubmission } from './analyse';
import { assignItems } from './assign-items';
import { byPosition } from './by-position';
import { definitionOf, isConfigurable } from './catalogue';
import type { CheckResult } from './check-result';
import { gatherUnanswered } from './gather-unanswered';
import { type Judged, placeLinks } from './judge';
import { computeCompleteness } from './score/completeness';
import { findItemFaults } from './score/item-faults';
import { computeScore } from './score/score';
import { applySuppressions } from './suppression';
import { findUnreadItems, withoutUnread, withoutUnsure } from './unread';

/** Severities set by the user, by code. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** Applies settings and comments to what was found, and counts once what every list prints. `before`: an earlier check of the file. */
export function settle(judged: Judged, severities: Severities, before: CheckResult | null = null): CheckResult {
  const { analysis } = judged;
  const { file, profile, submission } = analysis;
  const mayBeThere = findUnreadItems(file);
  const found = gatherFindings(judged, mayBeThere);
  const isOff = (code: string) => severities.get(code) === 'off';
  const { kept, silenced, suppressions } = submission
    ? withoutUnsure(file, applySuppressions(found, file, isOff))
    : { kept: found, silenced: [], suppressions: [] };
  const settled = kept.flatMap((finding) => withSeverity(finding, severities)).sort(byPosition);
  const settledSilenced = silenced.flatMap(({ finding, suppression }) =>
    withSeverity(finding, severities).map((each) => ({ finding: each, suppression })),
  );
  const faults = submission && { ...findItemFaults({ found, settled, silenced: settledSilenced }, judged.parts), mayBeThere };
  const earlier = before?.profile === profile ? before : null;
  const completeness = submission && profile && faults && computeCompleteness(submission, profile, faults, earlier?.completeness);
  const isSameScore = completeness !== null && completeness === earlier?.completeness && hasSameResults(submission, earlier);
  const score = isSameScore ? earlier.score : submission && profile && completeness && computeScore(submission, profile, completeness);
  const placed = createOnce(() => placeSubmission(analysis));
  const links = createOnce(() => placeLinks(judged));
  return {
    ...{ text: file.text, findings: settled, counts: countFindings(settled), silenced: settledSilenced, suppressions },
    ...{ profile, completeness, score, judged },
    get tree() {
      return submission && file.root;
    },
    get submission() {
      return placed();
    },
    get links() {
      return links();
    },
  };
}

/** Gives whether the official results in a file, and the scores of its surveys, are those of an earlier check. */
function hasSameResults(submission: Submission | null, { judged: { analysis } }: CheckResult): boolean {
  const before = analysis.submission;
  if (!submission || !before || before.items.length !== submission.items.length) return false;
  const { scores } = submission;
  if (before.scores !== scores && JSON.stringify(before.scores) !== JSON.stringify(scores)) return false;
  return submission.items.every((item, index) => {
    const then = before.items[index];
    return then === item || (then?.id === item.id && then.result?.score === item.result?.score);
  });
}

/** Gives all that was found, at its places in the file. */
function gatherFindings({ analysis, parts }: Judged, mayBeThere: (id: string) => boolean): readonly Finding[] {
  const { file, submission, headFindings, fileFindings } = analysis;
  if (!submission) return [...file.problems, ...headFindings];
  const lineEnd = findLineEnd(file.text);
  const place = (start: number, findings: readonly Finding[]) => findings.map((finding) => moveFinding(finding, start, lineEnd));
  const schemaFindings = parts.flatMap(({ start, judgement }) => place(start, judgement.reading.form.schemaFindings));
  return withoutUnread(file, mayBeThere, [
    ...assignItems(file),
    ...gatherUnanswered([...headFindings, ...schemaFindings], submission),
    ...sayOnce(
      parts.flatMap(({ start, judgement: { reading, findings } }) =>
        place(start, [...reading.form.scalarFindings, ...reading.findings, ...findings]),
      ),
    ),
    ...fileFindings,
  ]);
}

/** Gives a finding with its effective severity; none where it is set to `off`. */
function withSeverity(finding: Finding, severities: Severities): CheckedFinding[] {
  const set = isConfigurable(finding.code) ? severities.get(finding.code) : undefined;
  const severity = set ?? finding.severity ?? definitionOf(finding)?.severity ?? 'error';
  return severity === 'off' ? [] : [{ ...finding, severity }];
}

/** Leaves the first finding of the codes that are true of the whole file; they come in the order of the file. */
function sayOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter((finding) => {
    if (!definitionOf(finding)?.isSaidOnce) return true;
    const isFirst = !said.has(finding.code);
    said.add(finding.code);
    return isFirst;
  });
}
