import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { limits } from '../../server/src/core/ground/limits';
import { findElementsNotShown, findNames, toSoughtNames } from '../../server/src/core/links/element-search';
import type { PdfLimits, PdfText } from '../../server/src/core/links/ports';
import { createPdfReader } from '../../server/src/platform/pdf-text';
import { readRepositoryFile } from '../support/checking';
import { atDepth } from '../support/depth';
import { makePdf, showText } from '../support/pdf';
import { createRandom } from '../support/random';
import { useTemporaryFolder } from '../support/temporary';

/** The bundle that is delivered; `npm test` builds it first. */
const readPdfText = createPdfReader(path.resolve('dist/pdf.js'));
const usual: PdfLimits = { pages: limits.pdfPages, characters: limits.pdfTextLength, milliseconds: limits.pdfMilliseconds };
const fixture = (name: string) => readFileSync(path.resolve('test/fixtures/pdf', `${name}.pdf`));
const read = (bytes: Uint8Array, changed: Partial<PdfLimits> = {}) => readPdfText(bytes, { ...usual, ...changed });
const textOf = (result: PdfText) => (result.kind === 'text' ? result.text : assert.fail(JSON.stringify(result)));

describe('PDF text: what a file says', () => {
  it('Thai, with its marks in order', async () => {
    const result = await read(fixture('thai'));
    const text = textOf(result);
    for (const part of ['พ.ศ. ๒๕๖๘', 'ปัญหา อุปสรรค และข้อเสนอแนะ', 'น้ำท่วมขังทำให้การดำเนินงานล่าช้า', 'ได้ที่สำนักงานเขต', 'ร้อยละ 95'])
      assert.ok(text.includes(part), `${part} in ${text}`);
    assert.deepEqual({ ...result, text: '' }, { kind: 'text', text: '', pages: 1, isPartial: false });
  });

  it('its elements are found', async () => {
    const elements = [
      { id: 'problems', names: ['ปัญหา/อุปสรรค', 'ปัญหาอุปสรรค'] },
      { id: 'year', names: ['ประจำปีงบประมาณ พ.ศ. 2568'] },
      { id: 'complaints', names: ['เรื่องร้องเรียน'] },
    ];
    const sought = toSoughtNames(elements.flatMap(({ names }) => names));
    const found = findNames(sought, textOf(await read(fixture('thai'))));
    assert.deepEqual(findElementsNotShown(elements, [{ sought, found }]), ['complaints']);
  });

  it('English, over two pages', async () => {
    assert.deepEqual(await read(fixture('english')), {
      kind: 'text',
      text: 'Annual report 2568: problems, obstacles and suggestions.\n\fSecond page: contact the district office.',
      pages: 2,
      isPartial: false,
    });
  });

  it('pictures only, or nothing', async () => {
    assert.deepEqual(await read(fixture('scanned')), { kind: 'scanned', pages: 1 });
    assert.deepEqual(await read(makePdf(['', '0 0 9 9 re f', showText(' . ')])), { kind: 'scanned', pages: 3 });
  });

  it('a password to open it', async () => assert.deepEqual(await read(fixture('protected')), { kind: 'protected' }));

  it('a password to change it only', async () => assert.match(textOf(await read(fixture('restricted'))), /ข้อเสนอแนะของประชาชน/));

  it('the bytes stay with the caller', async () => {
    const bytes = fixture('english');
    const before = Buffer.from(bytes);
    await read(bytes);
    assert.deepEqual(bytes, before);
  });
});

describe('PDF text: bounds', () => {
  const pages = makePdf(['One', 'Two', 'Three'].map(showText));

  it('pages', async () => {
    assert.deepEqual(await read(pages, { pages: 2 }), { kind: 'text', text: 'One\n\fTwo', pages: 3, isPartial: true });
    assert.deepEqual(await read(pages, { pages: 3 }), { kind: 'text', text: 'One\n\fTwo\n\fThree', pages: 3, isPartial: false });
  });

  it('characters', async () => {
    assert.deepEqual(await read(pages, { characters: 4 }), { kind: 'text', text: 'One\n\fT', pages: 3, isPartial: true });
  });

  it('time', async () => assert.deepEqual(await read(pages, { milliseconds: 1 }), { kind: 'unreadable', reason: 'slow' }));

  it('the signal', async () => {
    const cancelled = { kind: 'unreadable', reason: 'cancelled' };
    assert.deepEqual(await readPdfText(pages, usual, AbortSignal.abort()), cancelled);
    const controller = new AbortController();
    const reading = readPdfText(pages, usual, controller.signal);
    controller.abort();
    assert.deepEqual(await reading, cancelled);
  });

  it('a small file that unpacks to a large one does not stop the reading of others', async () => {
    const packed = deflateSync(Buffer.alloc(64 * 1024 * 1024, ' ')).toString('latin1');
    const bomb = makePdf([packed]).toString('latin1').replace(`<</Length ${packed.length}>>`, '<</Filter/FlateDecode>>');
    const [large, small] = await Promise.all([read(Buffer.from(bomb, 'latin1'), { milliseconds: 5_000 }), read(pages)]);
    assert.notEqual(large.kind, 'text');
    assert.equal(textOf(small), 'One\n\fTwo\n\fThree');
  });
});

describe('PDF text: any bytes', () => {
  const broken: Readonly<Record<string, Uint8Array>> = {
    'no bytes': new Uint8Array(),
    'a web page': Buffer.from('<!doctype html><p>ไม่พบหน้า</p>'),
    'a heading and nothing else': Buffer.from('%PDF-1.7\n'),
    'the first half': fixture('thai').subarray(0, 12_000),
    'the second half': fixture('thai').subarray(12_000),
    'a tree of pages in a circle': makePdf([showText('One')], { kids: '2 0 R' }),
    'a table of contents that is none': Buffer.from('%PDF-1.4\ntrailer<</Root 9 0 R/Size 99999999>>\nstartxref\n9\n%%EOF'),
  };
  for (const [what, bytes] of Object.entries(broken))
    it(`${what} cannot be read`, async () => assert.deepEqual(await read(bytes), { kind: 'unreadable', reason: 'broken' }));

  it('what is whole of a broken file is read', async () => {
    const withoutTable = makePdf([showText('One')])
      .toString('latin1')
      .replace(/xref\n0[\s\S]*?trailer/, 'trailer');
    assert.equal(textOf(await read(Buffer.from(withoutTable, 'latin1'))), 'One');
    const more = [`${showText('Two')} /X9 Do /F9 1 Tf BT [ (`, `${'q '.repeat(500)}${showText('Three')}`, 'Q Q (Four', '/F1 12 Tf'];
    assert.equal(textOf(await read(makePdf([showText('One'), ...more]))).trimEnd(), 'One\n\fTwo\n\fThree');
  });

  it('random bytes, and files with random bytes in them, give a result', async () => {
    const random = createRandom(2568);
    const noise = Array.from({ length: 3 }, () => Uint8Array.from({ length: 4_000 }, () => random.below(256)));
    const damaged = Array.from({ length: atDepth(5, 60) }, () => {
      const bytes = fixture(random.pick(['thai', 'english', 'scanned', 'protected', 'restricted']));
      for (let count = 0; count < 30; count++) bytes[random.below(bytes.length)] = random.below(256);
      return bytes;
    });
    for (const bytes of noise) assert.equal((await read(bytes)).kind, 'unreadable');
    for (const bytes of damaged) assert.ok(['text', 'scanned', 'protected', 'unreadable'].includes((await read(bytes)).kind));
  }).timeout(300_000);
});

describe('PDF text: the thread', () => {
  const folder = useTemporaryFolder();
  const readWith = (source: string, milliseconds = usual.milliseconds) => {
    const bundle = path.join(folder(), 'pdf.js');
    writeFileSync(
      bundle,
      `const { parentPort } = require('node:worker_threads');const send = (message) => parentPort.postMessage(message);${source}`,
    );
    return createPdfReader(bundle)(new Uint8Array(1), { ...usual, milliseconds });
  };
  const opened = `send({ kind: 'opened', pages: 2 });send({ kind: 'page', text: 'One' });`;
  const partial = { kind: 'text', text: 'One', pages: 2, isPartial: true };

  it('a step that never ends is ended; what was read before counts', async () => {
    assert.deepEqual(await readWith('for (;;);', 1_000), { kind: 'unreadable', reason: 'slow' });
    assert.deepEqual(await readWith(`${opened}for (;;);`, 1_000), partial);
  });

  it('so is one that takes more and more memory', async () => {
    const buffers = 'const all = [];setInterval(() => all.push(Buffer.alloc(64 * 1024 * 1024, 1)), 10);';
    assert.deepEqual(await readWith(buffers), { kind: 'unreadable', reason: 'large' });
    assert.deepEqual(await readWith(`${opened}${buffers}`), partial);
    assert.deepEqual(await readWith('const all = [];for (;;) all.push(new Array(1_000_000).fill(all.length));'), {
      kind: 'unreadable',
      reason: 'large',
    });
  });

  it('one that fails or goes away', async () => {
    for (const source of ['throw new Error("no");', 'process.exit(0);', '(', 'Promise.reject(new Error("no"));'])
      assert.deepEqual(await readWith(source), { kind: 'unreadable', reason: 'failed' }, source);
    assert.deepEqual(await readWith(`${opened}setTimeout(() => process.exit(1), 20);`), partial);
  });

  it('a bundle that is not there', async () => {
    for (const bundle of ['/nowhere/pdf.js', 'pdf.js', ''])
      assert.deepEqual(await createPdfReader(bundle)(new Uint8Array(1), usual), { kind: 'unreadable', reason: 'failed' });
  });

  it('pdf.js and undici are in the bundles of their own and in no other', () => {
    const inputs = (name: string) => Object.keys((JSON.parse(readRepositoryFile(`out/meta/${name}.json`)) as { inputs: object }).inputs);
    const holdersOf = (part: string) =>
      ['client', 'launch', 'server', 'cli', 'jobs', 'http', 'pdf'].filter((name) => inputs(name).some((file) => file.includes(part)));
    assert.deepEqual([holdersOf('pdfjs-dist'), holdersOf('node_modules/undici/')], [['pdf'], ['http']]);
    assert.ok(inputs('pdf').every((file) => !file.endsWith('.node')));
  });
});
