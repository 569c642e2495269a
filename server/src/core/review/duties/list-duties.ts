import {
  type Cadence,
  type Confidence,
  type DutyRhythm,
  type Profile,
  type ProfileDeadline,
  type ProfileDuty,
  type ProfileItem,
  responsibleDivisions,
} from '../../profile/profile';
import { labelIn, titleIn } from '../../profile/profile-facts';
import type { Item, Submission } from '../../submission/submission';
import { type CivilDate, compareDates, lastDayOfMonth, parseDate } from '../../thai/date';
import { allDivisions } from '../../thai/division';
import { fiscalYearMonths, fromMonthIndex } from '../../thai/month-index';
import type { Duty, Recurrence } from './duty';
import { describeUpdate, fileTexts } from './duty-texts';

/** The days between which something is done, both included. */
interface Stretch {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/**
 * Gives what is due by the list of items and by the file itself, in this order: window, days, what returns. Nothing is there that
 * neither says. `closes` of the file stands for that of the list; its `internal` stands beside the list's days.
 */
export function listDuties(profile: Profile | null, submission: Pick<Submission, 'deadlines' | 'itemById'> | null): readonly Duty[] {
  const closes = findClosing(profile, submission);
  return [
    ...listWindow(profile, closes),
    ...listOwnDeadline(submission),
    ...(profile ? listDeadlines(profile) : []),
    ...(profile ? listReturning(profile, closes) : []),
    ...(profile ? listCadences(profile, submission, closes) : []),
  ];
}

interface Closing {
  readonly day: CivilDate;
  readonly isOfFile: boolean;
}

function findClosing(profile: Profile | null, submission: Pick<Submission, 'deadlines'> | null): Closing | null {
  const own = submission?.deadlines.closes?.reading?.date ?? null;
  const day = readDay(profile?.window?.closes);
  if (own && !(day && compareDates(own, day) === 0)) return { day: own, isOfFile: true };
  return day && { day, isOfFile: false };
}

const readDay = (text: string | undefined): CivilDate | null => parseDate(text ?? '')?.date ?? null;

/** Gives how far a list can be relied on. */
export function confidenceIn({ draft, confidence }: Profile): Confidence | 'draft' {
  return draft ? 'draft' : confidence.level;
}

const ofFile = { basis: 'file', divisions: [], items: [], recurrence: null, confidence: null } as const;

function listWindow(profile: Profile | null, closes: Closing | null): Duty[] {
  if (!closes) return [];
  const opens = readDay(profile?.window?.opens);
  const origin = closes.isOfFile || !profile ? ofFile : ({ ...ofFile, basis: 'document', confidence: confidenceIn(profile) } as const);
  const window: Duty = { ...origin, id: 'window', kind: 'window', what: fileTexts.window, first: opens ?? closes.day, last: closes.day };
  const last: Duty = { ...origin, id: 'closes', kind: 'deadline', what: fileTexts.closes, first: closes.day, last: closes.day };
  return opens && compareDates(opens, closes.day) < 0 ? [window, last] : [last];
}

function listOwnDeadline(submission: Pick<Submission, 'deadlines'> | null): Duty[] {
  const day = submission?.deadlines.internal?.reading?.date;
  return day ? [{ ...ofFile, id: 'internal', kind: 'deadline', what: fileTexts.internal, first: day, last: day }] : [];
}

function listDeadlines(profile: Profile): Duty[] {
  return (profile.deadlines ?? []).flatMap(({ id, date, ...task }: ProfileDeadline, index) => {
    const day = readDay(date);
    if (!day) return [];
    const duty: Duty = {
      ...readTask(task, profile),
      id: `deadline.${id ?? index + 1}`,
      kind: 'deadline',
      // By its format a day of a list is of a single agency.
      basis: 'own-order',
      first: day,
      last: day,
      recurrence: null,
    };
    return [duty];
  });
}

function readTask({ what, divisions = [], items = [] }: Pick<ProfileDuty, 'what' | 'divisions' | 'items'>, profile: Profile) {
  return { what, divisions, items, confidence: confidenceIn(profile) };
}

/** The fiscal year of a list, or what of the window lies in it. null: it has no window. */
function stretchOf(profile: Profile, during: 'window' | 'fiscal-year', closes: Closing | null): Stretch | null {
  const year = yearOf(profile);
  if (during === 'fiscal-year') return year;
  const opens = readDay(profile.window?.opens);
  return opens && closes && { first: laterOf(opens, year.first), last: earlierOf(closes.day, year.last) };
}

function yearOf({ fiscalYear }: Profile): Stretch {
  const { from, to } = fiscalYearMonths(fiscalYear);
  const end = fromMonthIndex(to);
  return { first: { ...fromMonthIndex(from), day: 1 }, last: lastDayOfMonth(end.year, end.month) };
}

const earlierOf = (a: CivilDate, b: CivilDate) => (compareDates(a, b) <= 0 ? a : b);
const laterOf = (a: CivilDate, b: CivilDate) => (compareDates(a, b) >= 0 ? a : b);

function listReturning(profile: Profile, closes: Closing | null): Duty[] {
  return (profile.duties ?? []).flatMap(({ id, kind, every, weekday, beforeDay, during = 'window', ownOrder, ...task }) => {
    const stretch = stretchOf(profile, during, closes);
    if (!stretch) return [];
    const day = every === 'week' ? (weekday ?? 1) : beforeDay === undefined ? 0 : beforeDay - 1;
    const duty: Duty = {
      ...readTask(task, profile),
      ...stretch,
      id: `duty.${id}`,
      kind: kind === 'follow-up' ? 'follow-up' : 'recurring',
      basis: ownOrder ? 'own-order' : 'document',
      recurrence: { every, day },
    };
    return [duty];
  });
}

/** How often the cadences of items bring data up to date; of two that will do the longer one. What is kept current, or comes once a year, has no days. */
const rhythms: Readonly<Partial<Record<Cadence, DutyRhythm>>> = {
  daily: 'day',
  monthly: 'month',
  'monthly-or-quarterly': 'quarter',
  quarterly: 'quarter',
};

/** What the list wants brought up to date again and again, as long as answers are taken; of what a duty says already, nothing more. */
function listCadences(profile: Profile, submission: Pick<Submission, 'itemById'> | null, closes: Closing | null): Duty[] {
  const year = yearOf(profile);
  const stretch = { first: year.first, last: closes ? earlierOf(closes.day, year.last) : year.last };
  return profile.items.flatMap((item) => {
    const answered = submission?.itemById.get(item.id) ?? null;
    if (answered?.answer?.value === 'ไม่มี') return [];
    return cadencesOf(item).flatMap((cadence): Duty[] => {
      const every = rhythms[cadence];
      const isSaid = profile.duties?.some((duty) => duty.every === every && duty.items?.includes(item.id));
      if (!every || isSaid) return [];
      const recurrence: Recurrence = { every, day: 0 };
      return [
        {
          id: `cadence.${item.id}.${every}`,
          kind: 'recurring',
          basis: 'cadence',
          what: describeUpdate(cadence, nameOf(item, cadence)),
          divisions: divisionsOf(item, cadence, answered),
          items: [item.id],
          ...stretch,
          recurrence,
          confidence: profile.draft ? 'draft' : (item.confidence ?? profile.confidence.level),
        },
      ];
    });
  });
}

function cadencesOf({ cadence, elements = [] }: ProfileItem): readonly Cadence[] {
  return [...new Set([...(cadence ? [cadence] : []), ...elements.flatMap((element) => element.cadence ?? [])])];
}

function elementsOf({ cadence: own, elements = [] }: ProfileItem, cadence: Cadence) {
  return own === cadence ? [] : elements.filter((element) => element.cadence === cadence);
}

/** The item, or its only element of a cadence that is not the item's. */
function nameOf(item: ProfileItem, cadence: Cadence) {
  const [element, ...others] = elementsOf(item, cadence);
  return element && others.length === 0
    ? { th: labelIn(element, 'th'), en: labelIn(element, 'en') }
    : { th: titleIn(item, 'th'), en: titleIn(item, 'en') };
}

/** Whose the file says it is, of elements as far as the list divides them among these; else whose the list says. */
function divisionsOf(item: ProfileItem, cadence: Cadence, answered: Item | null): readonly string[] {
  const own = (answered?.divisions ?? []).flatMap(({ value, reading }) => {
    if (reading?.kind === 'all') return [allDivisions];
    return [reading && reading.kind !== 'unknown' ? reading.name : value.trim()].filter((name) => name !== '');
  });
  const ofElements = elementsOf(item, cadence).flatMap(({ divisions = [] }) => divisions);
  const isTheirs = own.length === 0 || own.includes(allDivisions) || ofElements.every((name) => own.includes(name));
  if (ofElements.length > 0 && isTheirs) return [...new Set(ofElements)];
  return own.length > 0 ? [...new Set(own)] : (item.divisions ?? responsibleDivisions(item));
}
