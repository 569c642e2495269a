import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { checkBytes, createCatalog } from '../../server/src/core';
import { buildPackage } from '../../server/src/core/output/package/build-package';
import { describePackage } from '../../server/src/core/output/package/package-content';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { sha256 } from '../../server/src/platform/sha256';
import { systemClock } from '../../server/src/platform/system-clock';
import { type ExportParams, type ExportResult, type InspectExportResult, methods } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';
import type { LanguageClient } from '../support/language-client';

const uri = 'file:///project/%E0%B9%80%E0%B8%82%E0%B8%95%20100%25.oit.yaml';
const fileName = 'เขต 100%.oit.yaml';
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const catalog = createCatalog(builtInProfiles);

function requestExport(client: LanguageClient, text: string, draft: boolean): Promise<ExportResult> {
  const params: ExportParams = { uri, content: Buffer.from(text).toString('base64'), draft };
  return client.connection.sendRequest<ExportResult>(methods.exportPackage, params);
}

/** Noon on 1 April 2568 in Thailand, wherever the test runs. */
const clock = { ...systemClock, now: () => Date.UTC(2025, 3, 1, 5) };
const day = { year: 2568, month: 4, day: 1 };

async function build(text: string, draft: boolean) {
  const bytes = new TextEncoder().encode(text);
  const links = { knowledge: { outcomeOf: () => null, randomPageOf: () => null, contentOf: () => null }, excluded: [] };
  const result = checkBytes(bytes, { catalog, today: day, links });
  const content = describePackage({ bytes, fileName, result, draft, day, evidence: [], language: 'th', sha256 });
  const { zip, entryPage } = await buildPackage(content, sha256);
  const page = { name: entryPage.path, content: Buffer.from(entryPage.bytes).toString('base64') };
  return { content: Buffer.from(zip).toString('base64'), fileName: content.fileName, entryPage: page };
}

describe('language server: export', () => {
  const start = useServer();

  for (const [name, text, draft] of [
    ['the package', complete, false],
    ['a draft', inProgress, true],
    ['a draft of a file that cannot be read', 'oit: [', true],
  ] as const) {
    it(`gives ${name} byte for byte as the core builds it`, async () => {
      const { client } = await start({ host: { clock } });
      const result = await requestExport(client, text, draft);
      assert.deepEqual(result, { kind: 'package', draft, ...(await build(text, draft)) });
    });
  }

  it('says before the export what stands in the way, what is at risk, whether links were checked, and what is silenced', async () => {
    const { client } = await start({ host: { clock } });
    const inspect = (text: string) =>
      client.connection.sendRequest<InspectExportResult>(methods.inspectExport, { uri, content: Buffer.from(text).toString('base64') });
    const free = await inspect(complete);
    assert.deepEqual([free.canBeFinal, free.lines], [true, ['ไม่มีข้อผิดพลาดที่ขวางการส่งออก', 'พร้อม 22 จาก 22 ข้อ', 'ลิงก์: ยังไม่ได้ตรวจ']]);
    const blocked = await inspect(inProgress);
    assert.equal(blocked.canBeFinal, false);
    assert.match(blocked.lines.join('\n'), /^ส่งออกฉบับจริงยังไม่ได้: ข้อผิดพลาด \d+ รายการ\nพร้อม \d+ จาก 22 ข้อ\nเสี่ยงได้ 0 คะแนน \d+ ข้อ: O9/);
    const refused = await requestExport(client, inProgress, false);
    assert.deepEqual(blocked.first, refused.kind === 'refused' && refused.errors[0]?.range);
    const silenced = complete.replace(/^( +)- (https:\S+)/m, '$1# oit-disable-next-line url.thai-digits -- ที่อยู่ที่เขตตั้งไว้เอง\n$1- $2/๑๒');
    assert.ok((await inspect(silenced)).lines.includes('ปิดการแจ้งไว้ 1 รายการ (อยู่ในชุดเอกสารพร้อมเหตุผล)'));
    assert.equal((await inspect('oit: [')).canBeFinal, false);
  });

  it('says before the export which evidence is not there, and which files no item names', async () => {
    const files = { paths: ['O2.pdf', 'ข้อ 3.xlsx'], isWhole: true, ignoresCase: false };
    const { client } = await start({ host: { clock, listFolder: async () => files } });
    const content = Buffer.from(complete.replace('  O2:', '    evidence: [O1.pdf]\n  O2:')).toString('base64');
    const { canBeFinal, lines } = await client.connection.sendRequest<InspectExportResult>(methods.inspectExport, { uri, content });
    assert.deepEqual(
      [canBeFinal, lines.slice(-2)],
      [true, ['ไม่พบไฟล์หลักฐาน 1 ไฟล์ จะไม่อยู่ในชุดเอกสาร: O1', 'ไฟล์ที่ตั้งชื่อตามข้อแต่ยังไม่ได้ใส่เป็นหลักฐาน 2 ไฟล์: O2, O3']],
    );
  });

  it('takes the bytes of the file, not what is typed in the editor', async () => {
    const { client } = await start();
    await client.open(uri, 'oit: [');
    assert.equal((await requestExport(client, complete, false)).kind, 'package');
  });

  it('refuses while there are errors and lists them by position', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const result = await requestExport(client, inProgress, false);
    assert.equal(result.kind, 'refused');
    if (result.kind !== 'refused') return;
    const errors = (await client.pullItems(uri)).filter(({ severity }) => severity === 1);
    assert.deepEqual(
      result.errors,
      errors.map(({ message, code, range }) => ({ message, code, range })),
    );
  });

  it('goes by the severities of the settings', async () => {
    const text = complete.replace('  O22:', '  O99:');
    const { client } = await start();
    assert.equal((await requestExport(client, text, false)).kind, 'refused');
    await client.changeSettings({ rules: { 'item.missing': 'warning', 'item.unknown': 'off' } });
    assert.equal((await requestExport(client, text, false)).kind, 'package');
  });

  it('ends when it is cancelled', async () => {
    const { client } = await start();
    let answer = (_section: unknown): void => undefined;
    client.answerSettings = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const source = new CancellationTokenSource();
    const content = Buffer.from(complete).toString('base64');
    const asked = client.connection.sendRequest(methods.exportPackage, { uri, content, draft: false }, source.token);
    await client.configurationRequests.find(() => true);
    source.cancel();
    answer({});
    await assert.rejects(asked, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });

  it('that fails is an error with a reason, in the log too, and the server goes on', async () => {
    const failingHost = {
      sha256: () => {
        throw new Error('no hash today');
      },
    };
    const { client } = await start({ host: failingHost });
    await assert.rejects(
      requestExport(client, complete, false),
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed,
    );
    const { message } = await client.logs.find(({ type }) => type === 1);
    assert.match(message, /^export package: Error: no hash today/);
    assert.equal((await requestExport(client, inProgress, false)).kind, 'refused');
  });
});
