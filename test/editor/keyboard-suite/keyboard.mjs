// An editor with files that are there before it starts, worked by keyboard and clipboard, and what it leaves in them.
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

/** The rows of the list that is open. */
export const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';

/** Starts an editor on a folder with `files`, text by name; the first is open. Its search for files is not told of each new one at once. */
export async function startKeyboard(files) {
  const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'oit-keys-'));
  const folder = path.join(temporary, 'workspace');
  const where = { userDataDir: path.join(temporary, 'data'), extensionsDir: path.join(temporary, 'extensions') };
  writeTestSettings(where.userDataDir);
  await stageExtension(root, where.extensionsDir);
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  const workbench = await startWorkbench(where);
  const { page } = workbench;
  page.setDefaultTimeout(TIMEOUT);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = path.join(folder, Object.keys(files)[0]);
  await page.goto(getWorkbenchUrl(workbench.port, folder, [['openFile', workbench.toUri(first)]]));
  await page.waitForSelector('.editor-instance .squiggly-error');
  await page.locator('.editor-instance .view-lines').click();
  let file = first;

  /** Opens a file, the cursor at its end. Every one of these files has an error. */
  async function open(name) {
    file = path.join(folder, name);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
    // Marked means read by the server too.
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

  /** Types, and takes the entry that the list then offers first; `label` is its beginning. */
  async function take(keys, label) {
    await typeKeys(keys);
    const row = page.locator(`${SUGGESTIONS}.focused[aria-label^="${label}"]`);
    await row.waitFor();
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'hidden' });
  }

  /** What stands behind a beginning, once it is what is meant; where that never comes, what is there. */
  async function assertBecomes(meant, head = '') {
    const end = Date.now() + TIMEOUT / 3;
    let text = '';
    do {
      await page.keyboard.press('Control+S');
      await page.waitForTimeout(POLL_INTERVAL);
      text = fs.readFileSync(file, 'utf8').slice(head.length);
    } while (text !== meant && Date.now() < end);
    assert.equal(text, meant);
  }

  /** Leaves a picture of a failed test where they are asked for. */
  async function keepPicture({ state }, name) {
    const artifacts = process.env.E2E_ARTIFACTS;
    if (state !== 'failed' || !artifacts) return;
    fs.mkdirSync(artifacts, { recursive: true });
    await page.screenshot({ path: path.join(artifacts, `${name}.png`) }).catch(() => {});
  }

  async function stop() {
    await workbench.stop();
    removeDirectory(temporary);
  }

  return { page, folder, extensions: where.extensionsDir, open, typeKeys, paste, take, assertBecomes, keepPicture, stop };
}
