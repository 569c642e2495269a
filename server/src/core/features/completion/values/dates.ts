import type { ByLanguage } from '../../../ground/language';
import type { Profile } from '../../../profile/profile';
import { datedSteps, lastDay } from '../../../submission/approval-steps';
import { stepNames } from '../../../submission/step-names';
import { type ApprovalStepName, approvalStepNames } from '../../../submission/submission';
import { type CivilDate, compareDates, countDays, formatDate, formatThaiDate, parseDate } from '../../../thai/date';
import { eraOffset } from '../../../thai/era';
import { escapeMarkdown } from '../../markdown';
import { offerValue } from './offer-value';
import type { ValuePlace, ValueSource } from './value-place';

const texts: ByLanguage<{
  readonly today: string;
  readonly internal: string;
  readonly closes: string;
  readonly sameDay: (step: string) => string;
  readonly left: (days: number) => string;
  readonly ofProfile: string;
}> = {
  th: {
    today: 'วันนี้',
    internal: 'กำหนดส่งภายในของไฟล์นี้',
    closes: 'วันปิดรับคำตอบ',
    sameDay: (step) => `วันเดียวกับขั้น ${step}`,
    left: (days) => `อีก ${days} วัน`,
    ofProfile: 'กำหนดที่มีในเอกสาร',
  },
  en: {
    today: 'today',
    internal: "this file's own deadline",
    closes: 'last day of answers',
    sameDay: (step) => `the day of the step ${step}`,
    left: (days) => `in ${days} day${days === 1 ? '' : 's'}`,
    ofProfile: 'a day in the documents',
  },
};

/** A day and why it is offered. */
interface Day {
  readonly date: CivilDate;
  readonly why: string;
  /** Markdown. */
  readonly documentation?: string;
}

/** Offers the day of a step of an approval: today, that of the step before, the deadlines; none that comes too early or too late. */
export const offerStepDays: ValueSource = (place) => {
  const { item, language, today, result } = place;
  const { submission } = result;
  const words = texts[language];
  const step = approvalStepNames.find((name) => place.path.includes(name));
  const steps = datedSteps(item?.approval ?? null);
  const position = (name: ApprovalStepName) => approvalStepNames.indexOf(name);
  const before = step ? steps.filter((other) => position(other.step) < position(step)) : [];
  const behind = step ? steps.filter((other) => position(other.step) > position(step)) : [];
  const internal = submission?.deadlines.internal?.reading?.date;
  const closes = submission && lastDay({ submission, profile: result.profile });
  const latest = [...behind.map(({ date }) => date), ...(internal ? [internal] : []), ...(closes ? [closes] : [])];
  const isInTime = (date: CivilDate) =>
    before.every((other) => compareDates(other.date, date) <= 0) && latest.every((other) => compareDates(date, other) <= 0);
  const days: Day[] = [
    ...(today ? [{ date: today, why: words.today }] : []),
    ...[...before].reverse().map(({ date, step: name }) => ({ date, why: words.sameDay(stepNames[language][name]) })),
    ...behind.map(({ date, step: name }) => ({ date, why: words.sameDay(stepNames[language][name]) })),
    ...(internal ? [{ date: internal, why: words.internal }] : []),
    ...(closes ? [{ date: closes, why: words.closes }] : []),
  ];
  return offerDays(
    place,
    days.filter(({ date }) => isInTime(date)),
  );
};

/** Offers today as the day on which links were opened. */
export const offerVerifiedDays: ValueSource = (place) =>
  offerDays(place, place.today ? [{ date: place.today, why: texts[place.language].today }] : []);

/** Offers days by which the divisions are to be done, before the answers close and after no step that is dated already. */
export const offerInternalDeadlines: ValueSource = (place) => {
  const { result } = place;
  const { submission, profile } = result;
  const closes = submission && lastDay({ submission, profile });
  const days = profile ? daysOf(profile, place) : [];
  return offerDays(
    place,
    days.filter(({ date }) => (!closes || compareDates(date, closes) <= 0) && isBehindSteps(place, date)),
  );
};

/** Offers the last day of the answers as the list of items has it. */
export const offerClosingDays: ValueSource = (place) => {
  const closes = parseDate(place.result.profile?.window?.closes ?? '')?.date;
  return offerDays(place, closes && isBehindSteps(place, closes) ? [{ date: closes, why: texts[place.language].closes }] : []);
};

function daysOf({ deadlines = [], window }: Profile, { language }: ValuePlace): readonly Day[] {
  const closes = parseDate(window?.closes ?? '')?.date;
  return [
    ...deadlines.flatMap(({ date, what }) => {
      const day = parseDate(date)?.date;
      return day ? [{ date: day, why: texts[language].ofProfile, documentation: escapeMarkdown(what[language]) }] : [];
    }),
    ...(closes ? [{ date: closes, why: texts[language].closes }] : []),
  ];
}

function isBehindSteps({ result }: ValuePlace, day: CivilDate): boolean {
  const items = result.submission?.items ?? [];
  return items.every(({ approval }) => datedSteps(approval).every(({ date }) => compareDates(date, day) <= 0));
}

/** Each day once, with all reasons for it. */
function offerDays(place: ValuePlace, days: readonly Day[]) {
  const byDate = new Map<string, Day[]>();
  for (const day of days) byDate.set(formatDate(day.date), [...(byDate.get(formatDate(day.date)) ?? []), day]);
  return [...byDate].flatMap(([value, reasons]) => {
    const [first] = reasons;
    if (!first) return [];
    const { date } = first;
    const left = place.today ? countDays(place.today, date) : 0;
    const whys = [...new Set(reasons.map(({ why }) => why)), ...(left > 0 ? [texts[place.language].left(left)] : [])];
    return offerValue(place, {
      kind: 'date',
      value,
      detail: [formatThaiDate(date), ...whys].join(' · '),
      documentation: reasons.flatMap(({ documentation }) => documentation ?? []).join('\n\n'),
      words: [formatThaiDate(date), formatDate({ ...date, year: date.year - eraOffset }), ...whys],
    });
  });
}
