import ICAL from 'ical.js';
import type { Language } from '../../ground/language';
import type { Sha256 } from '../../links/ports';
import type { DutiesOfFile } from '../../review/duties/duties-of-file';
import type { Duty, Occurrence } from '../../review/duties/duty';
import { describeDuty, titleOfDuty } from '../../review/duties/duty-texts';
import { occurrences } from '../../review/duties/occurrences';
import { addDays, type CivilDate, formatDate } from '../../thai/date';
import { eraOffset } from '../../thai/era';
import { toLines, toOneLine } from './calendar-text';
import { calendarTexts } from './calendar-texts';
import { mayRemind, toRule } from './recurrence-rule';

export { suggestCalendarName } from './suggest-name';

export interface CalendarOptions {
  readonly language: Language;
  /** The day on which the calendar is made. */
  readonly today: CivilDate;
  /** Days before each day that a reminder comes; null: none does. */
  readonly alarm: number | null;
  readonly sha256: Sha256;
}

/** Gives the number of events that a calendar has: what never comes is none. */
export function countEvents(parts: readonly DutiesOfFile[]): number {
  return parts.flatMap(({ duties }) => duties).filter((duty) => occurrences(duty, duty.first, duty.last).length > 0).length;
}

/** Gives what tells the duties of a submission from those of others: by it a calendar knows the same duty again. */
export function identityOf({ agency, fiscalYear }: Pick<DutiesOfFile, 'agency' | 'fiscalYear'>): string {
  return `${toOneLine(agency)}\n${fiscalYear ?? ''}`;
}

/** A component and a property of jCal (RFC 7265), from which ical.js writes the lines: escaped, folded, ended by CR LF. */
type Property = [name: string, parameters: Readonly<Record<string, string>>, type: string, ...values: unknown[]];
type Component = [name: string, properties: readonly Property[], parts: readonly Component[]];

/** Octets of a line, of which ical.js leaves out the blank that begins a continued one: RFC 5545, 3.1 has 75. */
const foldedLength = 74;

/** Builds a calendar (RFC 5545, UTF-8) of what is due. The same input gives the same bytes. */
export function buildCalendar(parts: readonly DutiesOfFile[], options: CalendarOptions): Uint8Array {
  const withAgency = parts.length > 1;
  const calendar: Component = [
    'vcalendar',
    [
      text('prodid', '-//OIT//oit calendar//TH'),
      text('version', '2.0'),
      text('calscale', 'GREGORIAN'),
      ['x-wr-calname', {}, 'unknown', escapeText(nameOf(parts, options.language))],
    ],
    parts.flatMap((part) => part.duties.flatMap((duty) => toEvent(duty, part, withAgency, options))),
  ];
  ICAL.foldLength = foldedLength;
  return new TextEncoder().encode(ICAL.stringify(calendar as unknown as unknown[]));
}

/** A value whose type ical.js does not know is written as it stands. */
function escapeText(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&');
}

function nameOf(parts: readonly DutiesOfFile[], language: Language): string {
  const [only, ...others] = parts;
  const agency = only && others.length === 0 ? toOneLine(only.agency) : '';
  const years = [...new Set(parts.flatMap(({ fiscalYear }) => fiscalYear ?? []))];
  return calendarTexts[language].name(agency, years);
}

function text(name: string, ...values: readonly string[]): Property {
  return [name, {}, 'text', ...values];
}

const toChristian = (date: CivilDate): string => formatDate({ ...date, year: date.year - eraOffset });

/** All days of the duty as one event; none where it never comes. */
function toEvent(duty: Duty, part: DutiesOfFile, withAgency: boolean, { language, today, alarm, sha256 }: CalendarOptions): Component[] {
  const times = occurrences(duty, duty.first, duty.last);
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) return [];
  const begins = duty.kind === 'window' ? first.from : first.by;
  const agency = toOneLine(part.agency);
  const divisions = duty.divisions.map(toOneLine).filter((name) => name !== '');
  const title = toOneLine(titleOfDuty(duty, language));
  const summary = withAgency && agency !== '' ? `${agency}: ${title}` : title;
  const uid = sha256(new TextEncoder().encode(`${identityOf(part)}\n${duty.id}`)).slice(0, uidLength);
  const properties: Property[] = [
    text('uid', `${uid}@oit`),
    ['dtstamp', {}, 'date-time', `${toChristian(today)}T00:00:00Z`],
    ['dtstart', {}, 'date', toChristian(begins)],
    // The day after the last one.
    ['dtend', {}, 'date', toChristian(addDays(first.by, 1))],
    ...toRuleOf(duty, times, last),
    text('summary', summary),
    text('description', toLines([...(agency === '' ? [] : [agency]), ...describeDuty(duty, language)].join('\n'))),
    ...(divisions.length > 0 ? [text('categories', ...divisions)] : []),
    // It takes no time of the day from those who look for a free one.
    text('transp', 'TRANSPARENT'),
  ];
  return [['vevent', properties, alarm !== null && mayRemind(duty.recurrence, alarm) ? [toAlarm(alarm, summary)] : []]];
}

/** Hexadecimal digits: enough that no two duties share them. */
const uidLength = 32;

function toRuleOf({ recurrence }: Duty, times: readonly Occurrence[], last: Occurrence): Property[] {
  return recurrence && times.length > 1 ? [['rrule', {}, 'recur', { ...toRule(recurrence), until: toChristian(last.by) }]] : [];
}

function toAlarm(days: number, summary: string): Component {
  return [
    'valarm',
    [text('action', 'DISPLAY'), text('description', summary), ['trigger', {}, 'duration', days === 0 ? 'PT0S' : `-P${days}D`]],
    [],
  ];
}
