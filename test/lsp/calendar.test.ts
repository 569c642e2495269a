import assert from 'node:assert/strict';
import { checkBytes, createCatalog, findDutiesOfFile } from '../../server/src/core';
import { buildCalendar } from '../../server/src/core/output/calendar/build-calendar';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { sha256 } from '../../server/src/platform/sha256';
import { findToday } from '../../server/src/platform/today';
import { type CalendarParams, type CalendarResult, methods } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/%E0%B9%80%E0%B8%82%E0%B8%95%20100%25.oit.yaml';
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const toBase64 = (text: string) => Buffer.from(text).toString('base64');
/** Of the day on which it was made alone. */
const withoutStamp = (text: string) => text.replace(/DTSTAMP:\d{8}/g, 'DTSTAMP');

describe('language server: calendar', () => {
  const start = useServer();

  it('gives what the core builds of the bytes, and a name for it', async () => {
    const { client } = await start();
    const params: CalendarParams = { uri, content: toBase64(complete) };
    const result = await client.connection.sendRequest<CalendarResult>(methods.calendar, params);
    assert.deepEqual([result.fileName, result.events], ['เขต 100_.ics', 18]);
    const found = findDutiesOfFile(checkBytes(new TextEncoder().encode(complete), { catalog: createCatalog(builtInProfiles) }));
    const built = buildCalendar([found], { language: 'th', today: findToday(new Date()), alarm: null, sha256 });
    assert.equal(withoutStamp(Buffer.from(result.content ?? '', 'base64').toString()), withoutStamp(Buffer.from(built).toString()));
  });

  it('says where nothing is due', async () => {
    const { client } = await start();
    for (const text of ['', 'oit: [', 'oit: 1\nprofile: national\nfiscalYear: 2569\nitems: {}\n'])
      assert.deepEqual(await client.connection.sendRequest(methods.calendar, { uri, content: toBase64(text) }), {
        content: null,
        fileName: 'เขต 100_.ics',
        events: 0,
      });
  });

  it('answers with an error where the request is none', async () => {
    const { client } = await start();
    await assert.rejects(client.connection.sendRequest(methods.calendar, {}));
  });
});
