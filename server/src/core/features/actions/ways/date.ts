import { approvalOrder } from '../../../rules/approval/order';
import { dateInvalid } from '../../../rules/date/invalid';
import { datedSteps } from '../../../submission/approval-steps';
import { approvalStepNames } from '../../../submission/submission';
import { compareDates, formatDate, formatThaiDate, lastDayNamed } from '../../../thai/date';
import { toArabicDigits } from '../../../thai/digits';
import { setAside } from '../../../yaml/set-aside';
import { trailTo } from '../../../yaml/trail';
import { itemHolding, offer } from '../scene';
import { waysOut } from './ways';

const thaiMonth = /\p{L}/u;

/** A year of the Buddhist era in which one digit stands too much: what is left without one of them. */
function shorterYears(typed: string): readonly string[] {
  const digits = toArabicDigits(typed);
  const years = [...digits].map((_digit, index) => digits.slice(0, index) + digits.slice(index + 1));
  return [...new Set(years)].filter((year) => /^2[45]\d\d$/.test(year));
}

export const dateWays = [
  waysOut(dateInvalid, ({ span, args: { value, problem } }, scene) => {
    const { text, root, today } = scene;
    const trail = trailTo(root, span);
    const isInText = trail.some((step) => step.kind === 'pair' && step.pair.key.text === 'description');
    const last = lastDayNamed(value);
    const years = problem === 'long-year' ? shorterYears(value) : [];
    return [
      ...(last ? [thaiMonth.test(value) ? formatThaiDate(last) : formatDate(last)] : years).map((written) =>
        offer({ kind: 'replace', with: written }, { span, newText: written }),
      ),
      today && !isInText ? offer({ kind: 'today', date: formatDate(today) }, { span, newText: formatDate(today) }) : null,
      isInText ? null : offer({ kind: 'set-aside', what: value }, setAside(text, trail)),
    ];
  }),
  waysOut(approvalOrder, ({ span, args: { step } }, scene) => {
    const { today } = scene;
    const steps = datedSteps(itemHolding(scene, span)?.approval ?? null);
    const own = steps.find((each) => each.step === step);
    const earlier = steps.filter((each) => approvalStepNames.indexOf(each.step) < approvalStepNames.indexOf(step));
    const [latest] = earlier.sort((a, b) => compareDates(b.date, a.date));
    if (!own || !latest) return [];
    const isLast = earlier.length + 1 === steps.length;
    const isAllowed = today && isLast && compareDates(today, latest.date) > 0;
    return [
      offer({ kind: 'same-day', date: formatDate(latest.date), step: latest.step }, { span, newText: formatDate(latest.date) }),
      isAllowed ? offer({ kind: 'today', date: formatDate(today) }, { span, newText: formatDate(today) }) : null,
    ];
  }),
];
