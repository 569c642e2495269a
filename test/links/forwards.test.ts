import assert from 'node:assert/strict';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { answer, answerPage, type Handler } from '../support/faults/exchange';
import { useFaultServers } from '../support/faults/fault-server';
import { okPage, renderArticle, renderPage } from '../support/faults/pages';
import { useRawServers } from '../support/faults/raw-server';
import { ask, judge, useLinkCheckers } from '../support/link-checking';

const meta = (content: string, body = '') =>
  `<!doctype html><html><head><meta http-equiv="refresh" content="${content}"></head><body>${body}</body></html>`;
const script = (code: string, body = '') => `<html><body>${body}<script>${code}</script></body></html>`;
const header = (refresh: string, body = '') => answerPage(body, 200, { refresh });
const targets = {
  '/good': okPage,
  '/home': renderPage('หน้าหลัก', okPage),
  '/users/login': '<title>เข้าสู่ระบบ</title><input type=password>',
};
const rich = renderArticle('ข่าวประชาสัมพันธ์', 4);
const inHead = (page: string, tag: string) => page.replace('</head>', `${tag}</head>`);

describe('links: pages that send on by themselves', () => {
  const start = useFaultServers();
  const startRaw = useRawServers();
  const createChecker = useLinkCheckers();

  async function askPages(pages: Readonly<Record<string, string | Handler>>, paths: readonly string[]) {
    const site = await start({ pages: { ...targets, ...pages } });
    const checker = createChecker();
    const outcomes = await ask(
      checker,
      paths.map((path) => site.url(path)),
    );
    return outcomes.map((outcome) => ({ outcome, verdict: judge(checker, outcome.url), site }));
  }

  /** What each sends on with; `TO` stands for the address. */
  const ways: Readonly<Record<string, (to: string) => string | Handler>> = {
    'a meta': (to) => meta(`0; url=${to}`),
    'a meta without blank, in capitals': (to) => `<META CONTENT='0;URL=${to}' HTTP-EQUIV='Refresh'>`,
    'a meta with quotes': (to) => meta(`3; url='${to}'`, 'กำลังนำท่านไปยังหน้าใหม่'),
    'a meta without url=': (to) => meta(`5, ${to}`),
    'a meta over several lines': (to) => `<html>\r\n<head>\r\n<meta\r\n http-equiv="refresh"\r\n content="0;\r\n url=${to}"\r\n>`,
    'a header': (to) => header(`0;url=${to}`),
    'a header above words': (to) => header(`2; url=${to}`, '<p>กรุณารอสักครู่'),
    'a header in quotes': (to) => header(`0; URL="${to}"`, rich),
    'a long wait on a blank page': (to) => meta(`60; url=${to}`),
    'location.href': (to) => script(`location.href="${to}"`),
    'window.location': (to) => script(`\n<!--\r\nwindow.location = '${to}';\r\n//-->\n`),
    'location.replace': (to) => script(`/* ย้ายแล้ว */ window.location.replace('${to}') // end`),
    'location.assign, top': (to) => script(`top.location.assign("${to}");`),
    'document.location': (to) => script(`document.location.href=\`${to}\``),
    'a head without body': (to) => `<script type="text/javascript">self.location="${to}"</script>`,
    'words beside': (to) => script(`location='${to}'`, `<p>กำลังนำท่านไป <a href="${to}">คลิกที่นี่</a></p>`),
    'a delay': (to) => script(`setTimeout(function () { window.location.href = "${to}"; }, 3000);`),
    'a delay by an arrow': (to) => script(`setTimeout(() => { location.href = '${to}' }, 500)`),
    'a delay by a text': (to) => script(`setTimeout("location.href='${to}'", 1000)`),
    'a function called later': (to) => script(`function go() { location.href = "${to}"; }\nsetTimeout("go()", 100);`),
    'a function called on load': (to) => `<body onload="go()"><script>function go(){location.href="${to}"}</script></body>`,
    'onload of the body': (to) => `<html><body onload="window.location='${to}'"></body></html>`,
    'window.onload': (to) => script(`window.onload = function() { location.replace("${to}"); }`),
    'an event': (to) => script(`document.addEventListener('DOMContentLoaded', () => { location.href = "${to}" });`),
    jQuery: (to) => `<script src="/jquery.js"></script>${script(`$(document).ready(function(){ window.location="${to}"; });`)}`,
    'a variable': (to) => script(`var url = "${to}"; window.location.href = url;`),
    'parts of the own address': (to) => script(`location.href = location.protocol + "//" + location.host + "${to}";`),
    'a message before': (to) => script(`alert('ย้ายหน้าแล้ว'); window.location='${to}';`),
    'slashes that are escaped': (to) => script(`window.location.href="${to.replaceAll('/', '\\/')}";`),
    'the window itself': (to) => script(`window.open("${to}", "_self")`),
  };

  it('are followed like a redirect, whatever way they take', async () => {
    const entries = Object.entries(ways);
    const paths = (name: string) => entries.map((_, index) => `/${name}/${index}`);
    const pages = Object.fromEntries(
      entries.flatMap(([, way], index) => [
        [`/to-gone/${index}`, way('/gone')],
        [`/to-good/${index}`, way('/good')],
        [`/to-home/${index}`, way('/')],
        [`/to-login/${index}`, way('/users/login')],
      ]),
    );
    const kinds = ['dead', 'alive', 'redirected-home', 'login'];
    for (const [at, name] of ['to-gone', 'to-good', 'to-home', 'to-login'].entries()) {
      const found = await askPages(pages, paths(name));
      const wrong = found.flatMap(({ verdict, outcome }, index) =>
        verdict.kind === kinds[at] && outcome.hops.length === 1 ? [] : [`${name} by ${entries[index]?.[0]}: ${verdict.kind}`],
      );
      assert.deepEqual(wrong, []);
    }
  }).timeout(120_000);

  it('a page that is there to be read stays: it loads itself, waits long, asks, or goes on a click', async () => {
    const pages: Readonly<Record<string, string | Handler>> = {
      '/reload': inHead(rich, '<meta http-equiv="refresh" content="5">'),
      '/itself': inHead(rich, '<meta http-equiv="refresh" content="5; url=/itself">'),
      '/itself-anew': inHead(rich, '<meta http-equiv="refresh" content="5; url=/itself-anew?t=1">'),
      '/late': inHead(rich, '<meta http-equiv="refresh" content="300; url=/gone">'),
      '/late-header': header('600; url=/gone', rich),
      '/noscript': inHead(rich, '<noscript><meta http-equiv="refresh" content="0; url=/gone"></noscript>'),
      '/comment': inHead(rich, '<!--[if lt IE 9]><meta http-equiv="refresh" content="0; url=/gone"><![endif]-->'),
      '/other-meta': inHead(rich, '<meta name="refresh" content="0; url=/gone">'),
      '/script-name': inHead(rich, '<meta http-equiv="refresh" content="0; url=javascript:void(0)">'),
      '/click': script('function go() { location.href = "/gone"; }', '<button onclick="go()">ต่อไป</button>'),
      '/choice': script('if (screen.width < 700) location.href = "/gone";', '<p>หน้าสำหรับจอใหญ่</p>'),
      '/else': script('location.protocol == "http:" ? location.href = "/gone" : 0', '<p>ก</p>'),
      '/ask': script('if (confirm("ไปหน้าใหม่?")) { location = "/gone" }', '<p>ก</p>'),
      '/data': script('var location_name = "/gone"; var data = { location: "/gone" };', '<p>ก</p>'),
      '/rich': script('location.href="/gone"', `<article>${rich}</article>`),
      '/json': inHead(rich, '<script type="application/ld+json">{"location":"/gone"}</script>'),
    };
    const found = await askPages(pages, Object.keys(pages));
    assert.deepEqual(
      found.flatMap(({ outcome, verdict }) =>
        verdict.kind === 'alive' && outcome.hops.length === 0 ? [] : [`${outcome.url}: ${verdict.kind}`],
      ),
      [],
    );
  });

  it('end where they go round, at the most redirects, and at addresses that are not asked', async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`/many/${index}`, meta(`0;url=/many/${index + 1}`)]));
    const pages = {
      ...many,
      '/one': meta('0; url=/other'),
      '/other': script('location="/one"'),
      '/turn': meta('5; url=/turn-2', 'ภาพที่ 1'),
      '/turn-2': meta('5; url=/turn', 'ภาพที่ 2'),
      '/cookie': script('document.cookie = "seen=1; path=/"; location.href = "/cookie";'),
      '/inside': meta('0; url=http://10.0.0.1/'),
      '/inside-script': script('location.replace("http://169.254.169.254/latest/")'),
      '/key': script('location.href="https://user:secret@mini.example/"'),
    };
    const expected: Readonly<Record<string, string>> = {
      '/many/0': 'too-many-redirects',
      '/one': 'loop',
      '/turn': 'answered',
      '/cookie': 'needs-cookie',
      '/inside': 'not-asked',
      '/inside-script': 'not-asked',
      '/key': 'not-asked',
    };
    const found = await askPages(pages, Object.keys(expected));
    assert.deepEqual(
      found.map(({ verdict }) => verdict.evidence.reason),
      Object.values(expected),
    );
    assert.equal(found[4]?.verdict.kind, 'not-public');
    assert.equal(found[0]?.site.count('/many/21'), 0);
  });

  it('what a page says of itself comes before where it sends', async () => {
    const pages = {
      '/missing': meta('5; url=/', '<h1>ไม่พบหน้าที่ท่านต้องการ</h1><p>ระบบจะพาท่านกลับหน้าหลัก'),
      '/works': meta('10; url=/good', 'ขออภัย เว็บไซต์ปิดปรับปรุงชั่วคราว'),
      '/gone-page': answerPage(meta('0; url=/good'), 404),
    };
    const found = await askPages(pages, Object.keys(pages));
    assert.deepEqual(
      found.map(({ verdict }) => verdict.kind),
      ['soft-404', 'soft-404', 'dead'],
    );
  });

  it('an address in another charset goes on as the bytes it is', async () => {
    const path = '/%A2%E9%CD%C1%D9%C5';
    const site = await start({
      pages: {
        '/start': ({ response }) => {
          response.writeHead(302, { location: Buffer.from([0x2f, 0xa2, 0xe9, 0xcd, 0xc1, 0xd9, 0xc5]).toString('latin1') });
          response.end();
        },
        [path]: okPage,
      },
    });
    const checker = createChecker();
    const [outcome] = await ask(checker, [site.url('/start')]);
    assert.equal(outcome?.finalUrl, site.origin + path);
    assert.equal(judge(checker, site.url('/start')).kind, 'alive');
  });

  const coded: Readonly<Record<string, readonly [handler: Handler, kind: string]>> = {
    'UTF-8 as a coding': [answerPage(okPage, 200, { 'content-encoding': 'UTF-8' }), 'alive'],
    'none as a coding': [answerPage(okPage, 200, { 'content-encoding': 'none' }), 'alive'],
    'a media type as a coding': [answerPage(okPage, 200, { 'content-encoding': 'text/html' }), 'alive'],
    'an unknown one beside gzip': [answerPage(gzipSync(okPage), 200, { 'content-encoding': 'utf8, gzip' }), 'alive'],
    'raw deflate': [answerPage(deflateRawSync(okPage), 200, { 'content-encoding': 'deflate' }), 'alive'],
    'raw deflate, cut': [
      answer(200, { 'content-type': 'text/html', 'content-encoding': 'deflate' }, deflateRawSync(okPage).subarray(0, -8)),
      'alive',
    ],
    'raw deflate of nothing': [answerPage('', 200, { 'content-encoding': 'deflate' }), 'empty'],
    'gzip, cut': [answer(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync(okPage).subarray(0, -9)), 'alive'],
    'brotli over raw deflate': [
      answerPage(brotliCompressSync(deflateRawSync(okPage)), 200, { 'content-encoding': 'deflate, br' }),
      'alive',
    ],
    'zstd, which was not asked for': [answerPage('(\xb5/\xfd', 200, { 'content-encoding': 'zstd' }), 'unreachable'],
    'deflate that is none': [answerPage('ข้อความ', 200, { 'content-encoding': 'deflate' }), 'unreachable'],
  };
  it('codings are read as browsers read them', async () => {
    const pages = Object.fromEntries(Object.entries(coded).map(([, [handler]], index) => [`/coded/${index}`, handler]));
    const found = await askPages(pages, Object.keys(pages));
    assert.deepEqual(
      found.map(({ verdict }) => verdict.kind),
      Object.values(coded).map(([, kind]) => kind),
    );
  });

  it('answers that are not as they should be are never dead', async () => {
    const body = `<title>ก</title>${okPage}`;
    const html = 'Content-Type: text/html; charset=utf-8\r\n';
    const size = `Content-Length: ${Buffer.byteLength(body)}\r\n`;
    const texts: Readonly<Record<string, readonly [text: string, kinds: readonly string[]]>> = {
      'no reason': [`HTTP/1.1 200\r\n${html}${size}\r\n${body}`, ['alive']],
      'an older version': [`HTTP/1.0 200 OK\r\n${html}\r\n${body}`, ['alive']],
      'a radio': [`ICY 200 OK\r\n${html}\r\n${body}`, ['alive', 'unreachable']],
      'a wrong version': [`HTTP/2 200 OK\r\n${html}${size}\r\n${body}`, ['alive', 'unreachable']],
      'no status': [`HTTP/1.1 OK\r\n${html}\r\n${body}`, ['unreachable']],
      'no header at all': [body, ['unreachable']],
      'a length too small': [`HTTP/1.1 200 OK\r\n${html}Content-Length: ${Buffer.byteLength(body) - 400}\r\n\r\n${body}`, ['alive']],
      'a length too large': [`HTTP/1.1 200 OK\r\n${html}Content-Length: 99999\r\n\r\n${body}`, ['unreachable']],
    };
    const checker = createChecker({ policy: { timeout: 2_000 } });
    for (const [name, [text, kinds]] of Object.entries(texts)) {
      const { origin } = await startRaw('/o1', text);
      await ask(checker, [`${origin}/o1`]);
      const { kind, evidence } = judge(checker, `${origin}/o1`);
      assert.ok(kinds.includes(kind), `${name}: ${kind} ${JSON.stringify(evidence)}`);
    }
  }).timeout(120_000);
});
