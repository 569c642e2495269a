import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { readRounds } from '../../server/src/core';
import { methods, type RecordReviewResult, type ReviewDueResult, type SubmissionsChanged } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { type InProcessServer, useServer } from '../support/in-process-server';
import { useTemporaryFolder } from '../support/temporary';

const progress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');

describe('language server: review rounds', () => {
  const start = useServer();
  const folder = useTemporaryFolder();
  const place = (name: string) => path.join(folder(), name);
  const uriOf = (name: string) => URI.file(place(name)).toString();
  const onDay = (month: number, day: number, settings: object = {}) =>
    start({ host: { readFile, findToday: () => ({ year: 2568, month, day }) }, settings });
  const record = ({ client }: InProcessServer, uri: string, startsNew = false) =>
    client.connection.sendRequest<RecordReviewResult>(methods.recordReview, { uri, startsNew });
  const findDue = ({ client }: InProcessServer, uri: string) => client.connection.sendRequest<ReviewDueResult>(methods.reviewDue, { uri });

  it('records a round of a stored file, then of the open one, and tells what has changed', async () => {
    writeFileSync(place('a.oit.yaml'), progress);
    const first = await record(await onDay(3, 5), uriOf('a.oit.yaml'));
    assert.equal(first.kind, 'recorded');
    assert.match(first.message, /^บันทึกรอบตรวจทานวันที่ 5 มี\.ค\. 2568 แล้ว: a\.oit-reviews\.jsonl · ยังไม่มีรอบ/);
    const later = await onDay(3, 20);
    await later.client.open(uriOf('a.oit.yaml'), complete);
    const second = await record(later, uriOf('a.oit.yaml'));
    assert.match(second.message, /เทียบกับรอบวันที่ 5 มี\.ค\. 2568 \(15 วันก่อน\): พร้อมเพิ่ม \d+ ข้อ/);
    assert.match(second.report ?? '', /^## เทียบกับรอบวันที่ 5 มี\.ค\. 2568/m);
    const { rounds, problems } = readRounds(readFileSync(place('a.oit-reviews.jsonl')));
    assert.deepEqual([rounds.map(({ day }) => day.day), problems], [[5, 20], []]);
  });

  it('shows no text of a file as markup', async () => {
    writeFileSync(place('a.oit.yaml'), progress.replace('ฝ่ายปกครอง', '"[x](command:y) <b>"'));
    const { report } = await record(await onDay(3, 5), uriOf('a.oit.yaml'));
    assert.doesNotMatch(report ?? '', /(?<!\\)<b>|(?<!\\)\]\(/);
  });

  it('records nothing of what is not stored or cannot be read, and says why', async () => {
    const server = await onDay(3, 5);
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/a.oit.yaml']) {
      await server.client.open(uri, complete);
      const { kind, message } = await record(server, uri);
      assert.deepEqual([kind, /ให้บันทึกไฟล์นี้ลงโฟลเดอร์ก่อน/.test(message)], ['refused', true]);
    }
    writeFileSync(place('a.oit.yaml'), 'oit: [');
    assert.match((await record(server, uriOf('a.oit.yaml'))).message, /อ่านไฟล์คำตอบไม่ได้/);
    assert.match((await record(server, uriOf('gone.oit.yaml'))).message, /ไม่พบไฟล์หรือโฟลเดอร์/);
    assert.ok(!existsSync(place('a.oit-reviews.jsonl')));
  });

  it('says what stands in the place of the file', async () => {
    writeFileSync(place('a.oit.yaml'), complete);
    mkdirSync(place('a.oit-reviews.jsonl'));
    const { kind, message } = await record(await onDay(3, 5), uriOf('a.oit.yaml'));
    assert.equal(kind, 'refused');
    assert.match(message, /บันทึกลง .*a\.oit-reviews\.jsonl ไม่ได้/);
  });

  it('asks before it begins anew where the rounds lie under the name that the submission had', async () => {
    writeFileSync(place('a.oit.yaml'), complete);
    const server = await onDay(3, 5);
    await record(server, uriOf('a.oit.yaml'));
    renameSync(place('a.oit.yaml'), place('b.oit.yaml'));
    const asked = await record(server, uriOf('b.oit.yaml'));
    assert.deepEqual([asked.kind, asked.report], ['stray', null]);
    assert.ok(!existsSync(place('b.oit-reviews.jsonl')));
    assert.equal((await record(server, uriOf('b.oit.yaml'), true)).kind, 'recorded');
  });

  it('are told on the rows of a submission: what became ready, fell back or has dead links since', async () => {
    writeFileSync(place('a.oit.yaml'), progress);
    await record(await onDay(3, 5), uriOf('a.oit.yaml'));
    const { client } = await onDay(3, 20);
    const told = new Promise<SubmissionsChanged>((resolve) => client.connection.onNotification(methods.submissionsChanged, resolve));
    await client.open(uriOf('a.oit.yaml'), complete);
    const [summary] = (await told).changed;
    const before = readRounds(readFileSync(place('a.oit-reviews.jsonl'))).rounds[0]?.items;
    for (const { id, change, isReady } of summary?.items ?? []) {
      const state = before?.get(id)?.state;
      assert.equal(change?.kind, isReady && state !== 'ready' && state !== 'approved' ? 'ready' : undefined, id);
    }
    assert.ok(summary?.items.some(({ change }) => change?.text === 'ยังไม่ครบ → รับรองแล้ว' || change?.text === 'ยังไม่ครบ → พร้อม'));
  });

  it('reminds only of a submission that has rounds, after as many days as are set, and not after the last day of answers', async () => {
    writeFileSync(place('a.oit.yaml'), progress);
    const uri = uriOf('a.oit.yaml');
    const dueOn = async (month: number, day: number, settings: object = {}) => {
      const server = await onDay(month, day, settings);
      await server.client.open(uri, progress);
      return (await findDue(server, uri)).message;
    };
    assert.equal(await dueOn(3, 20), null, 'no rounds');
    await record(await onDay(3, 5), uri);
    assert.equal(await dueOn(3, 19), null, '14 days');
    assert.match((await dueOn(3, 20)) ?? '', /a\.oit\.yaml คือวันที่ 5 มี\.ค\. 2568 ผ่านมาแล้ว 15 วัน/);
    assert.equal(await dueOn(3, 20, { review: { reminderDays: 0 } }), null, 'off');
    assert.notEqual(await dueOn(3, 12, { review: { reminderDays: 7 } }), null);
    assert.equal(await dueOn(9, 1), null, 'closed');
  });
});
