import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCli, runCliBeside } from '../support/cli';
import { answer, answerPage, type Handler } from '../support/faults/exchange';
import { useFaultServers } from '../support/faults/fault-server';
import { useTemporaryFolder } from '../support/temporary';
import { pageProfile } from '../support/web-pages';

const quick = ['--allow-private', '127.0.0.0/8', '--delay', '0', '--timeout', '5000', '--no-cache'];
const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>ITA 2568</title><body>${body}</body>`;
const entry = (id: string, href: string) => `<li>${id} ${pageProfile().itemById.get(id)?.title ?? ''} <a href="${href}">ดู</a></li>`;

describe('oit import of a web page', () => {
  const folder = useTemporaryFolder();
  const start = useFaultServers();
  const at = (name: string) => path.join(folder(), name);
  const asNew = () => ['--profile', 'national-2568', '-o', at('new.oit.yaml')];
  const run = (...args: string[]) => runCliBeside(['import', ...args], { cwd: folder() });
  const site = () =>
    start({
      pages: {
        '/ita': page(`<ul>${entry('O1', '/1.pdf')}${entry('O2', '/gone')}${entry('O3', '/contact')}</ul>`),
        '/1.pdf': answer(200, { 'content-type': 'application/pdf' }, '%PDF-1.4\n1 0 obj'),
        '/gone': answerPage(page('ไม่พบ'), 404),
        '/contact': page('<p>ที่อยู่ โทรศัพท์ และแผนที่ของหน่วยงาน สำหรับผู้มาติดต่อราชการทุกวันทำการ</p>'),
      },
    });

  it('writes a draft in which each link that does not work says so', async () => {
    const { url, origin } = await site();
    const { code, stdout, stderr } = await run(url('/ita'), ...asNew(), ...quick);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /พบคำตอบ 3 ข้อ/);
    assert.match(stderr, /เปิดลิงก์แล้ว 3 ลิงก์: ใช้ได้ 2, เสีย 1/);
    const text = readFileSync(at('new.oit.yaml'), 'utf8');
    assert.match(text, new RegExp(`website: "?${origin}"?\n`));
    assert.match(text, /\n {4}answer: มี\n {4}urls:\n {6}- "?http:\/\/127\.0\.0\.1:\d+\/1\.pdf"?\n/);
    assert.match(text, /# ตรวจสอบ: ลิงก์เสีย: [^\n]*404[^\n]*\n {6}- "?http:\/\/127\.0\.0\.1:\d+\/gone/);
    assert.equal(text.match(/# ตรวจสอบ: ลิงก์/g)?.length, 1);
  });

  it('with --no-links opens pages only, and asks for no file', async () => {
    const { url, count } = await site();
    const { code } = await run(url('/ita'), ...asNew(), ...quick, '--no-links', '--lang', 'en');
    assert.equal(code, 0);
    assert.equal(count('/1.pdf'), 0);
    assert.doesNotMatch(readFileSync(at('new.oit.yaml'), 'utf8'), /check: link/);
  });

  it('fills a submission that exists, and leaves what it says', async () => {
    const { url, origin } = await site();
    const file = at('own.oit.yaml');
    const own = `oit: 1\nfiscalYear: 2568\nprofile: national\nagency: { name: เทศบาลตำบลทุ่งดาว, website: "${origin}" }\nitems:\n  O1:\n    answer: มี\n    urls:\n      - ${origin}/own.pdf\n  O3:\n    answer:\n`;
    writeFileSync(file, own);
    const { code, stdout } = await run(url('/ita'), '--into', file, ...quick);
    assert.equal(code, 1, 'O1 has another address');
    assert.match(stdout, /O1 urls/);
    const text = readFileSync(file, 'utf8');
    assert.match(text, /own\.pdf/);
    assert.doesNotMatch(text, /1\.pdf/);
    assert.match(text, /\/contact/);
  });

  it('says why nothing was written', async () => {
    const { url } = await site();
    const refused = await run(url('/ita'), ...asNew(), '--lang', 'en', '--no-cache');
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /not public/);
    const missing = await run(url('/none'), ...asNew(), ...quick, '--lang', 'en');
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /404|not found/i);
    assert.match((await run(url('/ita'), ...asNew(), ...quick, '--offline', '--lang', 'en')).stderr, /--offline cannot be used/);
    assert.match((await run(url('/ita'), ...asNew(), '--links', '--no-links', '--lang', 'en')).stderr, /exclude each other/);
    assert.ok(!existsSync(at('new.oit.yaml')));
  });

  it('ended before the page is there it writes nothing', async () => {
    const hang: Handler = () => undefined;
    let ask: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const server = await start({
      pages: {
        '/ita': (exchange) => {
          ask();
          return hang(exchange);
        },
      },
    });
    const { code, stderr } = await runCliBeside(
      ['import', server.url('/ita'), ...asNew(), ...quick, '--timeout', '60000', '--lang', 'en'],
      {
        end: { when: asked, signal: 'SIGINT' },
      },
    );
    assert.equal(code, 130);
    assert.match(stderr, /ended before the page was read/);
    assert.ok(!existsSync(at('new.oit.yaml')));
  });

  it('reads a saved page, and opens its links where that is wanted', async () => {
    const { origin, count } = await site();
    writeFileSync(
      at('ita.html'),
      `<!-- saved from url=(0033)${origin}/ita -->\n${page(`<ul>${entry('O1', '1.pdf')}${entry('O2', 'gone')}</ul>`)}`,
    );
    assert.equal(runCli(['import', at('ita.html'), ...asNew()]).code, 0);
    assert.match(readFileSync(at('new.oit.yaml'), 'utf8'), /127\.0\.0\.1:\d+\/1\.pdf/);
    const needs = runCli(['import', at('ita.html'), ...asNew(), '--allow-private', '127.0.0.0/8', '--lang', 'en']);
    assert.equal(needs.code, 2);
    assert.match(needs.stderr, /--links/);
    assert.equal(count(), 0);
    const { code } = await run(at('ita.html'), ...asNew(), '--force', '--links', ...quick, '--lang', 'en');
    assert.equal(code, 0);
    assert.match(readFileSync(at('new.oit.yaml'), 'utf8'), /# check: link dead: /);
  });
});
