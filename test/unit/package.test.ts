import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checkBytes } from '../../server/src/core';
import { buildPackage } from '../../server/src/core/output/package/build-package';
import { encodeCsv } from '../../server/src/core/output/package/csv';
import { suggestPackageName, toPortableName } from '../../server/src/core/output/package/file-names';
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

function build(text: string, { draft = true, fileName = 'a.oit.yaml', language = 'th' as const } = {}) {
  const bytes = new TextEncoder().encode(text);
  return buildPackage({ bytes, fileName, result: checkBytes(bytes, { catalog: testCatalog }), draft, language, sha256 });
}

function partsOf(text: string, options = {}): Record<string, Uint8Array> {
  const built = build(text, options);
  assert.equal(built.kind, 'package');
  return unzipSync((built as { zip: Uint8Array }).zip);
}

/** The JSON of a draft, valid against its schema. */
function readValue(text: string) {
  const value = JSON.parse(decode(partsOf(text)['DRAFT-submission.json']));
  assert.ok(validatePackage(value), JSON.stringify(validatePackage.errors));
  return value;
}

/** The rows of a draft without their mark. */
function tableOf(text: string): string[][] {
  return parseCsv(decode(partsOf(text)['DRAFT-entry-table.csv']).slice(1)).map((row) => row.slice(1));
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
  it('has one row a URL, one of an item without any, and every item of the profile', () => {
    const rows = tableOf(
      submission(
        'answer: มี\nurls:\n  - https://www.example-district.example/a\n  - { url: https://www.example-district.example/b, note: x }',
      ),
    );
    assert.equal(rows.length, 1 + 21 + 2);
    assert.deepEqual(
      rows.filter(([item]) => item === 'O9').map((row) => row.slice(2, 5)),
      [
        ['มี', '1', 'https://www.example-district.example/a'],
        ['มี', '2', 'https://www.example-district.example/b'],
      ],
    );
    const [, missing] = rows;
    assert.deepEqual(missing, ['O1', 'ข้อมูลพื้นฐานของสำนักงานเขต', '', '', '', '', '', '', 'ยังไม่มีในไฟล์', 'ฝ่ายปกครอง']);
  });

  it('says who answers by the list, for the item and for its elements', () => {
    const rows = tableOf(submission('answer: มี'));
    const lastOf = (id: string) => rows.find(([item]) => item === id)?.at(-1) ?? '';
    assert.equal(lastOf('O6'), 'ทุกฝ่าย (ฝ่ายปกครองรวบรวม)');
    assert.match(lastOf('O14'), /^ฝ่ายการคลัง, ฝ่ายพัฒนา[^\n]+\n.+: ฝ่ายการคลัง\n/);
  });

  it('says divisions in full and the period in its canonical form', () => {
    const [row] = tableOf(
      submission('answer: มี\ndivision: รายได้, ฝ่ายโยธา\nperiod: ต.ค. ๖๗ - มี.ค. ๖๘\ndescription: |\n  บรรทัดแรก\n  =บรรทัดสอง\n'),
    ).filter(([item]) => item === 'O9');
    assert.deepEqual(row?.slice(5, 8), ['บรรทัดแรก\n=บรรทัดสอง', 'ฝ่ายรายได้, ฝ่ายโยธา', 'ต.ค. 2567 - มี.ค. 2568']);
  });

  it('guards what an officer typed', () => {
    const [row] = tableOf(submission('answer: มี\ndescription: "=cmd|calc"\nurls: ["@evil"]')).filter(([item]) => item === 'O9');
    assert.deepEqual([row?.[4], row?.[5]], ["'@evil", "'=cmd|calc"]);
  });
});

describe('package: JSON', () => {
  it('tells every period of an item, and what an element says of itself', () => {
    const text = submission(
      'answer: มี\nperiod: [ปีงบประมาณ ๒๕๖๘, เร็ว ๆ นี้]\nelements: { oil-tax: { url: "https://webportal.bangkok.go.th/x/1", division: ฝ่ายรายได้, period: ต.ค. ๖๗, note: ก } }',
    );
    const item = readValue(text).submission.items.find(({ id }: { id: string }) => id === 'O9');
    assert.deepEqual(item.periods, [
      { typed: 'ปีงบประมาณ ๒๕๖๘', canonical: 'ปีงบประมาณ 2568' },
      { typed: 'เร็ว ๆ นี้', canonical: null },
    ]);
    const { shown, url, divisions, period, note } = item.elements.find(({ id }: { id: string }) => id === 'oil-tax');
    assert.deepEqual([shown, url, note], ['url', 'https://webportal.bangkok.go.th/x/1', 'ก']);
    assert.deepEqual([divisions, period], [[{ typed: 'ฝ่ายรายได้', name: 'ฝ่ายรายได้' }], { typed: 'ต.ค. ๖๗', canonical: 'ต.ค. 2567' }]);
    const [row] = tableOf(text).filter(([id]) => id === 'O9');
    assert.equal(row?.[7], 'ปีงบประมาณ 2568, เร็ว ๆ นี้');
  });

  it('tells what was typed and what it was read as, and holds no internal notes', () => {
    const value = readValue(
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

  it('is valid for what is hardly a submission', () => {
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
      readValue(text);
  });

  it('is valid for the answers of fiscal year 2565', () => {
    const value = readValue(readRepositoryFile('test/fixtures/district-2565-result.oit.yaml'));
    assert.deepEqual([value.score.total, value.score.level, value.score.estimate], [96.15, 'AA', false]);
  });
});

describe('package: parts', () => {
  it('has the two users of ITAP, and what the profile says of items and elements', () => {
    const users = submission('answer: มี').replace('agency: {', 'agency: { itapUsers: { supervisor: ผู้อำนวยการเขต },');
    const value = readValue(users).submission;
    assert.deepEqual(value.agency.itapUsers, { supervisor: 'ผู้อำนวยการเขต', administrator: null });
    const [item] = value.items.filter(({ id }: { id: string }) => id === 'O6');
    assert.deepEqual([item.responsible, item.confidence], [{ divisions: ['ทุกฝ่าย'], compiledBy: 'ฝ่ายปกครอง' }, 'document']);
    const [budget] = value.items.filter(({ id }: { id: string }) => id === 'O14');
    assert.deepEqual(budget.elements[0].responsible, ['ฝ่ายการคลัง']);
  });

  it('holds the source byte for byte', () => {
    const text = `\ufeff${submission('answer: มี')}`.replaceAll('\n', '\r\n');
    assert.equal(decode(partsOf(text)['source/DRAFT-a.oit.yaml']), text);
  });

  it('lists every other part in the manifest, by relative path', () => {
    const parts = partsOf(submission('answer: มี'));
    const lines = decode(parts['manifest-sha256.txt']).trimEnd().split('\n');
    const expected = Object.keys(parts).filter((name) => name !== 'manifest-sha256.txt');
    assert.deepEqual(
      lines,
      expected.map((name) => `${sha256(parts[name] ?? new Uint8Array())}  ${name}`),
    );
  });

  it('is refused with the errors, and only those, while there are any', () => {
    const built = build(submission('answer: มี\ndivision: ฝ่ายโยธา'), { draft: false });
    assert.equal(built.kind, 'refused');
    const { errors } = built as { errors: readonly { severity: string }[] };
    assert.ok(errors.length > 0 && errors.every(({ severity }) => severity === 'error'));
  });

  const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
  const silencedError = (reason: string) =>
    complete
      .replace(/^( {2})O2:/m, `$1# หมายเหตุ\n$1O2:`)
      .replace(/^( {6}- )(https:\S+)/m, `      # oit-disable-next-line url.thai-digits -- ${reason}\n$1$2/๑๒`);

  it('is refused while an error is silenced without a reason, and lists every suppression with its reason', () => {
    for (const reason of ['', 'เหตุผล', 'รอแก้ไข']) {
      const built = build(silencedError(reason), { draft: false });
      assert.equal(built.kind, 'refused', reason);
      const { errors, silenced } = built as { errors: readonly unknown[]; silenced: readonly { code: string }[] };
      assert.deepEqual([errors, silenced.map(({ code }) => code)], [[], ['url.thai-digits']]);
    }
    const reason = 'ที่อยู่นี้เว็บไซต์ของเขตตั้งไว้เอง, "ตรวจแล้ว"';
    const parts = partsOf(silencedError(reason), { draft: false });
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

  it('a draft lists suppressions without a reason too, marked; a file without any has no table of them', () => {
    const parts = partsOf(silencedError('เหตุผล'));
    const rows = parseCsv(decode(parts['DRAFT-suppressions.csv']).slice(1));
    assert.deepEqual(rows[1]?.slice(4), ['(ยังไม่มีเหตุผล) เหตุผล', '1', '1']);
    assert.equal(JSON.parse(decode(parts['DRAFT-submission.json'])).suppressions[0].reasoned, false);
    assert.deepEqual(
      Object.keys(partsOf(complete, { draft: false })).filter((name) => name.includes('suppressions')),
      [],
    );
  });

  it('counts every finding, however many there are', () => {
    const text = submission(`answer: มี\n${Array.from({ length: 300 }, (_, index) => `wrong${index}: 1`).join('\n')}`);
    const result = checkBytes(new TextEncoder().encode(text), { catalog: testCatalog });
    const { findings } = readValue(text);
    assert.deepEqual([findings.errors, findings.warnings, findings.infos], Object.values(result.counts));
    assert.equal(findings.byCode['schema.unknown-key'], 300);
    const { errors } = build(text, { draft: false }) as { errors: readonly unknown[] };
    assert.equal(errors.length, result.counts.errors);
  });

  it('says in its name that it is a draft', () => {
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
  it('marks names that are not ASCII as UTF-8, and dates every entry alike', () => {
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
