import { setTimeout as wait } from 'node:timers/promises';
import { answer, answerPage, type Endpoints, type Handler, splitFirst, splitHead } from './exchange';
import {
  applicationShell,
  homePage,
  loginPage,
  missingPage,
  newsOfMissingPages,
  okPage,
  pageWithLoginBox,
  renderArticle,
  softMissingEnglishPage,
  softMissingPage,
} from './pages';

const ok = answerPage(okPage);
const missing = answerPage(missingPage, 404);
const unavailable = answerPage(renderArticle('ปิดปรับปรุงระบบชั่วคราว', 1), 503, { 'retry-after': '1' });

const answerLate =
  (delay: number): Handler =>
  async (exchange) => {
    await wait(delay, undefined, { signal: exchange.signal });
    return ok(exchange);
  };

/** The seconds are cut off, so that the date is at most one second ahead and never past. */
const unavailableUntil: Handler = (exchange) => answerPage('', 503, { 'retry-after': new Date(Date.now() + 1000).toUTCString() })(exchange);

/** Pages and statuses that come as one whole answer. */
export const answers: Endpoints = {
  '/': answerPage(homePage),
  '/ok': ok,
  '/new-page': answerPage(renderArticle('หน้าใหม่ของแผนการจัดซื้อจัดจ้าง')),
  '/slow200': answerLate(200),
  '/slow-headers': answerLate(1500),
  '/204': answer(204),
  '/404': missing,
  '/410': answerPage(missingPage, 410),
  '/500': answerPage(renderArticle('ระบบขัดข้อง', 1), 500),
  '/503ra': unavailable,
  '/503once': splitFirst(unavailable, ok),
  '/retry-after-date': splitFirst(unavailableUntil, ok),
  '/head403': splitHead(answer(403), ok),
  '/head404': splitHead(answer(404), ok),
  '/head405': splitHead(answer(405, { allow: 'GET' }), ok),
  '/soft404': answerPage(softMissingPage),
  '/soft404-en': answerPage(softMissingEnglishPage),
  '/404-in-text': answerPage(newsOfMissingPages),
  '/signin': answerPage(loginPage),
  '/login-page': answerPage(loginPage),
  '/page-with-login-box': answerPage(pageWithLoginBox),
  '/empty': answerPage(''),
  '/last-modified': answerPage(okPage, 200, { 'last-modified': 'Tue, 14 Jan 2025 03:00:00 GMT' }),
  '/echo': (exchange) =>
    answer(200, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(exchange.request.headers, null, 2))(exchange),
  '/hashbang': answerPage(applicationShell),
  '/spa': answerPage(applicationShell),
};

/** Answers every path below a folder. */
export const folders: Endpoints = {
  '/thai/': answerPage(renderArticle('ข่าวและประกาศ')),
  '/spa/': answerPage(applicationShell),
};
