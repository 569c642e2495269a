import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { convertIcsCalendar, extendByRecurrenceRule, type IcsCalendar, type IcsEvent } from 'ts-ics';
import { type DutiesOfFile, findDutiesOfFile, occurrences } from '../../server/src/core';
import {
  buildCalendar,
  type CalendarOptions,
  countEvents,
  suggestCalendarName,
} from '../../server/src/core/output/calendar/build-calendar';
import { toLines, toOneLine } from '../../server/src/core/output/calendar/calendar-text';
import type { Duty } from '../../server/src/core/review/duties/duty';
import { type CivilDate, formatDate } from '../../server/src/core/thai/date';
import { eraOffset } from '../../server/src/core/thai/era';
import { check, readRepositoryFile } from '../support/checking';
import { readComponents, readText, readTexts } from '../support/read-calendar';

const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const options: CalendarOptions = {
  language: 'th',
  today: { year: 2568, month: 1, day: 5 },
  alarm: null,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

const dutiesOf = (text: string): DutiesOfFile => findDutiesOfFile(check(text));
const build = (parts: readonly DutiesOfFile[], other: Partial<CalendarOptions> = {}) => buildCalendar(parts, { ...options, ...other });
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What a reader that shares nothing with the writer makes of it. */
function read(bytes: Uint8Array): IcsCalendar & { events: IcsEvent[] } {
  const calendar = convertIcsCalendar(undefined, decode(bytes));
  return { ...calendar, events: calendar.events ?? [] };
}

/** Every line ends by CR LF, has at most 75 octets, and is whole UTF-8 by itself. */
function checkLines(bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('latin1');
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  for (const line of text.slice(0, -2).split('\r\n')) {
    assert.doesNotMatch(line, /[\r\n]/);
    assert.ok(line.length <= 75, `${line.length}: ${line}`);
    decode(Buffer.from(line, 'latin1'));
  }
}

const christian = (date: CivilDate) => formatDate({ ...date, year: date.year - eraOffset });
const dayOf = (date: Date | undefined) => date?.toISOString().slice(0, 10);

describe('a calendar of what is due', () => {
  const part = dutiesOf(complete);
  const bytes = build([part]);
  const calendar = read(bytes);
  const components = new ICAL.Component(ICAL.parse(decode(bytes))).getAllSubcomponents('vevent');

  it('has one event for each duty, of whole days, in lines that every reader takes', () => {
    checkLines(bytes);
    assert.match(decode(bytes), /\r\nDTSTART;VALUE=DATE:20250115\r\nDTEND;VALUE=DATE:20250116\r\n/);
    assert.equal(calendar.version, '2.0');
    assert.ok(calendar.prodId);
    assert.equal(calendar.events.length, part.duties.length);
    assert.equal(countEvents([part]), part.duties.length);
    assert.equal(new Set(calendar.events.map(({ uid }) => uid)).size, part.duties.length);
    for (const event of calendar.events) {
      assert.deepEqual([event.start.type, event.end?.type, event.timeTransparent], ['DATE', 'DATE', 'TRANSPARENT']);
      assert.equal(event.stamp.date.toISOString(), '2025-01-05T00:00:00.000Z');
    }
    assert.match(decode(bytes).replace(/\r\n /g, ''), /\r\nX-WR-CALNAME:กำหนดงาน OIT สำนักงานเขตทรายทอง ปีงบประมาณ 2568\r\n/);
  });

  for (const [index, duty] of part.duties.entries())
    it(`${duty.id} stands on its days, and ends the day after`, () => {
      const event = calendar.events[index] as IcsEvent;
      const times = occurrences(duty, duty.first, duty.last);
      const begins = duty.kind === 'window' ? duty.first : (times[0]?.by as CivilDate);
      assert.equal(dayOf(event.start.date), christian(begins));
      const ends = duty.kind === 'window' ? duty.last : begins;
      assert.equal((event.end?.date.getTime() ?? 0) - Date.parse(`${christian(ends)}T00:00:00Z`), 24 * 3600 * 1000);
      const rule = event.recurrenceRule;
      assert.equal(rule !== undefined, times.length > 1);
      // By the rules of the library that writes; days and weeks are counted by another one below.
      const iterator = new ICAL.Event(components[index] as never).iterator();
      const days: string[] = [];
      for (let next = iterator.next(); next; next = iterator.next()) days.push(String(next));
      assert.deepEqual(days, duty.kind === 'window' ? [christian(begins)] : times.map(({ by }) => christian(by)));
    });

  it('days and weeks return as often for a reader that shares nothing with the writer', () => {
    for (const [id, count] of Object.entries({ 'duty.daily-news': 120, 'duty.director-tuesday': 17 })) {
      const event = calendar.events[part.duties.findIndex((duty) => duty.id === id)] as IcsEvent;
      assert.ok(event.recurrenceRule);
      const days = extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, end: new Date('2026-01-01') });
      assert.equal(days.length, count, id);
    }
  });

  it('names items, division and source, and marks own orders', () => {
    const update = calendar.events.find(({ summary }) => summary?.startsWith('O15 '));
    assert.match(update?.summary ?? '', /\(กำหนดภายในของเขตหนึ่ง\)$/);
    assert.deepEqual(update?.categories, ['ทุกฝ่าย']);
    assert.match(update?.description ?? '', /ผู้รับผิดชอบ: ทุกฝ่าย/);
    assert.match(update?.description ?? '', /ที่มา: กำหนดภายในของเขตหนึ่ง หน่วยงานอื่นกำหนดเองได้/);
    assert.deepEqual(calendar.events[3]?.categories, ['โรงเรียนในสังกัดกรุงเทพมหานคร', 'ฝ่ายการศึกษา']);
    assert.match(read(build([part], { language: 'en' })).events[1]?.summary ?? '', /^Last day of OIT answers/);
  });

  it('is the same for the same input; the same duty has the same name in every other', () => {
    assert.deepEqual(build([part]), bytes);
    const uids = (other: Uint8Array) => read(other).events.map(({ uid }) => uid);
    assert.deepEqual(uids(build([part], { language: 'en', today: { year: 2568, month: 3, day: 1 }, alarm: 7 })), uids(bytes));
    const edited = complete.replace(/description: .*/g, 'description: แก้แล้ว').replace(/internal: [^,}\n]+/, 'internal: 2568-03-20');
    assert.notEqual(edited, complete);
    assert.deepEqual(uids(build([dutiesOf(edited)])), uids(bytes));
    const other = dutiesOf(complete.replaceAll('สำนักงานเขตทรายทอง', 'สำนักงานเขตบางรัก'));
    assert.equal(new Set([...uids(bytes), ...uids(build([other]))]).size, part.duties.length * 2);
  });

  it('of several agencies names the agency of each event', () => {
    const other = { ...part, agency: 'สำนักงานเขตบางรัก' };
    const both = build([part, other]);
    checkLines(both);
    const { events } = read(both);
    assert.equal(events.length, part.duties.length * 2);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
    assert.match(events[0]?.summary ?? '', /^สำนักงานเขตทรายทอง: /);
    assert.match(events.at(-1)?.summary ?? '', /^สำนักงานเขตบางรัก: /);
  });

  it('reminds so many days before, but not of what returns sooner than that', () => {
    const remindedOf = (alarm: number) => {
      const { events } = read(build([part], { alarm }));
      return part.duties.flatMap(({ id }, index) => ((events[index]?.alarms?.length ?? 0) > 0 ? [id] : []));
    };
    const without = (...ids: readonly string[]) => part.duties.map(({ id }) => id).filter((id) => !ids.includes(id));
    assert.deepEqual(remindedOf(0), without());
    assert.deepEqual(remindedOf(6), without('duty.daily-news'));
    assert.deepEqual(remindedOf(7), without('duty.daily-news', 'duty.director-tuesday'));
    assert.match(decode(build([part], { alarm: 7 })), /\r\nTRIGGER:-P7D\r\n/);
    assert.match(decode(build([part], { alarm: 0 })), /\r\nTRIGGER:PT0S\r\n/);
  });

  it('has no event for what never comes', () => {
    const never: Duty = { ...(part.duties[0] as Duty), first: { year: 2568, month: 1, day: 1 }, last: { year: 2567, month: 1, day: 1 } };
    const empty = { ...part, duties: [{ ...never, recurrence: { every: 'week', day: 2 } as const }] };
    assert.equal(countEvents([empty]), 0);
    assert.equal(read(build([empty])).events.length, 0);
  });

  it('is named after its submission', () => {
    assert.deepEqual(['s68.oit.yaml', 'a/b.OIT.yml', 'ก:ข.oit.yaml'].map(suggestCalendarName), ['s68.ics', 'b.ics', 'ก_ข.ics']);
  });
});

describe('a calendar with hostile names', () => {
  const names: Readonly<Record<string, string>> = {
    'lines that begin a part': 'เขต\r\nEND:VEVENT\nBEGIN:VALARM\rX:1',
    'signs of the format': 'a;b,c:d\\e"f^g\\nh',
    'signs that steer': 'ก\u0000\u0007\u001b[31m\u007f\u0085\u2028\u2029\tข',
    emoji: '🇹🇭👩‍👩‍👧‍👦 เขต 🏛️',
    'lone surrogates': 'ก\ud83cข\udfdbค',
    'a long one': 'สำนักงานเขตป้อมปราบศัตรูพ่าย'.repeat(400),
    'long without a blank': 'ก็้'.repeat(5_000),
    nothing: ' \n ',
  };

  it('a text keeps all but what no calendar can hold', () => {
    assert.equal(toLines('ก\r\nข\rค\u2028ง\u0000\ud800'), 'ก\nข\nค\nง\ufffd');
    assert.equal(toOneLine(' ก \r\n\t ข; '), 'ก ข;');
  });

  for (const [what, name] of Object.entries(names))
    it(`${what}: agency and division are read back, and every event is whole`, () => {
      const part = dutiesOf(complete);
      const hostile: DutiesOfFile = {
        ...part,
        agency: name,
        duties: part.duties.map((duty) => ({ ...duty, divisions: [name, 'ฝ่ายปกครอง'], what: { th: `งาน ${name}`, en: name } })),
      };
      for (const parts of [[hostile], [hostile, part]]) {
        const bytes = build(parts, { alarm: 1 });
        checkLines(bytes);
        const { parts: events } = readComponents(decode(bytes));
        assert.equal(events.length, part.duties.length * parts.length);
        const [event] = events;
        const shown = toOneLine(name);
        const title = toOneLine(`งาน ${name}`);
        assert.equal(readText(event?.properties.get('SUMMARY')), parts.length > 1 && shown !== '' ? `${shown}: ${title}` : title);
        assert.deepEqual(readTexts(event?.properties.get('CATEGORIES')), shown === '' ? ['ฝ่ายปกครอง'] : [shown, 'ฝ่ายปกครอง']);
        assert.ok(readText(event?.properties.get('DESCRIPTION')).includes(toLines(name)));
        assert.deepEqual(
          event?.parts.map(({ name: kind }) => kind),
          ['VALARM'],
        );
        assert.ok(events.every(({ name: kind, properties }) => kind === 'VEVENT' && properties.has('DTSTART') && properties.has('UID')));
      }
    });
});
