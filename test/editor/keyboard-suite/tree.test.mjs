// The tree and the status bar by keyboard alone: what the view says in each of its states, and how one gets on from there.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startKeyboard } from './keyboard.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const TEST_TIMEOUT = 180_000;
const POLL_INTERVAL = 200;
const MENU_STEPS = 20;
const NAME = 'a.oit.yaml';
const ROW = '.tree-explorer-viewlet-tree-view .monaco-list-row';
const WELCOME = '.welcome-view-content';
const STATUS = '[id="oit-tools.oit.oit.summary"]';

/** A day on the calendar of this machine, so many days from today, as a file has it: B.E. */
function dayFromToday(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const twoDigits = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear() + 543}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function withDeadline(days) {
  const text = fs.readFileSync(path.join(root, 'examples/in-progress-2568.oit.yaml'), 'utf8');
  return text.replace(/^deadlines: .*$/m, `deadlines: { internal: ${dayFromToday(days)}, closes: ${dayFromToday(60)} }`);
}

/** Ends the programs whose command line names the server of the extension in this folder. */
function killServers(extensions) {
  for (const id of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const line = fs.readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (line.includes(extensions) && line.includes('dist/server.js')) process.kill(Number(id), 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

describe('tree and status bar by keyboard', function () {
  this.timeout(TEST_TIMEOUT);
  let editor;
  let page;

  before(async () => {
    editor = await startKeyboard({ [NAME]: withDeadline(20), 'broken.oit.yaml': '<<<<<<< HEAD\n"' });
    ({ page } = editor);
  });
  afterEach(function () {
    return editor?.keepPicture(this.currentTest, 'tree');
  });
  after(() => editor?.stop());

  async function runCommand(title) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget .quick-input-box input').waitFor();
    await page.keyboard.type(title);
    await page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${title}"]`).waitFor();
    await page.keyboard.press('Enter');
  }

  /** Takes what is offered under a word. */
  async function pick(word) {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: word }).first().waitFor();
    await page.keyboard.type(word);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: word }).waitFor();
    await page.keyboard.press('Enter');
  }

  const row = (label) => page.locator(`${ROW}[aria-label*="${label}"]`).first();

  /** The page of the report stands in an editor, and it is that of the file; it is closed again. */
  async function isReportOpen() {
    const tab = page.locator('.tab.active', { hasText: 'รายงานตรวจทาน' });
    await tab.waitFor();
    const frame = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await frame.locator('h1', { hasText: 'สำนักงานเขตบึงนกยูง' }).waitFor();
    await runCommand('View: Close All Editors');
    await tab.waitFor({ state: 'detached' });
  }

  it('never says that there are no submissions while they are read', async () => {
    await runCommand('Focus on ความครบถ้วน');
    await row('สำนักงานเขตบึงนกยูง').waitFor();
    await page.addInitScript(() => {
      window.seenEmpty = false;
      new MutationObserver(() => {
        window.seenEmpty ||= [...document.querySelectorAll('.welcome-view-content')].some((welcome) =>
          welcome.textContent.includes('ยังไม่มีไฟล์คำตอบ'),
        );
      }).observe(document, { subtree: true, childList: true });
    });
    await page.reload();
    await row('สำนักงานเขตบึงนกยูง').waitFor();
    assert.equal(await page.evaluate(() => window.seenEmpty), false);
  });

  it('rows say in words all that they show: numbers, what is wrong, state and owner', async () => {
    await row('สำนักงานเขตบึงนกยูง').waitFor();
    assert.match(await row('สำนักงานเขตบึงนกยูง').getAttribute('aria-label'), /2568 · \d+\/22 · .*ข้อผิดพลาด \d+ · อีก 20 วัน/);
    assert.match(await row('broken.oit.yaml').getAttribute('aria-label'), /ยังอ่านไฟล์ไม่ได้/);
  });

  it('items are put together, and an item is reached by the arrow keys, with its menu', async () => {
    await runCommand('Group Items By');
    await pick('ตามฝ่าย');
    await row('ฝ่ายปกครอง').waitFor();
    await page.locator('.sidebar .composite.title', { hasText: 'ตามฝ่าย' }).waitFor();
    await runCommand('Focus on ความครบถ้วน');
    await page.keyboard.press('Home');
    const focused = page.locator(`${ROW}.focused`);
    for (let step = 0; step < 4 && !/^O\d+ /.test((await focused.getAttribute('aria-label')) ?? ''); step++)
      await page.keyboard.press('ArrowRight');
    assert.match(await focused.getAttribute('aria-label'), /^O\d+ /);
    await page.keyboard.press('Shift+F10');
    const menu = page.locator('.monaco-menu');
    await menu.locator('.action-label', { hasText: 'คัดลอกคำตอบของข้อ' }).waitFor();
    await menu.locator('.action-label', { hasText: 'ไปยังข้อ' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('where a filter leaves nothing, the view says so and offers to clear it', async () => {
    await runCommand('Filter Items');
    await pick('คำ');
    await page.locator('.quick-input-widget', { hasText: 'แสดงเฉพาะข้อที่มีทุกคำนี้' }).waitFor();
    await page.keyboard.type('ไม่มีคำนี้');
    await page.keyboard.press('Enter');
    await page.locator(WELCOME, { hasText: 'ไม่มีข้อที่ตรงกับตัวกรอง' }).waitFor();
    await page.locator(`${WELCOME} .monaco-button`, { hasText: 'ล้างตัวกรอง' }).focus();
    await page.keyboard.press('Enter');
    await row('สำนักงานเขตบึงนกยูง').waitFor();
  });

  it('grouping stays when the window is opened anew', async () => {
    // The editor's own way keeps first what is to be remembered.
    await Promise.all([page.waitForEvent('load'), runCommand('Developer: Reload Window')]);
    await row('ฝ่ายปกครอง').waitFor();
    await runCommand('Group Items By');
    await pick('ตามตัวชี้วัด');
  });

  it('the status bar warns near the day, in words and colour, and leads to the report of the file', async () => {
    const status = page.locator(STATUS);
    await editor.open(NAME);
    await status.filter({ hasText: 'อีก 20 วัน' }).waitFor();
    assert.doesNotMatch(await status.getAttribute('class'), /(warning|error)-kind/);
    for (const [days, kind] of [
      [10, 'warning-kind'],
      [2, 'error-kind'],
    ]) {
      fs.writeFileSync(path.join(editor.folder, NAME), withDeadline(days));
      await status.filter({ hasText: `อีก ${days} วัน` }).waitFor();
      assert.ok((await status.getAttribute('class')).includes(kind), kind);
    }
    assert.match(await status.locator('a').getAttribute('aria-label'), /พร้อม \d+ จาก 22 ข้อ/);
    await status.locator('a').focus();
    await page.keyboard.press('Enter');
    await isReportOpen();
  });

  it('a submission has its report in its menu, reached by the keyboard', async () => {
    await runCommand('Focus on ความครบถ้วน');
    await page.keyboard.press('Home');
    await page.locator(`${ROW}.focused[aria-label*="สำนักงานเขตบึงนกยูง"]`).waitFor();
    await page.keyboard.press('Shift+F10');
    const entry = page.locator('.monaco-menu .action-item', { hasText: 'เปิดรายงานตรวจทาน' });
    await entry.waitFor();
    for (let step = 0; step < MENU_STEPS && !/focused/.test((await entry.getAttribute('class')) ?? ''); step++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isReportOpen();
  });

  it('an empty folder is said to be empty, with the way to a new file', async () => {
    await runCommand('View: Close All Editors');
    for (const name of fs.readdirSync(editor.folder)) fs.rmSync(path.join(editor.folder, name), { recursive: true });
    await page.locator(WELCOME, { hasText: 'ยังไม่มีไฟล์คำตอบ' }).waitFor();
    fs.writeFileSync(path.join(editor.folder, NAME), withDeadline(20));
    await row('สำนักงานเขตบึงนกยูง').waitFor();
  });

  it('a checker that is down is said to be, and started again from there', async () => {
    const welcome = page.locator(WELCOME, { hasText: 'ตัวตรวจ OIT หยุดทำงาน' });
    while (!(await welcome.isVisible())) {
      killServers(editor.extensions);
      await page.waitForTimeout(POLL_INTERVAL);
    }
    assert.match(await page.locator(STATUS).getAttribute('class'), /error-kind/);
    await welcome.locator('.monaco-button', { hasText: 'เริ่มตัวตรวจใหม่' }).focus();
    await page.keyboard.press('Enter');
    await row('สำนักงานเขตบึงนกยูง').waitFor();
  });
});
