import { inFlow } from '../../../rules/writing/period-edit';
import { formatDate, parseDate } from '../../../thai/date';
import { formatPeriod, parsePeriod } from '../../../thai/period';
import { replaceScalar } from '../../../yaml/scalar-edits';
import { trailTo } from '../../../yaml/trail';
import { offer } from '../scene';
import type { ItemRefactoring } from './refactoring';

const dateKeys: ReadonlySet<string> = new Set(['on', 'internal', 'closes']);

/** Writes the date or period in which one stands in the form that the program itself writes. */
export const writeCanonically: ItemRefactoring = {
  name: 'writeCanonically',
  find({ root, text }, _item, cursor) {
    const trail = trailTo(root, cursor);
    const key = trail.findLast((step) => step.kind === 'pair')?.pair.key.text ?? '';
    const node = trail.at(-1)?.node;
    if (node?.kind !== 'scalar') return [];
    const written = dateKeys.has(key) ? canonicalDate(node.text) : key === 'period' ? canonicalPeriod(node.text) : null;
    return written === null || written === node.text
      ? []
      : [offer({ kind: 'canonical', with: written }, replaceScalar(node, text, inFlow(written)))];
  },
};

function canonicalDate(text: string): string | null {
  const date = parseDate(text)?.date;
  return date ? formatDate(date) : null;
}

/** null: what is said beside the months would be lost. */
function canonicalPeriod(text: string): string | null {
  const period = parsePeriod(text);
  if (!period || period.conflict || period.statedMonths !== null || period.holes) return null;
  const written = formatPeriod(period);
  const again = parsePeriod(written);
  const isSame =
    again?.kind === period.kind && again.from === period.from && again.to === period.to && again.frequency === period.frequency;
  return isSame && again.day === period.day ? written : null;
}
