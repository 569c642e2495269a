import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checkBytes } from '../../server/src/core';
import { findBlockers } from '../../server/src/core/output/package/blockers';
import { buildPackage } from '../../server/src/core/output/package/build-package';
import { encodeCsv } from '../../server/src/core/output/package/csv';
import type { EvidenceFile } from '../../server/src/core/output/package/evidence-files';
import { suggestPackageName, toPortableName } from '../../server/src/core/output/package/file-names';
import { describePackage } from '../../server/src/core/output/package/package-content';
import { createZip } from '../../server/src/core/output/package/zip';
import { validatePackage } from '../../server/src/core/schema/package-validators';
import { readRepositoryFile, testCatalog } from '../support/checking';
import { parseCsv } from '../support/csv';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A submission with one item answered as the test wants it. */
function submission(item: string): string {
  return `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตตัวอย่าง, website: https://www.example-district.example }
items:
  O9:
${item.replace(/^/gm, '    ')}
`;
}

interface BuildOptions {
  readonly draft?: boolean;
  readonly fileName?: string;
  readonly language?: 'th' | 'en';
  readonly evidence?: readonly EvidenceFile[];
}

const day = { year: 2568, month: 4, day: 1 };

/** Builds the package of a text, as the command line does once nothing stands in its way. */
function build(text: string, { draft = true, fileName = 'a.oit.yaml', language = 'th', evidence = [] }: BuildOptions = {}) {
  const bytes = new TextEncoder().encode(text);
  const result = checkBytes(bytes, { catalog: testCatalog, today: day });
  return buildPackage(describePackage({ bytes, fileName, result, draft, day, evidence, language, sha256 }), sha256);
}

const blockersOf = (text: string) => findBlockers(checkBytes(new TextEncoder().encode(text), { catalog: testCatalog, today: day }));

/** What the package holds, by the paths inside its folder; the payload by those inside `data/`. */
async function partsOf(text: string, options: BuildOptions = {}): Promise<Record<string, Uint8Array>> {
  const { zip } = await build(text, options);
  const inside = (path: string) => path.slice(path.indexOf('/') + 1).replace(/^data\//, '');
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [inside(path), bytes]));
}

/** The JSON of a draft, valid against its schema. */
async function readValue(text: string) {
  const value = JSON.parse(decode((await partsOf(text))['DRAFT-submission.json']));
  assert.ok(validatePackage(value), JSON.stringify(validatePackage.errors));
  return value;
}

/** The rows of a draft without their mark. */
async function tableOf(text: string): Promise<string[][]> {
  return parseCsv(decode((await partsOf(text))['DRAFT-entry.csv']).slice(1)).map((row) => row.slice(1));
}

describe('package: cells', () => {
  const cells: readonly (readonly [string, string])[] = [
    ['plain ไทย', 'plain ไทย'],
    ['=1+1', "'=1+1"],
    ['+66 2', "'+66 2"],
    ['- ข้อแรก', "'- ข้อแรก"],
    ['@name', "'@name"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['ก;=1+1', 'ก;=1+1'],
    ['a\t=1', 'a\t=1'],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['a,b', 'a,b'],
    ['a"b', 'a""b'],
    ['a\nb', 'a\nb'],
    ['=HYPERLINK("x","y")', '\'=HYPERLINK(""x"",""y"")'],
    ['bell\u0007', 'bell\ufffd'],
  ];
  for (const [typed, written] of cells) {
    it(`writes ${JSON.stringify(typed)} as ${JSON.stringify(written)}, in quotes`, () => {
      assert.equal(decode(encodeCsv([[typed, 'x']])), `\ufeff"${written}","x"\r\n`);
    });
  }
});

describe('package: entry table', () => {
  it('has one row a URL, one of an item without any, and every item of the profile', async () => {
    const rows = await tableOf(
      submission(
        'answer: มี\nurls:\n  - https://www.example-district.example/a\n  - { url: https://www.example-district.example/b, note: x }',
      ),
    );
    assert.equal(rows.length, 1 + 21 + 2);
    assert.deepEqual(
      rows.filter(([item]) => item === 'O9').map((row) => row.slice(2, 6)),
      [
        ['มี', '1', 'https://www.example-district.example/a', ''],
        ['มี', '2', 'https://www.example-district.example/b', 'x'],
      ],
    );
    const [, missing] = rows;
    assert.deepEqual(missing, ['O1', 'ข้อมูลพื้นฐานของสำนักงานเขต', '', '', '', '', '', '', '', 'ยังไม่มีในไฟล์', 'ฝ่ายปกครอง']);
  });

  it('says who answers by the list, for the item and for its elements', async () => {
    const rows = await tableOf(submission('answer: มี'));
    const lastOf = (id: string) => rows.find(([item]) => item === id)?.at(-1) ?? '';
    assert.equal(lastOf('O6'), 'ทุกฝ่าย (ฝ่ายปกครองรวบรวม)');
    assert.match(lastOf('O14'), /^ฝ่ายการคลัง, ฝ่ายพัฒนา[^\n]+\n.+: ฝ่ายการคลัง\n/);
  });

  it('says divisions in full and the period in its canonical form', async () => {
    const [row] = (
      await tableOf(submission('answer: มี\ndivision: รายได้, ฝ่ายโยธา\nperiod: ต.ค. ๖๗ - มี.ค. ๖๘\ndescription: |\n  บรรทัดแรก\n  =บรรทัดสอง\n'))
    ).filter(([item]) => item === 'O9');
    assert.deepEqual(row?.slice(6, 9), ['บรรทัดแรก\n=บรรทัดสอง', 'ฝ่ายรายได้, ฝ่ายโยธา', 'ต.ค. 2567 - มี.ค. 2568']);
  });

  it('guards what an officer typed', async () => {
    const [row] = (await tableOf(submission('answer: มี\ndescription: "=cmd|calc"\nurls: ["@evil"]'))).filter(([item]) => item === 'O9');
    assert.deepEqual([row?.[4], row?.[6]], ["'@evil", "'=cmd|calc"]);
  });
});

describe('package: JSON', () => {
  it('tells every period of an item, and what an element says of itself', async () => {
    const text = submission(
      'answer: มี\nperiod: [ปีงบประมาณ ๒๕๖๘, เร็ว ๆ นี้]\nelements: { oil-tax: { url: "https://webportal.bangkok.go.th/x/1", division: ฝ่ายรายได้, period: ต.ค. ๖๗, note: ก } }',
    );
    const item = (await readValue(text)).submission.items.find(({ id }: { id: string }) => id === 'O9');
    assert.deepEqual(item.periods, [
      { typed: 'ปีงบประมาณ ๒๕๖๘', canonical: 'ปีงบประมาณ 2568' },
      { typed: 'เร็ว ๆ นี้', canonical: null },
    ]);
    const { shown, url, divisions, period, note } = item.elements.find(({ id }: { id: string }) => id === 'oil-tax');
    assert.deepEqual([shown, url, note], ['url', 'https://webportal.bangkok.go.th/x/1', 'ก']);
    assert.deepEqual([divisions, period], [[{ typed: 'ฝ่ายรายได้', name: 'ฝ่ายรายได้' }], { typed: 'ต.ค. ๖๗', canonical: 'ต.ค. 2567' }]);
    const [row] = (await tableOf(text)).filter(([id]) => id === 'O9');
    assert.equal(row?.[8], 'ปีงบประมาณ 2568, เร็ว ๆ นี้');
  });

  it('tells what was typed and what it was read as, and holds no internal notes', async () => {
    const value = await readValue(
      submission(
        'answer: มี\nperiod: ต.ค. ๖๗ - มี.ค. ๖๘\nnotes: ความลับภายใน\nelements: { oil-tax: { none: ไม่มีในเขต } }\napproval: { reported: { by: ฝ่ายรายได้, on: 20 มี.ค. 2568 } }',
      ),
    );
    const item = value.submission.items.find(({ id }: { id: string }) => id === 'O9');
    assert.deepEqual(item.period, { typed: 'ต.ค. ๖๗ - มี.ค. ๖๘', canonical: 'ต.ค. 2567 - มี.ค. 2568' });
    assert.deepEqual(item.periods, [item.period]);
    assert.deepEqual(item.approval.reported, { by: 'ฝ่ายรายได้', on: { typed: '20 มี.ค. 2568', canonical: '2568-03-20' } });
    assert.deepEqual(
      item.elements.map(({ id, shown, reason }: { id: string; shown: string; reason: string }) => [id, shown, reason]),
      [
        ['land-and-building-tax', 'absent', null],
        ['signboard-tax', 'absent', null],
        ['oil-tax', 'none', 'ไม่มีในเขต'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(value), /ความลับภายใน/);
    assert.equal(value.completeness.total, 22);
    assert.equal(value.score.estimate, true);
  });

  it('is valid for what is hardly a submission', async () => {
    for (const text of [
      '',
      '[',
      'a',
      '- 1',
      'items: 3',
      'items: { O1: 2, __proto__: { answer: มี } }',
      'oit: 9\n',
      submission('answer: { a: 1 }'),
    ])
      await readValue(text);
  });

  it('is valid for the answers of fiscal year 2565', async () => {
    const value = await readValue(readRepositoryFile('test/fixtures/district-2565-result.oit.yaml'));
    assert.deepEqual([value.score.total, value.score.level, value.score.estimate], [96.15, 'AA', false]);
  });
});

describe('package: parts', () => {
  it('has the two users of ITAP, and what the profile says of items and elements', async () => {
    const users = submission('answer: มี').replace('agency: {', 'agency: { itapUsers: { supervisor: ผู้อำนวยการเขต },');
    const value = (await readValue(users)).submission;
    assert.deepEqual(value.agency.itapUsers, { supervisor: 'ผู้อำนวยการเขต', administrator: null });
    const [item] = value.items.filter(({ id }: { id: string }) => id === 'O6');
    assert.deepEqual([item.responsible, item.confidence], [{ divisions: ['ทุกฝ่าย'], compiledBy: 'ฝ่ายปกครอง' }, 'document']);
    const [budget] = value.items.filter(({ id }: { id: string }) => id === 'O14');
    assert.deepEqual(budget.elements[0].responsible, ['ฝ่ายการคลัง']);
  });

  it('holds the source byte for byte', async () => {
    const text = `\ufeff${submission('answer: มี')}`.replaceAll('\n', '\r\n');
    assert.equal(decode((await partsOf(text))['source/DRAFT-a.oit.yaml']), text);
  });

  it('is a bag: every part in the manifest, every file around them in that of the tags', async () => {
    const { zip, parts } = await build(submission('answer: มี'));
    const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^DRAFT-a\//, ''), bytes]));
    assert.deepEqual(Object.keys(files), parts);
    const linesOf = (paths: readonly string[]) => paths.map((path) => `${sha256(files[path] ?? new Uint8Array())}  ${path}\n`).join('');
    const payload = parts.filter((path) => path.startsWith('data/'));
    assert.equal(decode(files['manifest-sha256.txt']), linesOf(payload));
    assert.equal(decode(files['tagmanifest-sha256.txt']), linesOf(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']));
    assert.equal(decode(files['bagit.txt']), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const octets = payload.reduce((sum, path) => sum + (files[path]?.length ?? 0), 0);
    assert.deepEqual(decode(files['bag-info.txt']).split('\n'), [
      'Source-Organization: สำนักงานเขตตัวอย่าง',
      'External-Identifier: DRAFT-a',
      'Internal-Sender-Description: OIT 2568',
      'OIT-List: bangkok-district-2568',
      'OIT-Day: 2568-04-01',
      'OIT-Draft: true',
      `Payload-Oxum: ${octets}.${payload.length}`,
      '',
    ]);
  });

  it('is in a folder named after the submission', async () => {
    const folderOf = async (fileName: string) => Object.keys(unzipSync((await build('', { fileName })).zip))[0]?.split('/')[0];
    assert.deepEqual(await Promise.all(['เขต ก.oit.yaml', '.oit.yaml', '../x.yml', 'ก'.normalize('NFD')].map(folderOf)), [
      'DRAFT-เขต ก',
      'DRAFT-submission',
      'DRAFT-x',
      'DRAFT-ก',
    ]);
  });

  it('is refused with the errors, and only those, while there are any', () => {
    const { errors } = blockersOf(submission('answer: มี\ndivision: ฝ่ายโยธา'));
    assert.ok(errors.length > 0 && errors.every(({ severity }) => severity === 'error'));
  });

  const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
  const silencedError = (reason: string) =>
    complete
      .replace(/^( {2})O2:/m, `$1# หมายเหตุ\n$1O2:`)
      .replace(/^( {6}- )(https:\S+)/m, `      # oit-disable-next-line url.thai-digits -- ${reason}\n$1$2/๑๒`);

  it('is refused while an error is silenced without a reason, and lists every suppression with its reason', async () => {
    for (const reason of ['', 'เหตุผล', 'รอแก้ไข']) {
      const { errors, silenced } = blockersOf(silencedError(reason));
      assert.deepEqual([errors, silenced.map(({ code }) => code)], [[], ['url.thai-digits']], reason);
    }
    const reason = 'ที่อยู่นี้เว็บไซต์ของเขตตั้งไว้เอง, "ตรวจแล้ว"';
    const parts = await partsOf(silencedError(reason), { draft: false });
    const value = JSON.parse(decode(parts['submission.json']));
    assert.ok(validatePackage(value), JSON.stringify(validatePackage.errors));
    const [listed, ...others] = value.suppressions;
    assert.deepEqual(
      [listed.code, listed.reason, listed.findings, listed.errors, listed.reasoned],
      ['url.thai-digits', reason, 1, 1, true],
    );
    assert.equal(others.length, 0);
    const rows = parseCsv(decode(parts['suppressions.csv']).slice(1));
    assert.deepEqual(rows[1], [String(listed.line), 'url.thai-digits', 'บรรทัดถัดไป', reason, '1', '1']);
    assert.equal(silencedError(reason).split('\n')[listed.line - 1]?.trim(), `# oit-disable-next-line url.thai-digits -- ${reason}`);
  });

  it('a draft lists suppressions without a reason too, marked; a file without any has no table of them', async () => {
    const parts = await partsOf(silencedError('เหตุผล'));
    const rows = parseCsv(decode(parts['DRAFT-suppressions.csv']).slice(1));
    assert.deepEqual(rows[1]?.slice(4), ['(ยังไม่มีเหตุผล) เหตุผล', '1', '1']);
    assert.equal(JSON.parse(decode(parts['DRAFT-submission.json'])).suppressions[0].reasoned, false);
    assert.deepEqual(
      Object.keys(await partsOf(complete, { draft: false })).filter((name) => name.includes('suppressions')),
      [],
    );
  });

  it('counts every finding, however many there are', async () => {
    const text = submission(`answer: มี\n${Array.from({ length: 300 }, (_, index) => `wrong${index}: 1`).join('\n')}`);
    const result = checkBytes(new TextEncoder().encode(text), { catalog: testCatalog, today: day });
    const { findings } = await readValue(text);
    assert.deepEqual([findings.errors, findings.warnings, findings.infos], Object.values(result.counts));
    assert.equal(findings.byCode['schema.unknown-key'], 300);
    assert.equal(blockersOf(text).errors.length, result.counts.errors);
  });

  it('says in its name that it is a draft', async () => {
    assert.equal(suggestPackageName('a.oit.yaml', true), 'DRAFT-oit-package-a.zip');
    assert.equal(suggestPackageName('ก.oit.yml', false), 'oit-package-ก.zip');
  });

  const names: readonly (readonly [string, string])[] = [
    ['a.oit.yaml', 'a.oit.yaml'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\folder\\a.oit.yaml', 'a.oit.yaml'],
    ['a\nb.oit.yaml', 'a_b.oit.yaml'],
    ['a:b?.oit.yaml', 'a_b_.oit.yaml'],
    ['café.oit.yaml'.normalize('NFD'), 'café.oit.yaml'.normalize('NFC')],
    ['\u202egnp.oit.yaml', '_gnp.oit.yaml'],
    ['เขต 100%.oit.yaml', 'เขต 100_.oit.yaml'],
    ['..', 'submission.oit.yaml'],
    ['', 'submission.oit.yaml'],
    [`${'ก'.repeat(100)}.oit.yaml`, 'submission.oit.yaml'],
  ];
  for (const [name, expected] of names) {
    it(`packs ${JSON.stringify(name.slice(0, 20))} under a name that every system takes`, () =>
      assert.equal(toPortableName(name), expected));
  }
});

describe('package: zip', () => {
  it('marks names that are not ASCII as UTF-8, and dates every entry alike', async () => {
    const zip = createZip([
      { path: 'a', bytes: new Uint8Array() },
      { path: 'ก', bytes: new Uint8Array() },
    ]);
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const headers = [...zip.keys()].filter((at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x04034b50);
    const utf8 = 0x0800;
    assert.deepEqual(
      headers.map((at) => view.getUint16(at + 6, true) & utf8),
      [0, utf8],
    );
    const noon = 12 << 11;
    const firstOfJanuary2000 = (20 << 9) | (1 << 5) | 1;
    for (const at of headers) assert.deepEqual([view.getUint16(at + 10, true), view.getUint16(at + 12, true)], [noon, firstOfJanuary2000]);
  });
});
