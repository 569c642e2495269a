import assert from 'node:assert/strict';
import { methods, type NextYear, type NextYearParams, type NextYearResult } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';

const uri = 'file:///project/%E0%B9%80%E0%B8%82%E0%B8%95-2565.oit.yaml';
const content = Buffer.from(readRepositoryFile('examples/district-2565.oit.yaml')).toString('base64');

const request = (client: LanguageClient, params: NextYearParams): Promise<NextYearResult> =>
  client.connection.sendRequest(methods.nextYear, params);

async function make(client: LanguageClient, list: NextYearParams['list']): Promise<NextYear> {
  const result = await request(client, { uri, content, list });
  assert.ok(result.kind === 'made', JSON.stringify(result));
  return result;
}

describe('language server: next year', () => {
  const start = useServer();

  it('gives the new submission with what is to be looked at, and tells what became of the items', async () => {
    const { client } = await start();
    const { text, fileName, draft, message, report, doubts } = await make(client, { id: 'bangkok-district-2568' });
    assert.deepEqual([fileName, draft], ['เขต-2568.oit.yaml', null]);
    assert.match(message, /^ยกมา \d+ ค่า/);
    assert.match(report, /^# เริ่มไฟล์คำตอบของ .*\n\n.*\n\n## /);
    assert.match(report, /\n- O17 → O8 E-Service\n/);
    const lines = text.split('\n');
    assert.ok(doubts.length > 30, String(doubts.length));
    for (const { line, text: doubt } of doubts) assert.ok(lines[line]?.endsWith(`# ตรวจสอบ: ${doubt}`), lines[line]);
    const made = 'file:///project/new.oit.yaml';
    await client.open(made, text);
    const codes = (await client.pullItems(made)).map(({ code }) => String(code));
    assert.deepEqual(
      codes.filter((code) => /^(?:yaml|suppress|schema\.unknown|profile)/.test(code)),
      [],
    );
  });

  it('makes the list too where none is known of the year', async () => {
    const { client } = await start();
    const { text, fileName, draft } = await make(client, { base: 'bangkok-district-2568', fiscalYear: 2571 });
    assert.equal(fileName, 'เขต-2571.oit.yaml');
    assert.equal(draft?.fileName, 'bangkok-district-2571.oit-profile.json');
    assert.match(text, /^fiscalYear: 2571$/m);
    assert.match(text, /# ตรวจสอบ: ยกคำตอบมาจากข้อ O17 ปีงบประมาณ 2565/);
  });

  it('says why there is none', async () => {
    const { client } = await start();
    const refuse = async (params: Partial<NextYearParams>) => {
      const result = await request(client, { uri, content, list: { id: 'bangkok-district-2568' }, ...params });
      assert.ok(result.kind === 'refused');
      return result.message;
    };
    assert.match(await refuse({ list: { id: 'bangkok-district-2565' } }), /bangkok-district-2565 อยู่แล้ว/);
    assert.match(await refuse({ content: Buffer.from('oit: [').toString('base64') }), /อ่านไฟล์คำตอบเดิมไม่ได้/);
    assert.ok((await refuse({ list: { id: 'moon-2568' } })).length > 0);
    await assert.rejects(client.connection.sendRequest(methods.nextYear, {}));
  });
});
