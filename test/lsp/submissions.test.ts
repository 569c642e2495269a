import assert from 'node:assert/strict';
import { methods, type SubmissionsResult } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/a.oit.yaml';
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');

describe('language server: summaries of open submissions', () => {
  const start = useServer();

  it('have indicators, sub-indicators and items', async () => {
    const { client } = await start();
    await client.open(uri, complete, 5);
    const { problem, version, list, detail, ready, total, groups, items } = await client.summaryOf(uri, 5);
    assert.deepEqual([problem, version], [null, 5]);
    assert.deepEqual([list, detail, ready, total], ['bangkok-district-2568', '22/22', 22, 22]);
    assert.deepEqual(
      groups.filter(({ parent }) => parent === null).map(({ id }) => id),
      ['9', '10'],
    );
    assert.deepEqual(
      groups.filter(({ parent }) => parent !== null).map(({ id }) => id),
      ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'],
    );
    assert.equal(items.length, 22);
    assert.ok(items.every(({ state }) => state === 'approved'));
    const ids = new Set(groups.map(({ id }) => id));
    assert.ok(items.every(({ indicator, subIndicator }) => ids.has(indicator) && ids.has(subIndicator)));
    const lines = complete.split('\n');
    for (const { id, range } of items) assert.equal(lines[range.start.line]?.trim(), `${id}:`);
  });

  it('say where a missing item belongs', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const { items } = await client.summaryOf(uri);
    const missing = items.find(({ state }) => state === 'missing');
    const before = items[items.findIndex(({ state }) => state === 'missing') - 1];
    assert.ok(missing && before);
    assert.ok(missing.range.start.line > before.range.start.line);
    assert.match((await client.describeRow(uri, missing.id)) ?? '', /[\u0e00-\u0e7f]/);
  });

  it('say whose each item is, what it costs and until when', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const { items, deadline, divisions } = await client.summaryOf(uri);
    const open = items.find(({ lost, due }) => lost !== null && lost > 0 && due !== null);
    assert.ok(open?.due && deadline);
    assert.match(open.lostText ?? '', /^เสีย \d+\.\d\d คะแนน \(ประมาณการ\)$/);
    assert.match(open.due.key, /^25\d\d-\d\d-\d\d$/);
    assert.match(open.due.left, /^(?:อีก \d+ วัน|วันนี้|ผ่านมาแล้ว \d+ วัน)$/);
    assert.ok(deadline.daysLeft >= 0 && deadline.open > 0);
    assert.ok(open.parts.length > 0 && open.parts.every(({ division }) => divisions.some(({ name }) => name === division)));
    const tooltip = (await client.describeRow(uri, open.id)) ?? '';
    assert.ok(tooltip.includes('กำหนดส่ง: ') && tooltip.includes('ส่วนของแต่ละฝ่าย:\n- '), tooltip);
  });

  it('speak the language of the settings', async () => {
    const { client } = await start({ settings: { language: 'en' } });
    await client.open(uri, complete);
    assert.match((await client.summaryOf(uri)).score ?? '', /^OIT score 100\.00 \(estimate\)/);
    assert.match((await client.describeRow(uri, null)) ?? '', /22 of 22 items ready/);
  });

  it('say why there are no rows: broken, unknown list; and go when a document that is no file is closed', async () => {
    const { client } = await start({ settings: { language: 'en' } });
    await client.open(uri, 'oit: [', 3);
    const broken = await client.summaryOf(uri, 3);
    assert.deepEqual(broken.problem, { kind: 'unreadable', message: 'The file cannot be read yet: open it and mend the errors in it' });
    assert.deepEqual([broken.items, broken.score, broken.errors > 0], [[], null, true]);
    await client.change(uri, 4, { text: complete.replace('profile: bangkok-district', 'profile: moon-base') });
    const { problem, fiscalYear, agency } = await client.summaryOf(uri, 4);
    assert.equal(problem?.kind, 'unknown-list');
    assert.match(problem.message, /^No list of items for this year and kind of agency/);
    assert.deepEqual([fiscalYear, typeof agency], [2568, 'string']);
    await client.close(uri);
    const { submissions } = await client.connection.sendRequest<SubmissionsResult>(methods.submissions);
    assert.deepEqual([submissions, await client.describeRow(uri, null)], [[], null]);
  });

  it('are told of after opening and after a change', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    const opened = await client.summaries.find((summary) => summary.uri === uri);
    assert.deepEqual(await client.summaryOf(uri), opened);
    await client.change(uri, 2, { text: complete.replace('  O22:', '  O99:') });
    const { ready, total, version } = await client.summaries.find((summary) => summary.uri === uri, 1);
    assert.deepEqual([ready, total, version], [21, 22, 2]);
  });

  it('are told of once where nothing that they show has changed, however much is typed', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    await client.summaries.find((summary) => summary.uri === uri);
    const end = { line: complete.split('\n').length, character: 0 };
    for (const edit of [2, 3, 4]) {
      await client.change(uri, edit, { range: { start: end, end }, text: '# บันทึก\n' });
      await client.pull(uri);
      await client.letSummariesBeTold();
    }
    assert.equal(client.summariesOf(uri).length, 1);
    assert.equal((await client.summaryOf(uri, 4)).version, 4);
  });

  it('are told of for every thing that they show: rows that move, states, findings, texts, the score', async () => {
    const { client } = await start();
    const texts = [
      inProgress,
      `# บันทึก\n${inProgress}`,
      inProgress.replace('answer: มี', 'answer: อาจจะ'),
      inProgress.replace(/^( {2}name: .+)$/m, '$1 ใหม่'),
      inProgress.replace('answer: มี', 'answer: ไม่มี'),
    ];
    await client.open(uri, '');
    await client.summaries.find(({ version }) => version === 1);
    for (const [index, text] of texts.entries()) {
      await client.change(uri, index + 2, { text });
      await client.summaries.find(({ version }) => version === index + 2);
    }
    const count = client.summaries.all.length;
    await client.changeSettings({ language: 'en' });
    await client.summaries.find(() => true, count);
    assert.equal(count, texts.length + 1);
  });

  it('are the same for the same text: when it is undone, opened again, or in the next session', async () => {
    const { client } = await start();
    const versionless = async (version: number) => ({ ...(await client.summaryOf(uri, version)), version: 0 });
    await client.open(uri, complete);
    const first = await versionless(1);
    await client.change(uri, 2, { text: inProgress });
    assert.notDeepEqual(await versionless(2), first);
    await client.change(uri, 3, { text: complete });
    assert.deepEqual(await versionless(3), first);
    await client.close(uri);
    await client.open(uri, complete, 4);
    assert.deepEqual(await versionless(4), first);
    const { client: next } = await start();
    await next.open(uri, complete);
    assert.deepEqual({ ...(await next.summaryOf(uri)), version: 0 }, first);
  });

  it('hold up no diagnostics: they are told behind them, and once for edits without a pause', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    await client.pull(uri);
    assert.deepEqual(client.summariesOf(uri), []);
    await client.summaries.find((summary) => summary.uri === uri);
    for (let version = 2; version <= 6; version++) {
      await client.change(uri, version, { text: `${'\n'.repeat(version)}${complete}` });
      await client.pull(uri);
    }
    const newest = await client.summaries.find((summary) => summary.uri === uri && summary.version === 6);
    await client.letSummariesBeTold();
    const told = client.summariesOf(uri);
    assert.deepEqual(told.at(-1), newest);
    // Edits that a busy machine lets wait too long have a pause between them.
    assert.ok(told.length >= 2 && told.length <= 6, `${told.length} times`);
  });

  it('are not told of for a setting that changes nothing in them', async () => {
    const { client } = await start();
    const other = 'file:///project/b.oit.yaml';
    await client.open(uri, complete);
    await client.open(other, inProgress);
    await client.letSummariesBeTold();
    await client.changeSettings({ rules: { 'no.such-code': 'off' } });
    await client.letSummariesBeTold();
    assert.deepEqual([client.summariesOf(uri).length, client.summariesOf(other).length], [1, 1]);
  });

  it('count the days from the day on which the user comes back', async () => {
    let day = 1;
    const { client } = await start({ host: { findToday: () => ({ year: 2568, month: 4, day }) } });
    await client.open(uri, inProgress);
    const before = (await client.summaries.find((summary) => summary.uri === uri)).deadline;
    day = 2;
    const from = client.summaries.all.length;
    await client.describeRow(uri, null);
    const after = (await client.summaries.find((summary) => summary.uri === uri, from)).deadline;
    assert.ok(before && after);
    assert.equal(after.daysLeft, before.daysLeft - 1);
  });
});
