// Links in a folder that is not trusted, by the hands of a user: on the page itself, with the extension installed.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createServer } from 'node:http';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getWorkbenchUrl, removeDirectory } from '../code-server.mjs';
import { TRUST_SETTINGS, writeTestSettings } from '../settings.mjs';
import { stageExtension } from '../stage-extension.mjs';
import { startWorkbench } from '../workbench.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const TIMEOUT = 60_000;
const POLL_INTERVAL = 50;
const TEST_TIMEOUT = 180_000;
/** In which a request that must not come would have come. */
const QUIET = 1_500;
const CODE_LENS = '.codelens-decoration';
/** Not that of the item above it. */
const OF_LINKS = /ตรวจลิงก์|ตรวจเดี๋ยวนี้/;
const NOTIFICATION = '.notifications-toasts .notification-list-item';

describe('links in a folder that is not trusted', function () {
  this.timeout(TEST_TIMEOUT);
  const requests = [];
  const site = createServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`);
    response.writeHead(404, { 'content-type': 'text/html' }).end('<title>404</title>');
  });
  const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'oit-untrusted-'));
  const folder = path.join(temporary, 'workspace');
  const file = path.join(folder, 'a.oit.yaml');
  const where = { userDataDir: path.join(temporary, 'data'), extensionsDir: path.join(temporary, 'extensions') };
  let workbench;
  let page;

  before(async () => {
    await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
    writeTestSettings(where.userDataDir, TRUST_SETTINGS);
    await stageExtension(root, where.extensionsDir);
    writeFolder();
    workbench = await startWorkbench({ ...where, trust: true });
    ({ page } = workbench);
    page.setDefaultTimeout(TIMEOUT);
    await page.goto(getWorkbenchUrl(workbench.port, folder, [['openFile', workbench.toUri(file)]]));
    await page.waitForSelector('.editor-instance .squiggly-error');
  });

  afterEach(async function () {
    const artifacts = process.env.E2E_ARTIFACTS;
    if (this.currentTest.state !== 'failed' || !artifacts || !page) return;
    fs.mkdirSync(artifacts, { recursive: true });
    await page.screenshot({ path: path.join(artifacts, 'untrusted.png') }).catch(() => {});
  });

  after(async () => {
    await workbench?.stop();
    site.close();
    removeDirectory(temporary);
  });

  /** A submission, beside settings that would open its links if they counted. */
  function writeFolder() {
    fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'oit.links.check': 'onSave' }));
    const text = fs.readFileSync(path.join(root, 'test/editor/fixtures/faulty.oit.yaml'), 'utf8');
    const { port } = site.address();
    fs.writeFileSync(file, text.replaceAll('https://www.saithong-district.example', `http://127.0.0.1:${port}`));
  }

  async function runCommand(title) {
    await page.keyboard.press('F1');
    await page.keyboard.type(title);
    await page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${title}"]`).waitFor();
    await page.keyboard.press('Enter');
  }

  async function typeAndSave(text) {
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(text);
    await page.keyboard.press('Control+S');
    await until('the saved file', () => fs.readFileSync(file, 'utf8').includes(text));
  }

  async function until(what, probe) {
    const end = Date.now() + TIMEOUT;
    while (!probe()) {
      if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
      await page.waitForTimeout(POLL_INTERVAL);
    }
  }

  it('neither saving nor the command opens a link', async () => {
    await typeAndSave('# saved');
    await runCommand('Check Links in This File');
    const said = await page.locator(NOTIFICATION).innerText();
    assert.match(said, /จัดการความไว้วางใจ/);
    assert.match(said, /ไม่เปิดลิงก์/);
    await page.waitForTimeout(QUIET);
    assert.equal(await page.locator(CODE_LENS, { hasText: OF_LINKS }).count(), 0);
    assert.deepEqual(requests, []);
  });

  it('the status beside the language says that the mode is limited', async () => {
    const status = page.locator('[id="status.languageStatus"]');
    assert.match(await status.getAttribute('aria-label'), /โหมดจำกัด ไม่เปิดลิงก์/);
  });

  it('the tree shows what is found, and says that links are not opened', async () => {
    await runCommand('Focus on ความครบถ้วน');
    await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row[aria-label*="/22"]').first().waitFor();
    await page.locator('.sidebar .message', { hasText: 'ไม่เปิดลิงก์' }).waitFor();
    await page.keyboard.press('Control+B');
  });

  it('once the user trusts the folder, the links are opened, without another start', async () => {
    await page.locator(`${NOTIFICATION} .monaco-button`, { hasText: 'จัดการความไว้วางใจ' }).click();
    await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).click();
    await page.locator('.workspace-trust-editor', { hasText: 'You trust this folder' }).waitFor();
    await page.locator('.monaco-modal-editor-block .codicon-close').first().click();
    await page.locator('[id="status.languageStatus"]:not([aria-label*="โหมดจำกัด"])').waitFor();
    assert.deepEqual(requests, []);
    await page.locator(CODE_LENS, { hasText: 'ตรวจลิงก์' }).waitFor();
    await page.locator('.editor-instance .view-lines').click();
    await runCommand('Check Links in This File');
    await page.locator(CODE_LENS, { hasText: /เสีย 1 .*ตรวจเดี๋ยวนี้/ }).waitFor();
    assert.ok(requests.length > 0);
    assert.ok(requests.every((request) => request.startsWith('GET /') || request.startsWith('HEAD /')));
  });

  it('from then on the settings of the folder count too', async () => {
    const before = requests.length;
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('/schools', '/teachers'));
    await page.locator('.editor-instance .view-line', { hasText: '/teachers' }).waitFor();
    await typeAndSave('# again');
    await until('a request', () => requests.length > before);
  });

  it('the page itself asked for nothing outside this machine', () => {
    assert.deepEqual(workbench.outside, []);
  });
});
