// Typing and pasting by the hands of a user: what Enter, the keys and the clipboard leave in the file.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getWorkbenchUrl, removeDirectory } from '../code-server.mjs';
import { writeTestSettings } from '../settings.mjs';
import { stageExtension } from '../stage-extension.mjs';
import { startWorkbench } from '../workbench.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const TIMEOUT = 60_000;
const POLL_INTERVAL = 50;
const TEST_TIMEOUT = 180_000;
const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';
/** In which suggestions that must not come would have come. */
const QUIET = 1_000;

const HEAD = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency:
  name: สำนักงานเขตทรายทอง
  website: https://www.saithong.example
items:
`;

/** Name, what the file holds behind its head, what is typed at its end, what it holds then. */
const typed = [
  ['a key', '', '  O1:\nanswer: มี\n', '  O1:\n    answer: มี\n    '],
  [
    'a text of several lines',
    '  O1:\n    answer: มี',
    '\ndescription: |\nหน้าหลัก > ข้อมูล\nแสดงครบ',
    '  O1:\n    answer: มี\n    description: |\n      หน้าหลัก > ข้อมูล\n      แสดงครบ',
  ],
  ['a folded text', '  O1:', '\ndescription: >-\nหน้าหลัก', '  O1:\n    description: >-\n      หน้าหลัก'],
  ['a key with a comment behind it', '  O1:  # โครงสร้าง', '\nanswer: มี', '  O1:  # โครงสร้าง\n    answer: มี'],
  [
    'a text with a comment behind its sign',
    '  O1:',
    '\ndescription: | # ทางเข้า\nหน้าหลัก',
    '  O1:\n    description: | # ทางเข้า\n      หน้าหลัก',
  ],
  [
    'the addresses',
    '  O1:',
    '\nurls:\nhttps://www.saithong.example/1\nhttps://www.saithong.example/2',
    '  O1:\n    urls:\n      - https://www.saithong.example/1\n      - https://www.saithong.example/2',
  ],
  [
    'an entry with a note',
    '  O1:\n    urls:\n      - url: https://www.saithong.example/1',
    '\nnote: หน้าแรก',
    '  O1:\n    urls:\n      - url: https://www.saithong.example/1\n        note: หน้าแรก',
  ],
  [
    'an entry that is a map of maps',
    '  O1:\n    urls:\n      - verified:',
    '\nby: ฝ่ายปกครอง',
    '  O1:\n    urls:\n      - verified:\n          by: ฝ่ายปกครอง',
  ],
  [
    'a line of a text that begins with a dash',
    '  O1:\n    description: |\n      - ที่ดิน: 12 แปลง',
    '\nป้าย\n- รถ',
    '  O1:\n    description: |\n      - ที่ดิน: 12 แปลง\n      ป้าย\n      - รถ',
  ],
  ['a value keeps the column', '  O1:\n    answer: มี', '\nnotes: ก', '  O1:\n    answer: มี\n    notes: ก'],
];

/** Name, what the file holds, and in turn what is typed and what it holds then: each time the server has had its word. */
const answered = [
  [
    'an empty entry ends its list',
    '  O1:\n    urls:\n      - https://www.saithong.example/1',
    ['\n', '  O1:\n    urls:\n      - https://www.saithong.example/1\n      - '],
    ['\n', '  O1:\n    urls:\n      - https://www.saithong.example/1\n    '],
    ['notes: ก', '  O1:\n    urls:\n      - https://www.saithong.example/1\n    notes: ก'],
  ],
  [
    'a third division begins an entry',
    '  O1:\n    division:\n      - ฝ่ายปกครอง\n      - ฝ่ายโยธา',
    ['\n', '  O1:\n    division:\n      - ฝ่ายปกครอง\n      - ฝ่ายโยธา\n      - '],
  ],
  ['an item id in Thai digits is mended', '', ['  O๑:\n', '  O1:\n    ']],
  ['the line just left is mended', '  O1:\n    answer:มี', ['\n', '  O1:\n    answer: มี\n    ']],
  [
    'an item goes where items stand',
    '  O1:\n    approval:\n      reported: { by: ก }',
    ['\nO2:', '  O1:\n    approval:\n      reported: { by: ก }\n  O2:'],
  ],
];

/** The same of what is pasted. */
const pasted = [
  [
    'a row of a sheet onto an item',
    '  O1:\n    ',
    'มี\thttps://www.saithong.example/๑\tหน้าหลัก: ข้อมูล #1\r\n',
    '  O1:\n    answer: มี\n    urls:\n      - https://www.saithong.example/1\n    description: |\n      หน้าหลัก: ข้อมูล #1',
  ],
  ['prose of one line with a colon', '  O1:\n    description: ', 'หน้าหลัก: ข้อมูล', '  O1:\n    description: |\n      หน้าหลัก: ข้อมูล'],
  ['one address behind its key', '  O1:\n    urls:', 'https://a.example/1', '  O1:\n    urls:\n      - https://a.example/1'],
  [
    'addresses behind the key',
    '  O1:\n    urls:',
    'https://a.example/1\nhttps://a.example/2',
    '  O1:\n    urls:\n      - https://a.example/1\n      - https://a.example/2',
  ],
  [
    'addresses into an entry that is begun',
    '  O1:\n    urls:\n      - ',
    'https://a.example/1\r\nhttps://a.example/2\r\n',
    '  O1:\n    urls:\n      - https://a.example/1\n      - https://a.example/2',
  ],
  [
    'rows of a table into a text',
    '  O1:\n    description: |\n      ',
    'รายการ\tจำนวน\nที่ดิน\t12',
    '  O1:\n    description: |\n      รายการ\tจำนวน\n      ที่ดิน\t12',
  ],
  [
    'prose behind a key',
    '  O1:\n    description: ',
    'หน้าหลัก: ข้อมูล\nแสดง #1',
    '  O1:\n    description: |\n      หน้าหลัก: ข้อมูล\n      แสดง #1',
  ],
  [
    'keys below their neighbours',
    '  O1:\n    answer: มี\n    ',
    'urls:\n  - https://a.example/1\nnotes: ก',
    '  O1:\n    answer: มี\n    urls:\n      - https://a.example/1\n    notes: ก',
  ],
  [
    'prose with marks behind a key',
    '  O1:\n    description: ',
    'แสดง\n- ที่ดิน\t12',
    '  O1:\n    description: |\n      แสดง\n      - ที่ดิน\t12',
  ],
  [
    'an item below a text',
    '  O1:\n    notes: |\n      ก\n',
    '  O2:\n    answer: มี\n',
    '  O1:\n    notes: |\n      ก\n  O2:\n    answer: มี\n',
  ],
  ['one line as it stands', '  O1:\n    notes: ', 'ก ข', '  O1:\n    notes: ก ข'],
];

/** No words of the file are offered in it. */
const wordy = '  O1:\n    description: หน้าหลัก แสดงโครงสร้าง\n    notes: ';

const untidy = '  O1:\n      urls: [https://www.saithong.example/1,https://www.saithong.example/2]\n      answer :   มี  # ครบ';

/** A file for each test, all there before the editor starts: its search for files is not told of each new one at once. */
const cases = [...typed, ...answered, ...pasted, ['a word', wordy], ['a layout', untidy]];
const nameOf = (title) => `case-${cases.findIndex(([name]) => name === title) + 100}.oit.yaml`;

describe('typing with the keyboard', function () {
  this.timeout(TEST_TIMEOUT);
  const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'oit-keys-'));
  const folder = path.join(temporary, 'workspace');
  let file = '';
  const where = { userDataDir: path.join(temporary, 'data'), extensionsDir: path.join(temporary, 'extensions') };
  let workbench;
  let page;

  before(async () => {
    writeTestSettings(where.userDataDir);
    await stageExtension(root, where.extensionsDir);
    fs.mkdirSync(folder, { recursive: true });
    for (const [title, before] of cases) fs.writeFileSync(path.join(folder, nameOf(title)), `${HEAD}${before}`);
    const first = path.join(folder, nameOf('a word'));
    workbench = await startWorkbench(where);
    ({ page } = workbench);
    page.setDefaultTimeout(TIMEOUT);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(getWorkbenchUrl(workbench.port, folder, [['openFile', workbench.toUri(first)]]));
    await page.waitForSelector('.editor-instance .squiggly-error');
    await page.locator('.editor-instance .view-lines').click();
  });

  afterEach(async function () {
    const artifacts = process.env.E2E_ARTIFACTS;
    if (this.currentTest.state !== 'failed' || !artifacts || !page) return;
    fs.mkdirSync(artifacts, { recursive: true });
    await page.screenshot({ path: path.join(artifacts, 'typing.png') }).catch(() => {});
  });

  after(async () => {
    await workbench?.stop();
    removeDirectory(temporary);
  });

  /** Opens the file of a case, the cursor at its end. */
  async function open(title) {
    const name = nameOf(title);
    file = path.join(folder, name);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
    // Marked means read by the server too; in every one of these files items are missing.
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await page.keyboard.press('Control+End');
  }

  async function typeKeys(keys) {
    for (const [index, line] of keys.split('\n').entries()) {
      if (index > 0) {
        await isColoured();
        await page.keyboard.press('Enter');
      }
      if (line !== '') await page.keyboard.type(line);
    }
  }

  /** Where VS Code is still behind with colouring the lines above, Enter keeps the column whatever stands there. */
  async function isColoured() {
    await page.waitForFunction(() => {
      const lines = [...document.querySelectorAll('.editor-instance .view-line')].filter((line) => /[^\s\u00a0]/.test(line.textContent));
      const last = lines.sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10)).at(-1);
      return last && (!/^[\s\u00a0]*[\w\u0e50-\u0e59]+:/.test(last.textContent) || last.querySelector('[class^="mtk"]:not(.mtk1)'));
    });
  }

  async function paste(text) {
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await page.keyboard.press('Control+V');
  }

  /** What stands behind the head, once it is what is meant; where that never comes, what is there. */
  async function assertBecomes(meant) {
    const end = Date.now() + TIMEOUT / 3;
    let text = '';
    do {
      await page.keyboard.press('Control+S');
      await page.waitForTimeout(POLL_INTERVAL);
      text = fs.readFileSync(file, 'utf8').slice(HEAD.length);
    } while (text !== meant && Date.now() < end);
    assert.equal(text, meant);
  }

  for (const [name, , keys, after] of typed)
    it(`Enter indents behind ${name}`, async () => {
      await open(name);
      await typeKeys(keys);
      await assertBecomes(after);
    });

  for (const [name, , ...turns] of answered)
    it(name, async () => {
      await open(name);
      for (const [keys, after] of turns) {
        await typeKeys(keys);
        await assertBecomes(after);
      }
    });

  it('Format Document writes the canonical layout', async () => {
    await open('a layout');
    await page.keyboard.press('Control+Shift+I');
    await assertBecomes('  O1:\n    answer: มี  # ครบ\n    urls: [https://www.saithong.example/1, https://www.saithong.example/2]\n');
  });

  it('no word of the file is offered in a value, and Enter takes none', async () => {
    await open('a word');
    await page.keyboard.type('หน้า');
    await page.waitForTimeout(QUIET);
    assert.deepEqual(await page.locator(SUGGESTIONS).allInnerTexts(), []);
    await page.keyboard.press('Control+Space');
    await page.waitForTimeout(QUIET);
    assert.deepEqual(await page.locator(SUGGESTIONS).allInnerTexts(), []);
    await page.keyboard.press('Escape');
    await typeKeys('\nresult:');
    await assertBecomes('  O1:\n    description: หน้าหลัก แสดงโครงสร้าง\n    notes: หน้า\n    result:');
  });

  for (const [name, , text, after] of pasted)
    it(`pastes ${name}`, async () => {
      await open(name);
      await paste(text);
      await assertBecomes(after);
    });
});
