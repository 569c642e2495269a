// The pages that `oit report` and `oit export` write, in a browser: at the sizes and in the colours in which they are read, and with what harms in them.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { launchBrowser } from '../workbench.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const TEST_TIMEOUT = 120_000;
const laptop = { width: 1280, height: 800 };
/** 210 mm at 96 dots an inch, less the margins. */
const paper = { width: 688, height: 1000 };

const views = {
  phone: { viewport: { width: 360, height: 740 } },
  laptop: { viewport: laptop },
  'laptop, dark': { viewport: laptop, colorScheme: 'dark' },
  'phone, dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'high contrast': { viewport: laptop, forcedColors: 'active' },
  'high contrast, dark': { viewport: laptop, forcedColors: 'active', colorScheme: 'dark' },
  'A4 paper': { viewport: paper, media: 'print' },
};

describe('reports in a browser', function () {
  this.timeout(TEST_TIMEOUT);
  const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'oit-report-'));
  const at = (name) => path.join(temporary, name);
  const example = (name) => path.join(root, 'examples', `${name}.oit.yaml`);
  let browser;

  const run = (...args) => {
    const all = [path.join(root, 'dist/cli.js'), ...args, '--today', '2568-03-20'];
    const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const write = (name, ...args) => run('report', ...args, '-o', at(name));
  const pack = (source, ...parts) => {
    run('export', source, '--draft', '-o', at('package.zip'));
    const files = Object.entries(unzipSync(fs.readFileSync(at('package.zip'))));
    for (const part of parts) fs.writeFileSync(at(part), files.find(([name]) => name.endsWith(`/DRAFT-${part}`))[1]);
  };
  const open = async (name, { media = 'screen', ...options } = {}) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const told = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    page.on('dialog', (dialog) => {
      told.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) told.push(`request ${request.url()}`);
    });
    await page.emulateMedia({ media });
    await page.goto(pathToFileURL(at(name)).href);
    return { page, told, close: () => context.close() };
  };

  before(async () => {
    browser = await launchBrowser();
    write('one.html', example('in-progress-2568'));
    write('english.html', example('in-progress-2568'), '--lang', 'en');
    pack(example('in-progress-2568'), 'entry.html', 'cover.html', 'O9.html');
    write('many.html', ...['in-progress-2568', 'complete-2568', 'district-2565'].map(example));
  });

  after(async () => {
    await browser?.close();
    fs.rmSync(temporary, { recursive: true, force: true });
  });

  for (const [view, options] of Object.entries(views))
    for (const name of ['one.html', 'many.html', 'entry.html', 'cover.html', 'O9.html'])
      it(`${name} fits, and is read by all: ${view}`, async () => {
        const { page, told, close } = await open(name, { ...options, bypassCSP: true });
        const { scrolled, shown } = await page.evaluate(() => ({ scrolled: document.documentElement.scrollWidth, shown: innerWidth }));
        assert.ok(scrolled <= shown, `${scrolled} of ${shown}`);
        await page.addScriptTag({ content: axe });
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html}\n${failureSummary}`));
        assert.deepEqual(faults, []);
        assert.deepEqual(told, []);
        await close();
      });

  it('in English is read by all too', async () => {
    const { page, close } = await open('english.html', { viewport: laptop, bypassCSP: true });
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    await close();
  });

  it('takes its own style and nothing else', async () => {
    for (const name of ['one.html', 'many.html']) {
      const { page, told, close } = await open(name);
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.big')).fontSize));
      assert.ok(size > 24, 'the style is taken');
      assert.deepEqual(told, []);
      await close();
    }
  });

  it('prints on A4 without what is for the screen, and keeps rows whole', async () => {
    const { page, close } = await open('one.html', { viewport: paper, media: 'print' });
    const state = await page.evaluate(() => ({
      contents: getComputedStyle(document.querySelector('.contents')).display,
      row: getComputedStyle(document.querySelector('tbody tr')).breakInside,
      head: getComputedStyle(document.querySelector('thead')).display,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    assert.deepEqual(state, { contents: 'none', row: 'avoid', head: 'table-header-group', paper: 'rgb(255, 255, 255)' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await close();
  });

  it('is worked by the keyboard: the first key leads to the content, then on through the links', async () => {
    const { page, close } = await open('one.html', { viewport: laptop });
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    assert.equal(await focused(), '#main');
    const isShown = await page.evaluate(() => document.activeElement.getBoundingClientRect().left >= 0);
    assert.ok(isShown, 'the link that skips is seen when it has the focus');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.match(await focused(), /^#item-/);
    await close();
  });

  it('sorts the overview by a click and by the keyboard, and says so', async () => {
    const { page, told, close } = await open('many.html', { viewport: laptop });
    const names = () => page.$$eval('#agencies tbody th a', (links) => links.map((link) => link.textContent));
    const before = await names();
    const button = page.locator('#agencies thead button').nth(2);
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.deepEqual((await names()).at(-1), before[0]);
    assert.equal(await page.getAttribute('#agencies thead th:nth-child(3)', 'aria-sort'), 'descending');
    assert.deepEqual(told, []);
    await close();
  });

  it('without scripts the overview reads as it is', async () => {
    const { page, close } = await open('many.html', { viewport: laptop, javaScriptEnabled: false });
    assert.equal(await page.locator('#agencies tbody tr').count(), 3);
    assert.equal(await page.locator('#agencies thead button').count(), 0);
    assert.equal(await page.locator('.sort-note').first().isVisible(), false);
    await close();
  });

  it('runs nothing of what stands in a submission', async () => {
    const marks = [
      '<script>globalThis.ran=1</script>',
      '<img src=x onerror=globalThis.ran=1>',
      '</style><script>globalThis.ran=1</script>',
      '<svg onload=globalThis.ran=1>',
      'javascript:globalThis.ran=1',
      'data:text/html,<script>1</script>',
      '"><a href=javascript:globalThis.ran=1 autofocus onfocus=globalThis.ran=1>',
      '\u202e\u2066turned',
      'ย'.repeat(10_000),
    ];
    const lines = marks.map((mark) => JSON.stringify(mark));
    const text = `oit: 1
fiscalYear: 2568
profile: bangkok-district-2568
agency: { name: ${lines[0]}, website: ${lines[4]} }
items:
${lines.map((line, index) => `  O${index + 1}:\n    answer: มี\n    urls: [${line}, "https://a.example/${index}?<script>"]\n    description: ${line}\n    division: ${line}\n    period: ${line}\n    approval: { reported: { by: ${line} } }`).join('\n')}
`;
    fs.mkdirSync(at('hostile'));
    for (const name of ['a', 'b']) fs.writeFileSync(at(`hostile/${name}.oit.yaml`), text);
    write('hostile.html', at('hostile'));
    for (const bypassCSP of [false, true]) {
      const { page, told, close } = await open('hostile.html', { viewport: { width: 360, height: 740 }, bypassCSP });
      assert.equal(await page.evaluate(() => globalThis.ran), undefined);
      assert.deepEqual(told, []);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, String(width));
      const schemes = await page.$$eval('a', (links) => [...new Set(links.map(({ protocol }) => protocol))]);
      assert.deepEqual(
        schemes.filter((scheme) => !['file:', 'http:', 'https:'].includes(scheme)),
        [],
      );
      await close();
    }
  });
});
