import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeOutput } from '../../server/src/cli/write-output';
import { runCli } from '../support/cli';
import { readComponents, readText } from '../support/read-calendar';
import { useTemporaryFolder } from '../support/temporary';

const complete = path.resolve('examples/complete-2568.oit.yaml');
const inProgress = path.resolve('examples/in-progress-2568.oit.yaml');
const today = ['--today', '2568-01-05'];

describe('oit calendar', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const eventsOf = (name: string) => readComponents(readFileSync(at(name), 'utf8')).parts;
  const summariesOf = (name: string) => eventsOf(name).map(({ properties }) => readText(properties.get('SUMMARY')));

  it('writes what is due, whatever the findings, and says how much', () => {
    for (const [name, file] of Object.entries({ 'a.ics': complete, 'b.ics': inProgress })) {
      const { code, stdout, stderr } = runCli(['calendar', file, '-o', at(name), ...today]);
      assert.deepEqual([code, stderr], [0, '']);
      assert.ok(stdout.includes(`มี ${eventsOf(name).length} รายการ`), stdout);
    }
    assert.match(
      runCli(['calendar', complete, '-o', at('c.ics'), '--lang', 'en', ...today]).stdout,
      /^Wrote the calendar .*c\.ics: 18 events/,
    );
    assert.ok(summariesOf('a.ics').some((summary) => summary.startsWith('O15 ปรับปรุง')));
    assert.ok(summariesOf('c.ics').some((summary) => summary.startsWith('O15 Procurement')));
  });

  it('gives the same bytes in any time zone and language of the system', () => {
    const texts = ['Pacific/Kiritimati', 'America/St_Johns'].map((TZ, index) => {
      assert.equal(runCli(['calendar', complete, '-o', at(`${index}.ics`), ...today], { env: { TZ, LANG: 'th_TH.UTF-8' } }).code, 0);
      return readFileSync(at(`${index}.ics`), 'utf8');
    });
    assert.equal(texts[0], texts[1]);
  });

  it('takes a division by any of its names, with what is of all, and reminds', () => {
    assert.equal(runCli(['calendar', complete, '--division', 'การคลัง', '--alarm', '7', '-o', at('a.ics'), ...today]).code, 0);
    const summaries = summariesOf('a.ics').join('\n');
    assert.match(summaries, /O13 .*\n?/);
    assert.doesNotMatch(summaries, /O4 |โรงเรียนส่งข้อมูล/);
    assert.ok(eventsOf('a.ics').some(({ parts }) => parts.some(({ properties }) => properties.get('TRIGGER') === '-P7D')));
  });

  it('makes one calendar of several submissions, or of a folder', () => {
    mkdirSync(at('in'));
    const text = readFileSync(complete, 'utf8');
    writeFileSync(at('in/a.oit.yaml'), text);
    writeFileSync(at('in/b.oit.yaml'), text.replaceAll('สำนักงานเขตทรายทอง', 'สำนักงานเขตบางรัก'));
    assert.equal(runCli(['calendar', at('in'), '-o', at('a.ics'), ...today]).code, 0);
    const summaries = summariesOf('a.ics');
    assert.equal(summaries.length, 36);
    assert.ok(summaries.every((summary) => /^สำนักงานเขต(?:ทรายทอง|บางรัก): /.test(summary)));
    writeFileSync(at('in/b.oit.yaml'), text);
    const twins = runCli(['calendar', at('in'), '-o', at('b.ics'), ...today]);
    assert.deepEqual([twins.code, twins.stdout], [2, '']);
    assert.match(twins.stderr, /หน่วยงานและปีงบประมาณเดียวกัน/);
    assert.deepEqual(readdirSync(folder()).sort(), ['a.ics', 'in']);
  });

  it('overwrites nothing unless told to', () => {
    writeFileSync(at('a.ics'), 'mine');
    const { code, stderr } = runCli(['calendar', complete, '-o', at('a.ics'), ...today]);
    assert.equal(code, 2);
    assert.match(stderr, /--force/);
    assert.equal(readFileSync(at('a.ics'), 'utf8'), 'mine');
    assert.equal(runCli(['calendar', complete, '-o', at('a.ics'), '--force', ...today]).code, 0);
    assert.equal(eventsOf('a.ics').length, 18);
  });

  it('asks whoever sits at the terminal, and writes for a yes alone', async () => {
    const asked: string[] = [];
    const write = (answer: string | null) =>
      writeOutput(at('a.ics'), new TextEncoder().encode('new'), {
        overwrite: false,
        canForce: true,
        language: 'th',
        ask: async (question) => {
          asked.push(question);
          return answer;
        },
      });
    await write(null);
    assert.deepEqual(asked, [], 'of a file that is not there nothing is asked');
    writeFileSync(at('a.ics'), 'mine');
    for (const answer of [null, '', 'n', 'ไม่', 'yeah']) await assert.rejects(write(answer), /--force/, String(answer));
    assert.equal(readFileSync(at('a.ics'), 'utf8'), 'mine');
    for (const answer of ['y', ' YES ', 'ใช่']) {
      writeFileSync(at('a.ics'), 'mine');
      await write(answer);
      assert.equal(readFileSync(at('a.ics'), 'utf8'), 'new', answer);
    }
    assert.match(asked[0] ?? '', /a\.ics .*เขียนทับหรือไม่/);
  });

  const nothingDue = 'oit: 1\nprofile: national\nfiscalYear: 2569\nagency: { name: ก }\nitems: {}\n';
  for (const [what, args, message] of [
    ['no file', [], /ต้องระบุไฟล์คำตอบหรือโฟลเดอร์/],
    ['no output', ['FILE'], /-o FILE\.ics/],
    ['a file that is not there', ['none.oit.yaml', '-o', 'OUT'], /อ่าน none\.oit\.yaml ไม่ได้/],
    ['the submission itself', ['FILE', '-o', 'FILE', '--force'], /ไฟล์เดียวกับไฟล์คำตอบ/],
    ['an unknown division', ['FILE', '--division', 'ฝ่ายการคลงั', '-o', 'OUT'], /ไม่มีฝ่าย ฝ่ายการคลงั น่าจะหมายถึง ฝ่ายการคลัง/],
    ['reminders of no number', ['FILE', '--alarm', '7d', '-o', 'OUT'], /--alarm ต้องเป็นจำนวนวันตั้งแต่ 0 ถึง 60 แต่พบ 7d/],
    ['reminders of too many days', ['FILE', '--alarm', '61', '-o', 'OUT'], /แต่พบ 61/],
    ['no date', ['FILE', '--today', 'พรุ่งนี้', '-o', 'OUT'], /อ่านวันที่ พรุ่งนี้ ไม่ออก/],
    ['nothing due', ['NOTHING', '-o', 'OUT'], /ไม่พบกำหนดใดของ .*deadlines/],
    ['what is no submission', ['TEXT', '-o', 'OUT'], /อ่านเป็นไฟล์คำตอบไม่ได้ หรือไม่รู้จักรายการข้อ/],
    ['a folder that is not there', ['FILE', '-o', 'FOLDER/a.ics'], /เขียน .* ไม่ได้/],
  ] as const)
    it(`says what is wrong of ${what}, and writes nothing`, () => {
      const places = {
        FILE: at('s.oit.yaml'),
        OUT: at('out.ics'),
        NOTHING: at('n.oit.yaml'),
        TEXT: at('t.oit.yaml'),
        'FOLDER/a.ics': at('none/a.ics'),
      } as const;
      writeFileSync(places.FILE, readFileSync(complete));
      writeFileSync(places.NOTHING, nothingDue);
      writeFileSync(places.TEXT, 'oit: [\n');
      const before = readdirSync(folder()).sort();
      const { code, stdout, stderr } = runCli(['calendar', ...args.map((arg) => places[arg as keyof typeof places] ?? arg)]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.deepEqual(readdirSync(folder()).sort(), before);
      assert.deepEqual(readFileSync(places.FILE), readFileSync(complete));
    });
});
