// Pictures of the extension in a real VS Code, for the READMEs and the walkthrough, and checks of what they show.
//   node scripts/shots.mjs [DIRECTORY]     default: client/media, with its folders screenshots and walkthrough
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ensureCodeServer, getWorkbenchUrl } from '../test/editor/code-server.mjs';
import { writeSettings } from '../test/editor/settings.mjs';
import { stageExtension } from '../test/editor/stage-extension.mjs';
import { ensureBuilt, ensureInstalled, root, runScript } from './setup.mjs';
import { startSite } from './support/shots-site.mjs';

const TIMEOUT = 30_000;
const SETTLE = 700;
/** Nothing of the status bar stands there. */
const OUT_OF_THE_WAY = { x: 400, y: 792 };
/** Where a link has room below it for all that is said of it. */
const LINK_HEIGHT = 240;
const WHEEL_TURN = 100;
const MOST_TURNS = 40;
const SIDE_BAR_WIDTH = 430;
/** Where a row shows the range of the score too. */
const WIDE_SIDE_BAR = 580;
const MAX_BYTES = 150 * 1024;
const WEBP_QUALITY = 0.9;
const BEGUN = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency:
  name: สำนักงานเขตทรายทอง
  website: https://www.saithong-district.example/
items:
  O1:
    answer: มี
    urls:
      - https://www.saithong-district.example/page/2568/structure
    division: `;
const TREE = '.tree-explorer-viewlet-tree-view';
const TREE_ROW = `${TREE} .monaco-list-row`;
const PROBLEM_ROW = '.markers-panel .monaco-list-row';

/** The part of the window that a step of the walkthrough shows. */
const STEP = { x: 0, y: 0, width: 960, height: 600 };

const out = path.resolve(process.argv[2] ?? path.join(root, 'client/media'));
/** The same pictures for whoever looks at them where WebP is not shown. */
const lookedAt = path.join(root, 'out/shots');
/** A copy of the examples: some are written to. */
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'oit-shots-'));
const examples = path.join(temporary, 'ตัวอย่าง OIT');
let failed = false;

function check(name, isRight, seen = '') {
  console.log(`${isRight ? '  ok  ' : 'FAIL  '}${name}${seen === '' ? '' : `: ${seen}`}`);
  failed ||= !isRight;
}

/** Which fonts really drew the first Thai text below the selector, so that boxes cannot pass for letters. */
async function findFonts(page, selector) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await page.evaluate((selector) => {
    const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/[\u0e00-\u0e7f]/.test(node.data)) continue;
      node.parentElement.setAttribute('data-font-probe', '');
      return;
    }
  }, selector);
  const document = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.root.nodeId, selector: '[data-font-probe]' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await page.evaluate(() => document.querySelector('[data-font-probe]').removeAttribute('data-font-probe'));
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}

async function openView(page, { sideBarWidth = SIDE_BAR_WIDTH } = {}) {
  await page.waitForSelector('.monaco-workbench .activitybar');
  await page.locator('.activitybar a.action-label[aria-label*="OIT"]').click();
  await page.waitForSelector('.sidebar .pane-body');
  const box = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(box.x + box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + sideBarWidth, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
}

/** By its twistie: a click on the row would move the editor. */
async function unfold(page, row) {
  await page.locator(`${TREE_ROW}${row} .monaco-tl-twistie`).first().click();
}

/** Makes a third of a picture's bytes, and nobody sees it. */
async function toWebp(page, png) {
  const encoded = await page.evaluate(
    async ({ data, quality }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const written = new Uint8Array(await blob.arrayBuffer());
      return btoa(written.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    },
    { data: png.toString('base64'), quality: WEBP_QUALITY },
  );
  return Buffer.from(encoded, 'base64');
}

/** Closes side bar and panel: the workbench remembers them from one picture to the next. */
async function showEditorOnly(page) {
  if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+B');
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
}

/** `at`: where the mouse points; else it is out of the way. `clip`: a part of the window. `toasts`: how many notifications belong to it. */
async function takePicture({ page, outside }, name, texts, { at = OUT_OF_THE_WAY, clip, toasts: meant = 0 } = {}) {
  await page.mouse.move(at.x, at.y);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLE);
  for (const [where, selector] of Object.entries(texts)) {
    const fonts = await findFonts(page, selector);
    check(`${name}: fonts of the ${where}`, fonts.includes('Loma'), fonts.join(', '));
  }
  check(`${name}: no dialog`, (await page.locator('.monaco-dialog-box').count()) === 0);
  const toasts = await page.locator('.notifications-toasts .notification-list-item').allInnerTexts();
  check(`${name}: no notification but what is meant`, toasts.length === meant, toasts.join(' | '));
  check(`${name}: no outside request`, outside.length === 0, [...new Set(outside)].join(' '));
  const file = path.join(out, `${name}.webp`);
  const png = await page.screenshot(clip ? { clip } : {});
  fs.mkdirSync(lookedAt, { recursive: true });
  fs.writeFileSync(path.join(lookedAt, `${path.basename(name)}.png`), png);
  fs.writeFileSync(file, await toWebp(page, png));
  const { size } = fs.statSync(file);
  check(`${name}: small enough`, size < MAX_BYTES, `${Math.round(size / 1024)} KB`);
}

function getExampleUrl({ port, toUri }, file) {
  return getWorkbenchUrl(port, examples, [['openFile', toUri(path.join(examples, file))]]);
}

async function shootInProgress(workbench) {
  const { page } = workbench;
  await page.goto(getExampleUrl(workbench, 'in-progress-2568.oit.yaml'));
  await page.waitForSelector('.editor-instance .squiggly-error');
  await openView(page, { sideBarWidth: WIDE_SIDE_BAR });
  await page.waitForSelector(`${TREE_ROW} .codicon-circle-slash, ${TREE_ROW} .codicon-list-unordered`);
  await unfold(page, '[aria-label^="9.2"]');
  await page.waitForSelector(`${TREE_ROW} .codicon-edit, ${TREE_ROW} .codicon-circle-slash`);
  // A click on an item goes to its lines.
  await page.locator(`${TREE_ROW}[aria-label^="O9"]`).first().click();
  await page.waitForSelector('.breadcrumbs-control [aria-label*="O9"], .breadcrumbs-control .monaco-breadcrumb-item:has-text("O9")');
  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector(PROBLEM_ROW);
  const rows = await page.locator(TREE_ROW).evaluateAll((list) => list.map((row) => row.ariaLabel));
  check(
    'in-progress: the range, and the item at risk',
    rows.some((row) => /\d-\d+\.\d+ \(ประมาณการ\)/.test(row)) && rows.some((row) => /^O9 .*เสี่ยงได้ 0/.test(row)),
  );
  check('in-progress: squiggles', (await page.locator('.squiggly-error, .squiggly-warning').count()) > 0);
  check('in-progress: rows in Problems', (await page.locator(PROBLEM_ROW).count()) > 2);
  check('in-progress: no boxes around letters', (await page.locator('.unicode-highlight').count()) === 0);
  await takePicture(workbench, 'screenshots/in-progress', { editor: '.view-lines', tree: TREE, problems: '.markers-panel' });
}

async function shootLinks(workbench) {
  const { page } = workbench;
  await page.goto(getExampleUrl(workbench, 'complete-2568.oit.yaml'));
  await page.waitForSelector('.codelens-decoration');
  await showEditorOnly(page);
  await runCommand(page, 'Check Links in This File');
  // The way to the findings, which takes the notification away.
  await page.locator('.notifications-toasts .monaco-button', { hasText: 'ดูปัญหา' }).click();
  await page.waitForSelector(PROBLEM_ROW);
  const codes = await page.locator(PROBLEM_ROW).evaluateAll((rows) => rows.flatMap((row) => row.innerText.match(/link\.[\w-]+/) ?? []));
  check('links: findings', codes.join(' ') === 'link.dead link.moved link.redirected-home link.soft-404 link.unverified', codes.join(' '));
  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+Home');
  const place = () => page.locator('.view-line', { hasText: '/contact-us' }).first().boundingBox();
  let box = await place();
  for (let turns = 0; box.y > LINK_HEIGHT && turns < MOST_TURNS; turns++, box = await place()) {
    await page.mouse.wheel(0, WHEEL_TURN);
    await page.waitForTimeout(SETTLE / 4);
  }
  const link = { x: box.x + 400, y: box.y + box.height / 2 };
  await page.mouse.move(link.x, link.y);
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-row');
  await takePicture(
    workbench,
    'walkthrough/links',
    { editor: '.view-lines', lens: '.codelens-decoration', hover: '.monaco-hover:not(.hidden)' },
    { at: link },
  );
}

/** Runs a command by its English words, as they stand in the palette. */
async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${title}"]`).waitFor();
  await page.keyboard.press('Enter');
}

async function shootNew(workbench, empty) {
  const { page, port } = workbench;
  await page.goto(getWorkbenchUrl(port, empty));
  await openView(page);
  await page.locator('.welcome-view-content .monaco-button', { hasText: 'สร้างไฟล์คำตอบใหม่' }).click();
  await page.locator('.quick-input-title', { hasText: 'OIT' }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row').nth(2).waitFor();
  await takePicture(workbench, 'walkthrough/new', { list: '.quick-input-list' }, { clip: { ...STEP, height: 480 } });
  await page.keyboard.press('Escape');
}

/** Leaves one item begun, and asks what can stand there. */
async function shootFill(workbench) {
  const { page } = workbench;
  const file = 'ไฟล์คำตอบ-2568.oit.yaml';
  fs.writeFileSync(path.join(examples, file), BEGUN);
  await page.goto(getExampleUrl(workbench, file));
  await page.waitForSelector('.editor-instance .squiggly-error');
  await showEditorOnly(page);
  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Space');
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row');
  await takePicture(workbench, 'walkthrough/fill', { list: '.suggest-widget.visible' }, { clip: STEP });
  await page.keyboard.press('Escape');
}

async function shootHover(workbench) {
  const { page } = workbench;
  await page.goto(getExampleUrl(workbench, 'complete-2568.oit.yaml'));
  await page.waitForSelector('.codelens-decoration');
  await showEditorOnly(page);
  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+Home');
  const key = page.locator('.view-line span', { hasText: /^O1$/ }).first();
  await key.waitFor();
  const box = await key.boundingBox();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-row');
  await takePicture(workbench, 'screenshots/hover', { hover: '.monaco-hover:not(.hidden)' }, { at, clip: { ...STEP, height: 800 } });
}

async function shootExport(workbench) {
  const { page } = workbench;
  await page.goto(getExampleUrl(workbench, 'complete-2568.oit.yaml'));
  await page.waitForSelector('.editor-instance .view-line');
  await openView(page);
  await page.waitForSelector(`${TREE_ROW} .codicon-list-unordered`);
  const rows = await page.locator(TREE_ROW).evaluateAll((list) => list.map((row) => row.ariaLabel));
  check(
    'export: counts',
    rows.some((row) => row.includes('22/22')),
    rows.slice(0, 3).join(' | '),
  );
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
  await page.locator('.editor-instance .view-lines').click();
  await runCommand(page, 'Export ITAP Package');
  await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'ส่งออกฉบับจริง' }).click();
  await page.locator('.quick-input-widget .quick-input-title', { hasText: 'ส่งออก' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.notifications-toasts .notification-list-item', { hasText: 'ส่งออกแล้ว' }).waitFor();
  await takePicture(workbench, 'walkthrough/export', { tree: TREE, message: '.notifications-toasts' }, { toasts: 1 });
}

/** Not kept: how the pictures look where they are shown. */
async function lookAtWalkthrough(workbench) {
  const { page } = workbench;
  await runCommand(page, 'เริ่มต้นใช้งาน (Get Started)');
  await page.locator('.getting-started-step, .getting-started-category').first().waitFor();
  await page.waitForTimeout(SETTLE);
  await page.screenshot({ path: path.join(lookedAt, 'get-started.png') });
}

async function takeAll() {
  const { startWorkbench } = await import('../test/editor/workbench.mjs');
  const where = { userDataDir: path.join(temporary, 'data'), extensionsDir: path.join(temporary, 'extensions') };
  const empty = path.join(temporary, 'สำนักงานเขต');
  fs.mkdirSync(empty);
  fs.cpSync(path.join(root, 'examples'), examples, { recursive: true });
  // With links checked on saving, nothing is offered that would stand before the editor; nothing is saved here.
  writeSettings(where.userDataDir, { 'editor.minimap.enabled': false, 'editor.hover.above': false, 'oit.links.check': 'onSave' });
  await stageExtension(root, where.extensionsDir);
  const site = await startSite(temporary);
  const workbench = await startWorkbench({ ...where, env: site.env });
  workbench.page.setDefaultTimeout(TIMEOUT);
  try {
    await shootInProgress(workbench);
    await shootExport(workbench);
    await shootHover(workbench);
    await shootFill(workbench);
    await lookAtWalkthrough(workbench);
    await shootLinks(workbench);
    await shootNew(workbench, empty);
  } catch (error) {
    check('the pictures', false, error.message);
    const file = path.join(root, 'out/shots-failed.png');
    await workbench.page.screenshot({ path: file }).catch(() => {});
    console.error(`see ${file}`);
  } finally {
    await workbench.stop();
    site.stop();
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

await runScript(async () => {
  await ensureInstalled();
  await ensureBuilt();
  ensureCodeServer();
  for (const folder of ['screenshots', 'walkthrough']) fs.mkdirSync(path.join(out, folder), { recursive: true });
  await takeAll();
  return failed ? 1 : 0;
});
