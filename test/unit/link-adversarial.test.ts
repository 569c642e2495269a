import assert from 'node:assert/strict';
import { formatEvidence } from '../../server/src/core';
import { classifyOutcome } from '../../server/src/core/links/classify';
import { decodeBody } from '../../server/src/core/links/decode-body';
import { isErrorAddress } from '../../server/src/core/links/error-address';
import { findErrorWords } from '../../server/src/core/links/error-page';
import { extensionOf, findFileKind } from '../../server/src/core/links/file-kind';
import { readForward } from '../../server/src/core/links/forward';
import { isSamePage } from '../../server/src/core/links/home-page';
import { isLoginAddress } from '../../server/src/core/links/login-page';
import { findNotFoundWords } from '../../server/src/core/links/not-found-page';
import { readPageText } from '../../server/src/core/links/page-text';
import { readRetryAfter } from '../../server/src/core/links/politeness';
import { readRedirect } from '../../server/src/core/links/redirect';
import { parseCache } from '../../server/src/core/links/result-cache';
import { readScriptForward } from '../../server/src/core/links/script-forward';
import { matchesAddress } from '../../server/src/core/submission/links/exclusion';
import { measureCpu } from '../support/cpu-time';
import { bytesOf, outcomeOf, pageFacts } from '../support/link-outcomes';

/** What makes careless patterns go back and forth: runs, and runs of what nearly matches. */
const parts: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'Thai letters': 'ก',
  blanks: ' ',
  'line ends': '\n',
  slashes: '/',
  'percent signs': '%e0%',
  digits: '4',
  404: '404 ',
  'not found, nearly': 'page you are looking for ',
  'does not, nearly': 'content does not ',
  ไม่พบ: 'ไม่พบ ',
  'หน้าที่ท่าน, nearly': 'หน้าที่ท่านค้นหาค้นหา ',
  'less-than signs': '<',
  'tags that do not end': '<a ',
  'meta tags that do not end': '<meta ',
  'meta tags that send on, nearly': '<meta http-equiv=refres',
  'character sets': '<meta charset = ',
  'script types': '<script type="javascript',
  'the type of one script': 'javascript',
  comments: '<!-- ',
  'comments, nearly closed': '<!-- -- ',
  'nested tags': '<b><i>',
  'closing tags': '</script>',
  titles: '<title>',
  'svg titles': '<svg><title>',
  anchors: '<a href="x">y',
  entities: '&amp',
  'entities without an end': '&#x',
  'quotation marks': '<a title="',
  'works, nearly': 'เว็บไซต์ของเรากำลัง',
  'works, announced': 'ประกาศปิดปรับปรุงระบบ ',
  'errors, nearly': 'server error in ',
  'sales, nearly': 'a.a.a.a is ',
  'sending on, nearly': 'location = ',
  'refreshes, nearly': '0;url=',
  'scripts that send on, nearly': '<script>location="/x";if</script>',
  'PDF signs, nearly': '%PDF',
  stars: '*',
  'stars and letters': '*a',
};

/** Bodies may be this long; what else is read is far shorter. */
const bodyLength = 400_000;
const addressLength = 100_000;
const mostTimes = 12;
const leastMilliseconds = 30;

/** Four times the length takes four times as long, give or take; what is not linear takes sixteen times and more. */
function assertLinear(name: string, most: number, action: (text: string) => unknown): void {
  for (const [kind, part] of Object.entries(parts)) {
    const write = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const [short, long] = [write(most / 4), write(most)];
    const ratio = () => {
      const usual = Math.max(
        leastMilliseconds,
        measureCpu(() => action(short)),
      );
      return measureCpu(() => action(long)) / usual;
    };
    // What was slow once may have been collecting garbage.
    const isLinear = [1, 2, 3].some(() => ratio() <= mostTimes);
    assert.ok(isLinear, `${name} on ${kind}: four times the length takes more than ${mostTimes} times as long`);
  }
}

const addressOf = (text: string) => new URL(`https://mini.example/${text}`);
const asked = 'https://mini.example/o1';

describe('hostile links: up to two million characters', function () {
  this.timeout(300_000);
  const bodies: Readonly<Record<string, (text: string) => unknown>> = {
    'the facts of a page': (text) => pageFacts(text),
    'the facts of a page behind a beginning': (text) => pageFacts(`<html><body><p>${text}`),
    'the verdict on a page': (text) => classifyOutcome(outcomeOf({ body: text }), { website: null, randomPage: null, forms: ['pdf'] }),
    'the text of a page': readPageText,
    'a script': (text) => pageFacts(`<script>${text}</script>`),
    'what the body runs': (text) => pageFacts(`<body onload="${text}">`),
    'a refresh': (text) => pageFacts(`<meta http-equiv="refresh" content="0;url=${text}">`),
    'the type of a script': (text) => readPageText(`<script type="${text}\n">`),
    'the type of a field': (text) => readPageText(`<input type="${text}x">`),
    'the text of a body': (text) => decodeBody(bytesOf(text), ''),
    'the kind of a file': (text) => findFileKind(bytesOf(text)),
    'results on disk': (text) => parseCache(text, 0),
    'what was seen': (text) => formatEvidence({ reason: 'malformed-redirect', detail: text }, 'th'),
  };
  const addresses: Readonly<Record<string, (text: string) => unknown>> = {
    'a media type': (text) => decodeBody(bytesOf('ก'), text),
    'what is not found': (text) => findNotFoundWords({ ...pageFacts('<p>ก'), title: text, start: text, textLength: 1 }),
    'what is out of order': (text) => findErrorWords({ ...pageFacts('<p>ก'), title: text, start: text, textLength: 1 }),
    'a script that sends on': (text) => readScriptForward(text, addressOf('')),
    'a header that sends on': (text) => readForward(null, addressOf(''), `0;url=${text}`),
    'a page of errors': (text) => isErrorAddress(addressOf(text)),
    'two addresses': (text) => isSamePage(addressOf(text), addressOf(`${text}x`)),
    'a login': (text) => isLoginAddress(addressOf(text)),
    'an ending': (text) => extensionOf(addressOf(text)),
    'a redirect': (text) => [text, `/${text}`].map((location) => readRedirect(location, [{ url: asked, status: 302 }], false)),
    'a wish to wait': (text) => readRetryAfter(text, 0),
    'an address left out': (text) => matchesAddress('https://*a*b*/x', text),
    'a pattern': (text) => matchesAddress(text, asked),
  };
  for (const [name, read] of Object.entries(bodies))
    it(`${name} takes time in proportion to the length`, () => assertLinear(name, bodyLength, read));
  for (const [name, read] of Object.entries(addresses))
    it(`${name} takes time in proportion to the length`, () => assertLinear(name, addressLength, read));
});
