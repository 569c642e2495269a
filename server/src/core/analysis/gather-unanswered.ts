import { createFinding, type Finding, isFindingOf } from '../findings/finding';
import { schemaMissingKey } from '../schema/codes/schema-missing-key';
import { approvalStepNames, type Item, type Submission } from '../submission/submission';

/** Makes one finding of the missing answers of all items in which nothing is filled in: a new submission says once what is to be done. */
export function gatherUnanswered(findings: readonly Finding[], { items }: Submission): Finding[] {
  const untouched = new Set(items.filter(isUntouched).map(({ id }) => id));
  const gathered = findings.flatMap((finding) => {
    if (!isFindingOf(finding, schemaMissingKey)) return [];
    return finding.args.key === 'answer' && untouched.has(finding.item ?? '') ? [finding] : [];
  });
  const [first, ...others] = gathered;
  if (!first || others.length === 0) return [...findings];
  const ids = gathered.flatMap(({ item }) => item ?? []);
  const whole = createFinding(schemaMissingKey, first.span, { ...first.args, items: ids });
  const rest = new Set<Finding>(others);
  return findings.filter((finding) => !rest.has(finding)).map((finding) => (finding === first ? whole : finding));
}

/** Gives whether nobody has filled in anything of an item: what a new submission brings along does not count. */
export function isUntouched(item: Item): boolean {
  const steps = approvalStepNames.map((name) => item.approval?.[name]);
  return (
    !item.hasAnswer &&
    !item.hasUrls &&
    !item.description?.value.trim() &&
    item.periods.length === 0 &&
    item.unreadableKeys.size === 0 &&
    item.elements.every(({ shown }) => shown === 'no' || shown === 'absent') &&
    steps.every((step) => !step?.by && !step?.on) &&
    !item.verified &&
    !item.result &&
    !item.sameAs
  );
}
