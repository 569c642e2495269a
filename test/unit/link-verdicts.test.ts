import assert from 'node:assert/strict';
import { formatEvidence } from '../../server/src/core';
import { readWebAddress } from '../../server/src/core/addresses/web-address';
import { limits } from '../../server/src/core/ground/limits';
import { classifyOutcome, type LinkContext } from '../../server/src/core/links/classify';
import { isFresh } from '../../server/src/core/links/lifetime';
import type { Failure, TlsFault } from '../../server/src/core/links/outcome';
import { formatVerdict } from '../../server/src/core/links/texts/verdict-names';
import type { Evidence, EvidenceReason, VerdictKind } from '../../server/src/core/links/verdict';
import { verdictKinds } from '../../server/src/core/links/verdict';
import { linkDead } from '../../server/src/core/rules/link/dead';
import { linkElementNotFound } from '../../server/src/core/rules/link/element-not-found';
import { linkSoft404 } from '../../server/src/core/rules/link/soft-404';
import { linkTls } from '../../server/src/core/rules/link/tls';
import { linkUnverified } from '../../server/src/core/rules/link/unverified';
import { linkWrongType } from '../../server/src/core/rules/link/wrong-type';
import { askedUrl, type GivenAnswer, htmlPage, outcomeOf, pageFacts, thaiText } from '../support/link-outcomes';

interface Case {
  readonly answer: GivenAnswer;
  readonly kind: VerdictKind;
  readonly reason?: string;
  /** Fields that the evidence must have. */
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly context?: Partial<LinkContext>;
}

const pdf = '%PDF-1.7\n%âãÏÓ\n';
const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00);
const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const home = 'https://mini.example/';
const password = '<form><input name="u"><input type="password"></form>';

function classify({ answer, context = {} }: Pick<Case, 'answer' | 'context'>) {
  return classifyOutcome(outcomeOf(answer), { website: readWebAddress(new URL(home)), randomPage: null, forms: [], ...context });
}

function checkCases(cases: Readonly<Record<string, Case>>): void {
  for (const [name, one] of Object.entries(cases))
    it(`${name}: ${one.kind}`, () => {
      const { kind, evidence } = classify(one);
      assert.equal(kind, one.kind, JSON.stringify(evidence));
      if (one.reason) assert.equal(evidence.reason, one.reason);
      for (const [field, value] of Object.entries(one.evidence ?? {}))
        assert.equal((evidence as unknown as Record<string, unknown>)[field], value, field);
      for (const language of ['th', 'en'] as const) {
        const text = formatEvidence(evidence, language);
        assert.match(text, language === 'th' ? /[ก-๙]{3}/ : /[a-z]{2,} [a-z]{2,}/);
        assert.doesNotMatch(text, /undefined|null|NaN|[\r\n]|“”/);
      }
    });
}

const status = (code: number, kind: VerdictKind, reason = 'status'): Case => ({
  answer: { status: code },
  kind,
  reason,
  evidence: { status: code },
});

describe('verdicts: statuses', () => {
  checkCases({
    '200': status(200, 'alive', 'answered'),
    '201': status(201, 'alive', 'answered'),
    '203': status(203, 'alive', 'answered'),
    '206': status(206, 'alive', 'answered'),
    '404': status(404, 'dead'),
    '410': status(410, 'dead'),
    '401': status(401, 'blocked'),
    '403': status(403, 'blocked'),
    '406': status(406, 'blocked'),
    '429': status(429, 'blocked'),
    '451': status(451, 'blocked'),
    '999': status(999, 'blocked'),
    '400': status(400, 'unreachable'),
    '405': status(405, 'unreachable'),
    '408': status(408, 'unreachable'),
    '418': status(418, 'unreachable'),
    '304': status(304, 'unreachable'),
    '500': status(500, 'unreachable'),
    '502': status(502, 'unreachable'),
    '503': status(503, 'unreachable'),
    '504': status(504, 'unreachable'),
    '530': status(530, 'unreachable'),
    '404 after redirects': { answer: { status: 404, hops: [[302, '/gone']] }, kind: 'dead', reason: 'status' },
    '404 at the home page': { answer: { status: 404, hops: [[302, '/']] }, kind: 'dead' },
    '403 with a login form': { answer: { status: 403, body: htmlPage('เข้าสู่ระบบ', password) }, kind: 'blocked' },
    '500 that says not found': { answer: { status: 500, body: htmlPage('404 Not Found', 'ไม่พบหน้า') }, kind: 'unreachable' },
    '204 without content': { answer: { status: 204, body: '' }, kind: 'empty' },
    'a body that was cut': { answer: { isWhole: false }, kind: 'alive', evidence: { isWhole: false } },
  });
});

const fails = (failure: Failure, kind: VerdictKind, evidence: Case['evidence'] = {}): Case => ({ answer: { failure }, kind, evidence });
const plainFailures: readonly (readonly [Exclude<Failure['kind'], 'tls' | 'not-asked'>, VerdictKind])[] = [
  ['no-name', 'dead'],
  ['refused', 'dead'],
  ['loop', 'dead'],
  ['needs-cookie', 'blocked'],
  ['malformed-redirect', 'dead'],
  ['no-name-service', 'unreachable'],
  ['no-network', 'unreachable'],
  ['reset', 'unreachable'],
  ['broken-body', 'unreachable'],
  ['bad-http', 'unreachable'],
  ['proxy', 'unreachable'],
  ['proxy-setting', 'unreachable'],
  ['offline', 'offline'],
];
const tlsFaults: readonly TlsFault[] = [
  'expired',
  'not-yet-valid',
  'self-signed',
  'wrong-host',
  'missing-intermediate',
  'untrusted',
  'handshake',
];

describe('verdicts: failures', () => {
  checkCases({
    ...Object.fromEntries(plainFailures.map(([kind, verdict]) => [kind, fails({ kind, detail: 'x.example' }, verdict, { reason: kind })])),
    'too many redirects': fails({ kind: 'too-many-redirects', detail: '21' }, 'dead', { reason: 'too-many-redirects', count: 21 }),
    timeout: fails({ kind: 'timeout', detail: '15000' }, 'unreachable', { reason: 'timeout', milliseconds: 15_000 }),
    ...Object.fromEntries(
      tlsFaults.map((fault) => [`TLS ${fault}`, fails({ kind: 'tls', fault, detail: '' }, 'tls', { reason: 'certificate', fault })]),
    ),
    'a private address': fails({ kind: 'not-asked', refusal: 'private-address', detail: 'http://10.0.0.1/' }, 'not-public', {
      reason: 'not-asked',
      at: 'http://10.0.0.1/',
    }),
    'another scheme': fails({ kind: 'not-asked', refusal: 'scheme', detail: 'ftp://x.example/' }, 'unreachable', { reason: 'not-asked' }),
    'a closed port': fails({ kind: 'not-asked', refusal: 'port', detail: 'https://x.example:8443/' }, 'unreachable'),
    credentials: fails({ kind: 'not-asked', refusal: 'credentials', detail: 'https://a:b@x.example/' }, 'unreachable'),
    'a failure behind redirects': {
      answer: { hops: [[301, 'https://x.example/']], failure: { kind: 'reset', detail: '' } },
      kind: 'unreachable',
    },
  });

  it('each fault of a certificate has a text of its own', () => {
    for (const language of ['th', 'en'] as const)
      assert.equal(
        new Set(tlsFaults.map((fault) => formatEvidence({ reason: 'certificate', fault, detail: '' }, language))).size,
        tlsFaults.length,
      );
  });

  it('an outcome without answer and failure is no dead link', () => {
    const { kind } = classifyOutcome({ ...outcomeOf(), answer: null }, { website: null, randomPage: null, forms: [] });
    assert.equal(kind, 'unreachable');
  });
});

const moves = (hops: NonNullable<GivenAnswer['hops']>, to: string | null, url = askedUrl): Case =>
  to === null ? { answer: { url, hops }, kind: 'alive' } : { answer: { url, hops }, kind: 'moved', reason: 'moved', evidence: { to } };

describe('verdicts: redirects', () => {
  checkCases({
    '301 to another page': moves([[301, '/new']], 'https://mini.example/new'),
    '308 to another page': moves([[308, '/new']], 'https://mini.example/new'),
    '302 to another page': moves([[302, '/new']], null),
    '303 to another page': moves([[303, '/new']], null),
    '307 to another page': moves([[307, '/new']], null),
    '301 to the same page with a slash': moves([[301, '/o1/']], null),
    '301 to the same page with https': moves([[301, askedUrl]], null, 'http://mini.example/o1'),
    '301 to the same page with www': moves([[301, 'https://www.mini.example/o1']], null),
    '301 to the same page with all three': moves(
      [
        [301, 'https://mini.example/o1'],
        [301, 'https://www.mini.example/o1/'],
      ],
      null,
      'http://mini.example/o1',
    ),
    '301 to the same page in other escapes': moves([[301, '/%e0%b8%81']], null, 'https://mini.example/ก'),
    '301 to another query': moves([[301, '/o1?id=2']], 'https://mini.example/o1?id=2'),
    '301 to another port': moves([[301, 'https://mini.example:8443/o1']], 'https://mini.example:8443/o1'),
    '301 twice': moves(
      [
        [301, '/a'],
        [301, '/b'],
      ],
      'https://mini.example/b',
    ),
    '301, then 302': moves(
      [
        [301, '/a'],
        [302, '/b'],
      ],
      'https://mini.example/a',
    ),
    '302, then 301': moves(
      [
        [302, '/a'],
        [301, '/b'],
      ],
      null,
    ),
    '301 to the same page, then 302': moves(
      [
        [301, '/o1/'],
        [302, '/b'],
      ],
      null,
    ),
    '301 to a page that is gone': { answer: { hops: [[301, '/new']], status: 404 }, kind: 'dead' },
    '301 to a page that is blocked': { answer: { hops: [[301, '/new']], status: 403 }, kind: 'blocked' },
    'https to http, 302': {
      answer: { hops: [[302, 'http://mini.example/o1']] },
      kind: 'moved',
      reason: 'insecure-redirect',
      evidence: { to: 'http://mini.example/o1' },
    },
    'https to http, 301': { answer: { hops: [[301, 'http://mini.example/x']] }, kind: 'moved', reason: 'insecure-redirect' },
    'http to https to http': {
      answer: {
        url: 'http://mini.example/o1',
        hops: [
          [301, 'https://mini.example/o1'],
          [302, 'http://mini.example/x'],
        ],
      },
      kind: 'moved',
      reason: 'insecure-redirect',
    },
    'https to http and back': moves(
      [
        [302, 'http://mini.example/a'],
        [302, 'https://mini.example/b'],
      ],
      null,
    ),
    'http to http': moves([[302, 'http://mini.example/b']], null, 'http://mini.example/o1'),
  });
});

const goesHome = (to: string, more: GivenAnswer = {}): Case => ({
  answer: { hops: [[302, to]], ...more },
  kind: 'redirected-home',
  reason: 'home',
});

describe('verdicts: the home page', () => {
  checkCases({
    'the root': goesHome('/'),
    'the root by 301': { answer: { hops: [[301, '/']] }, kind: 'redirected-home', evidence: { to: home } },
    'the root with www': goesHome('https://www.mini.example/'),
    'the root of another host': goesHome('https://other.example/'),
    'index.php': goesHome('/index.php'),
    '/home': goesHome('/home'),
    'a cover page': goesHome('/coverpage'),
    "the agency's part of a portal": {
      answer: { url: 'https://portal.example/wang/page/1', hops: [[302, '/wang']] },
      kind: 'redirected-home',
      context: { website: readWebAddress(new URL('https://portal.example/wang')) },
    },
    'another part of a portal': {
      answer: { url: 'https://portal.example/wang/page/1', hops: [[302, '/other']] },
      kind: 'alive',
      context: { website: readWebAddress(new URL('https://portal.example/wang')) },
    },
    'where no web site is known': { ...goesHome('/'), context: { website: null } },
    'a page named in the query of the root': { answer: { hops: [[302, '/?page_id=4']] }, kind: 'alive' },
    'the same page of a site that moved to another host': {
      answer: { url: 'https://www.portal.example/wang/', hops: [[301, 'https://webportal.example/wang']] },
      kind: 'moved',
      context: { website: readWebAddress(new URL('https://webportal.example/wang')) },
    },
    'the page of a query lost on the way to another host': {
      answer: { url: 'https://portal.example/wang?page=4', hops: [[301, 'https://webportal.example/wang']] },
      kind: 'redirected-home',
      context: { website: readWebAddress(new URL('https://webportal.example/wang')) },
    },
    'the home page asked for': { answer: { url: home, hops: [[301, 'https://www.mini.example/']] }, kind: 'alive' },
    'the home page asked for by another name': { answer: { url: 'https://mini.example/index.php', hops: [[302, '/']] }, kind: 'alive' },
    'no redirect at all': { answer: { url: home }, kind: 'alive' },
  });
});

describe('verdicts: logins', () => {
  const box = (length: number, title = 'ข่าวประชาสัมพันธ์') => htmlPage(title, `<p>${thaiText(length)}</p>${password}`);
  checkCases({
    'an address with /login': { answer: { hops: [[302, '/login']] }, kind: 'login', reason: 'login-address' },
    'an address with wp-login.php': { answer: { hops: [[302, '/wp-login.php?redirect_to=x']] }, kind: 'login' },
    'a part of the path': { answer: { hops: [[302, '/users/sign_in']] }, kind: 'login' },
    'single sign-on': { answer: { hops: [[302, '/saml2/idp']] }, kind: 'login' },
    'a host for logins': { answer: { hops: [[302, 'https://accounts.google.com/v3']] }, kind: 'login', reason: 'login-address' },
    'an sso host': { answer: { hops: [[302, 'https://sso.bangkok.go.th/x']] }, kind: 'login' },
    'the Social Security Office': { answer: { url: 'https://www.sso.go.th/a', hops: [[302, 'https://sso.go.th/b']] }, kind: 'alive' },
    ThaiD: { answer: { hops: [[302, 'https://thaid.example.go.th/x']] }, kind: 'login' },
    'a form': { answer: { body: htmlPage('ระบบงาน', `<p>ชื่อผู้ใช้</p>${password}`) }, kind: 'login', reason: 'login-form' },
    'a form at the address asked for': {
      answer: { url: 'https://mini.example/login', body: htmlPage('x', password) },
      kind: 'login',
      reason: 'login-form',
    },
    'a long page whose title asks to log in': { answer: { body: box(3_000, 'เข้าสู่ระบบ | ระบบงาน') }, kind: 'login' },
    'a long page with a small box': { answer: { body: box(3_000) }, kind: 'alive' },
    'a page just long enough with a box': { answer: { body: box(limits.loginPageLength + 100) }, kind: 'alive' },
    'a page about logins': { answer: { body: htmlPage('วิธีเข้าสู่ระบบ', `<p>${thaiText(300)}</p>`) }, kind: 'alive' },
    'a path whose part begins alike': { answer: { hops: [[302, '/login-training-2568']] }, kind: 'alive' },
    'a host whose name begins alike': { answer: { hops: [[302, 'https://authority.example/o1']] }, kind: 'alive' },
    'the login page asked for': { answer: { url: 'https://mini.example/login', hops: [[302, '/auth']] }, kind: 'alive' },
  });
});

const saysGone = (title: string, text: string): Case => ({
  answer: { body: htmlPage(title, `<p>${text}</p>`) },
  kind: 'soft-404',
  reason: 'says-not-found',
});
const doesNot = (title: string, text: string): Case => ({ answer: { body: htmlPage(title, `<p>${text}</p>`) }, kind: 'alive' });

describe('verdicts: pages that say they are not there', () => {
  checkCases({
    'title 404': saysGone('404', 'ขออภัย'),
    'title 404 Not Found': saysGone('404 Not Found', 'x'),
    'title Error 404': saysGone('Error 404 - หน่วยงาน', 'x'),
    'title with 404 at its end': saysGone('หน่วยงานตัวอย่าง | 404', 'ขออภัย'),
    'title Page not found': saysGone('Page not found – Agency', 'x'),
    'title ไม่พบหน้า': saysGone('ไม่พบหน้าที่ต้องการ', 'ขออภัย'),
    'title ไม่พบหน้า of a long page': saysGone('ไม่พบหน้า', thaiText(5_000)),
    'text ไม่พบหน้าเว็บ': saysGone('หน่วยงาน', 'ขออภัย ไม่พบหน้าเว็บที่ท่านต้องการ'),
    'text ไม่มีหน้านี้': saysGone('หน่วยงาน', 'ไม่มีหน้านี้ในระบบ'),
    'text หน้าที่คุณค้นหาไม่พบ': saysGone('หน่วยงาน', 'หน้าที่คุณค้นหาไม่พบ'),
    'text ถูกลบไปแล้ว': saysGone('หน่วยงาน', 'เนื้อหานี้ถูกลบไปแล้ว'),
    'text The page could not be found': saysGone('Agency', 'The page could not be found.'),
    'text The requested URL was not found': saysGone('Agency', 'The requested URL was not found on this server.'),
    'text page does not exist': saysGone('Agency', 'The page you are looking for does not exist.'),
    'text Not Found': saysGone('Agency', 'Not Found'),
    'at the beginning of a long page': saysGone('หน่วยงาน', `ไม่พบหน้า ${thaiText(5_000)}`),
    'plain text': { answer: { body: 'File not found.', type: 'text/plain' }, kind: 'soft-404' },
    'an ordinary page': doesNot('หน่วยงาน', thaiText(300)),
    'a long article that mentions 404': doesNot('คู่มือเว็บไซต์', `${thaiText(2_000)} ถ้าพบ 404 Page not found ให้แจ้งผู้ดูแล ${thaiText(1_000)}`),
    'a long article that mentions ไม่พบหน้า': doesNot('ข่าว', `${thaiText(2_000)} บางรายอาจพบข้อความ ไม่พบหน้า ${thaiText(1_000)}`),
    'a room 404': doesNot('ห้อง 404', 'ประชุมที่ห้อง 404'),
    'a number 404 at the end of a title': doesNot('คำสั่งที่ 404', 'แต่งตั้งคณะกรรมการ'),
    'an address with 404': doesNot('ติดต่อเรา', 'เลขที่ 404 ถนนตัวอย่าง'),
    'a telephone number': doesNot('ติดต่อเรา', 'โทร 0 2222 1404'),
    'an extension at the end of a short page': doesNot('ติดต่อเรา', 'โทร. 0-2222-404'),
    'a count of visitors at the end': doesNot('แผน', 'แผนปฏิบัติราชการ จำนวนผู้เข้าชม : 404'),
    'the number of an order': doesNot('404/2568 คำสั่งแต่งตั้งคณะกรรมการ', '404/2568 แต่งตั้งคณะกรรมการ'),
    'a house 404': doesNot('ติดต่อเรา', '404 ถนนตัวอย่าง'),
    'a heading 404': saysGone('หน่วยงาน', '404 ขออภัย เกิดข้อผิดพลาด'),
    'the number alone': saysGone('หน่วยงาน', '404'),
    'no duty': doesNot('จริยธรรม', 'ผู้ที่ไม่มีหน้าที่เกี่ยวข้องและไม่มีหน้าที่ต้องรายงาน'),
    'text ไม่มีหน้าที่ค้นหา': saysGone('หน่วยงาน', 'ไม่มีหน้าที่ค้นหา'),
    'whom to ask where nothing is found': doesNot('ถามตอบ', 'หากไม่พบข้อมูลที่ท่านต้องการ กรุณาติดต่อฝ่ายปกครอง'),
    'where to go where nothing is found': doesNot('ถามตอบ', 'กรณีที่ท่านไม่พบเอกสารที่ต้องการ ยื่นคำขอได้ที่ฝ่ายปกครอง'),
    'nothing found to complain about': doesNot('สถิติเรื่องร้องเรียน', 'ไม่พบเรื่องร้องเรียนในเดือนนี้'),
  });
});

describe('verdicts: the same page for every address', () => {
  const welcome = (path: string) => htmlPage('ยินดีต้อนรับ', `<p>ยินดีต้อนรับสู่เว็บไซต์ ${path} ผู้เข้าชม ${path.length} คน</p>`);
  const random = pageFacts(welcome('/oit-none'), 'https://mini.example/oit-none');
  const waiting = (script: string) => htmlPage('ระบบ', `<div id="app">กำลังโหลดข้อมูล กรุณารอสักครู่</div><script src="${script}"></script>`);
  const shell = (script: string) => htmlPage('', `<div id="app"></div><script src="${script}"></script>`);
  checkCases({
    'the same words': {
      answer: { url: 'https://mini.example/page/12', body: welcome('/page/12') },
      kind: 'soft-404',
      reason: 'same-as-random',
      context: { randomPage: random },
    },
    'other words': { answer: {}, kind: 'alive', context: { randomPage: random } },
    'the home page itself': { answer: { url: home, body: welcome('/') }, kind: 'alive', context: { randomPage: random } },
    'a page drawn by its script': {
      answer: { body: shell('/app.js') },
      kind: 'alive',
      context: { randomPage: pageFacts(shell('/app.js')) },
    },
    'a page that its script is still to draw': {
      answer: { body: waiting('/app.js') },
      kind: 'alive',
      context: { randomPage: pageFacts(waiting('/app.js')) },
    },
    'a file': { answer: { body: pdf, type: 'application/pdf' }, kind: 'alive', context: { randomPage: pageFacts(pdf) } },
    'nothing known': { answer: { body: welcome('/o1') }, kind: 'alive' },
  });
});

describe('verdicts: nothing there', () => {
  checkCases({
    'no byte': { answer: { body: '' }, kind: 'empty', reason: 'no-content' },
    'blanks only': { answer: { body: ' \r\n\t ' }, kind: 'empty' },
    'a byte order mark only': { answer: { body: '\ufeff' }, kind: 'empty' },
    'a page without anything': { answer: { body: '<html><head></head><body> </body></html>' }, kind: 'empty' },
    'an empty PDF': { answer: { url: 'https://mini.example/a.pdf', body: '', type: 'application/pdf' }, kind: 'empty' },
    'a page with a title only': { answer: { body: '<html><title>ก</title></html>' }, kind: 'alive' },
    'a page with a picture only': { answer: { body: '<html><body><img src="a.png"></body></html>' }, kind: 'alive' },
    'a page with a frame only': { answer: { body: '<html><body><iframe src="a.html"></iframe></body></html>' }, kind: 'alive' },
    'a page with a script only': { answer: { body: '<html><body><script src="a.js"></script></body></html>' }, kind: 'alive' },
    'a page that sends on by itself': {
      answer: { body: '<html><head><meta http-equiv="refresh" content="0;url=/a"></head></html>' },
      kind: 'alive',
    },
    'a page that sends on by itself, the address first': {
      answer: { body: `<meta content="0;url=/${'a'.repeat(120)}" http-equiv="refresh">` },
      kind: 'alive',
    },
    'a header that sends on': { answer: { body: '', headers: { refresh: '0;url=/a' } }, kind: 'alive' },
    'little text': { answer: { body: 'ก', type: 'text/plain' }, kind: 'alive' },
  });
});

const file = (name: string, body: string | Uint8Array, type = '', more: Partial<Case> = {}): Case => ({
  answer: { url: `https://mini.example/${name}`, body, type },
  kind: 'alive',
  ...more,
});
const wrong = (by: string): Partial<Case> => ({ kind: 'wrong-type', reason: 'type', evidence: { by } });
const forPdf = { context: { forms: ['pdf'] as const } };

describe('verdicts: types of files', () => {
  const page = htmlPage('หน่วยงาน', `<p>${thaiText(300)}</p>`);
  checkCases({
    'a PDF': file('a.pdf', pdf, 'application/pdf'),
    'a PDF with bytes before its sign': file('a.pdf', `\n\n${pdf}`, 'application/pdf'),
    'a PDF called octet-stream': file('a.pdf', pdf, 'application/octet-stream'),
    'a PDF behind an address without ending': file('download?id=1', pdf, 'application/pdf'),
    'a page called PDF': file('a.pdf', page, 'text/html', {
      ...wrong('extension'),
      evidence: { by: 'extension', expected: 'pdf', found: 'html' },
    }),
    'a picture called PDF': file('a.PDF', png, 'application/pdf', wrong('extension')),
    'a text called PDF': file('a.pdf', 'ข้อความ', 'application/pdf', wrong('extension')),
    'a new Word file': file('a.docx', zip, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    'a new Word file named doc': file('a.doc', zip, 'application/msword'),
    'an old Excel file': file('a.xls', ole, 'application/vnd.ms-excel'),
    'a page named xls': file('a.xls', page, 'application/vnd.ms-excel', wrong('extension')),
    'a picture': file('a.jpg', png, 'image/png'),
    'a page named jpg': file('a.jpg', page, 'text/html', wrong('extension')),
    'a table as text': file('a.csv', 'BMA,1\n', 'text/csv'),
    'a table as UTF-16 text': file('a.csv', Uint8Array.of(0xff, 0xfe, 0x01, 0x0e, 0x2c, 0x00), 'text/csv'),
    'an ending that names no document': file('a.aspx', page, 'text/html'),
    'PDF said, picture sent': file('download', png, 'application/pdf', {
      ...wrong('header'),
      evidence: { by: 'header', expected: 'application/pdf', found: 'image' },
    }),
    'page said, PDF sent': file('download', pdf, 'text/html', wrong('header')),
    'picture said, page sent': file('show', page, 'image/jpeg', wrong('header')),
    'Word said, ZIP sent': file('download', zip, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    'nothing said': file('download', png, ''),
    'PDF asked for, PDF sent': file('download', pdf, 'application/pdf', forPdf),
    'PDF asked for, picture sent': file('download', png, 'image/png', {
      ...forPdf,
      ...wrong('item'),
      evidence: { by: 'item', expected: 'pdf', found: 'image' },
    }),
    'PDF asked for, a picture by its name': file('a.png', png, 'image/png', forPdf),
    'PDF asked for, a page sent': file('download', page, 'text/html', forPdf),
    'Excel asked for, ZIP sent': file('download', zip, '', { context: { forms: ['xlsx'] } }),
    'one of two forms': file('download', zip, '', { context: { forms: ['pdf', 'xlsx'] } }),
    'none of two forms': file('download', png, '', { context: { forms: ['pdf', 'xlsx'] }, ...wrong('item') }),
  });
});

describe('verdicts: walls against programs', () => {
  const wall = (title: string, text = 'x', more: GivenAnswer = {}): Case => ({
    answer: { body: htmlPage(title, `<p>${text}</p>`), ...more },
    kind: 'blocked',
    reason: 'wall',
  });
  checkCases({
    'Cloudflare by its header': {
      answer: { status: 403, headers: { 'cf-mitigated': 'challenge' } },
      kind: 'blocked',
      evidence: { name: 'Cloudflare' },
    },
    'Cloudflare by its words': wall('Just a moment...'),
    'Cloudflare with 503': wall('Just a moment...', 'x', { status: 503 }),
    'AWS by its header': { answer: { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }, kind: 'blocked', reason: 'wall' },
    'Sucuri by its header': { answer: { headers: { 'x-sucuri-block': '1' } }, kind: 'blocked', reason: 'wall' },
    'DataDome by its header': { answer: { headers: { 'x-datadome': 'protected', 'x-dd-b': '1' } }, kind: 'blocked', reason: 'wall' },
    'a page that DataDome lets through': { answer: { headers: { 'x-datadome': 'protected' } }, kind: 'alive' },
    'Imperva by its script': {
      answer: { body: '<html><head><script src="/_Incapsula_Resource?x"></script></head></html>' },
      kind: 'blocked',
      evidence: { name: 'Imperva' },
    },
    'Imperva by its words': wall('x', 'Request unsuccessful. Incapsula incident ID: 1-2'),
    'F5 by its words': wall('Request Rejected', 'The requested URL was rejected. Please consult with your administrator.'),
    'FortiWeb by its words': wall('Web Page Blocked!', 'Attack ID: 20000010'),
    'a question for people, English': wall('Security', 'Please verify you are human'),
    'a question for people, Thai': wall('ตรวจสอบ', 'กรุณายืนยันว่าท่านไม่ใช่หุ่นยนต์'),
    'a page behind Imperva': {
      answer: { body: htmlPage('หน่วยงาน', `${thaiText(1_000)}<script src="/_Incapsula_Resource?x"></script>`) },
      kind: 'alive',
    },
    'a form that asks whether a person fills it in': {
      answer: { body: htmlPage('ร้องเรียน', `<form>${thaiText(500)} กรุณายืนยันว่าท่านไม่ใช่หุ่นยนต์</form>`) },
      kind: 'alive',
    },
    'a long page that speaks of walls': { answer: { body: htmlPage('คู่มือ', `${thaiText(2_000)} verify you are human`) }, kind: 'alive' },
    'a purchase of a firewall': { answer: { body: htmlPage('ประกาศจัดซื้อจัดจ้าง', 'จัดซื้อสิทธิ์การใช้งาน FortiGuard จำนวน 1 ระบบ') }, kind: 'alive' },
    '404 of a site behind a wall': { answer: { status: 404, headers: { 'cf-mitigated': '' } }, kind: 'dead' },
  });
});

describe('verdicts: how long they are believed', () => {
  const day = 24 * 60 * 60 * 1000;
  const minute = 60 * 1000;
  const cases: Readonly<Record<string, readonly [answer: GivenAnswer, age: number, isBelieved: boolean]>> = {
    'a good one for days': [{}, 6 * day, true],
    'a good one no longer after eight': [{}, 8 * day, false],
    'a dead one for minutes': [{ status: 404 }, 9 * minute, true],
    'a dead one no longer after eleven': [{ status: 404 }, 11 * minute, false],
    'a blocked one for minutes': [{ status: 403 }, 9 * minute, true],
    'too many requests never': [{ status: 429 }, 0, false],
    'a fault of the server never': [{ status: 503 }, 0, false],
    'a time-out never': [{ failure: { kind: 'timeout', detail: '15000' } }, 0, false],
    'offline never': [{ failure: { kind: 'offline', detail: '' } }, 0, false],
    'one of the future never': [{}, -1, false],
  };
  for (const [name, [answer, age, isBelieved]] of Object.entries(cases))
    it(name, () => {
      const outcome = outcomeOf(answer);
      assert.equal(isFresh(outcome, null, outcome.checkedAt + age), isBelieved);
    });
});

describe('verdicts: names', () => {
  it('are short, Thai in Thai, and each its own', () => {
    for (const language of ['th', 'en'] as const) {
      const names = verdictKinds.map((kind) => formatVerdict(kind, language));
      assert.equal(new Set(names).size, verdictKinds.length);
      for (const name of names) assert.ok(name.length <= 30 && /[ก-๙]/.test(name) === (language === 'th'), name);
    }
  });
});

const long = 'ก'.repeat(5_000);
const every: { readonly [K in EvidenceReason]: readonly Evidence[] } = {
  answered: [{ reason: 'answered', status: 200, isWhole: false }],
  status: [404, 410, 400, 403, 429, 500, 503, 999].map((code) => ({ reason: 'status', status: code })),
  ...(Object.fromEntries(
    (
      [
        'no-name',
        'refused',
        'reset',
        'broken-body',
        'no-network',
        'no-name-service',
        'bad-http',
        'proxy',
        'proxy-setting',
        'loop',
        'needs-cookie',
        'malformed-redirect',
      ] as const
    ).map((reason) => [reason, ['', 'ENOTFOUND', long].map((detail) => ({ reason, detail }))]),
  ) as unknown as Record<PlainReason, readonly Evidence[]>),
  'too-many-redirects': [{ reason: 'too-many-redirects', count: 21 }],
  timeout: [{ reason: 'timeout', milliseconds: 15_000 }],
  moved: [{ reason: 'moved', to: long }],
  'insecure-redirect': [{ reason: 'insecure-redirect', to: long }],
  home: [{ reason: 'home', to: long }],
  'login-address': [{ reason: 'login-address', to: long }],
  'login-form': [{ reason: 'login-form', to: long }],
  'error-address': [{ reason: 'error-address', to: long }],
  'says-not-found': [{ reason: 'says-not-found', quote: long }],
  'says-error': [{ reason: 'says-error', quote: long }],
  'same-as-random': [{ reason: 'same-as-random' }],
  'no-content': [{ reason: 'no-content' }],
  'only-script': [{ reason: 'only-script' }],
  'not-address': [{ reason: 'not-address' }],
  offline: [{ reason: 'offline' }],
  'not-kept': [{ reason: 'not-kept' }],
  type: (['extension', 'header', 'item'] as const).map((by) => ({ reason: 'type', by, expected: 'pdf, xlsx', found: 'zip' })),
  certificate: tlsFaults.map((fault) => ({ reason: 'certificate', fault, detail: long })),
  wall: [{ reason: 'wall', name: 'Cloudflare', status: 403 }],
  'not-asked': (['private-address', 'scheme', 'port', 'credentials'] as const).map((refusal) => ({
    reason: 'not-asked',
    refusal,
    at: long,
  })),
  excluded: ['', long].flatMap((why) => (['setting', 'comment'] as const).map((by) => ({ reason: 'excluded', by, why }))),
};
type PlainReason =
  | 'no-name'
  | 'refused'
  | 'reset'
  | 'broken-body'
  | 'no-network'
  | 'no-name-service'
  | 'bad-http'
  | 'proxy'
  | 'proxy-setting'
  | 'loop'
  | 'needs-cookie'
  | 'malformed-redirect';

describe('verdicts: what was seen, in words', () => {
  for (const [reason, evidences] of Object.entries(every))
    it(`${reason}: one short line in both languages, that fits into a finding`, () => {
      for (const evidence of evidences)
        for (const language of ['th', 'en'] as const) {
          const text = formatEvidence(evidence, language);
          assert.match(text, language === 'th' ? /[ก-๙]{3}/ : /[a-z]{2,} [a-z]{2,}/);
          assert.doesNotMatch(text, /undefined|null|NaN|[\r\n]|“”|ENOTFOUND/);
          assert.ok(text.length <= 200, text);
          for (const { code, texts } of [linkDead, linkSoft404, linkTls, linkWrongType])
            assert.ok(texts[language].message({ url: long, evidence }).length <= limits.messageLength, code);
          for (const kind of ['blocked', 'unreachable'] as const)
            assert.ok(linkUnverified.texts[language].message({ url: long, kind, evidence }).length <= limits.messageLength);
        }
    });

  it('what elements are missing is said in one line, or that a document holds no text', () => {
    for (const { message } of Object.values(linkElementNotFound.texts))
      for (const elements of [[], ['แผนผัง'], [long, long, long, long]])
        for (const count of [0, 1, 7]) {
          const text = message({ url: long, elements, pages: count, documents: count });
          assert.ok(text.length <= limits.messageLength && !/undefined| {2}/.test(text), text);
        }
  });
});
