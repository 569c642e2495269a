import { answer, answerPage, type Endpoints, type Handler, splitFirst } from './exchange';
import { cloudflarePage, incapsulaPage, okPage, renderArticle } from './pages';

const ok = answerPage(okPage);
const forbidden = answerPage(renderArticle('ไม่อนุญาตให้เข้าถึง', 1), 403);
const tooMany = answer(429, { 'retry-after': '1' });
const challenge = { server: 'cloudflare', 'cf-mitigated': 'challenge' };

const forBrowsers: Handler = (exchange) => (exchange.request.headers['user-agent']?.includes('Mozilla') ? ok : forbidden)(exchange);

const forVisitorsWithCookie: Handler = (exchange) => (exchange.request.headers.cookie ? ok : forbidden)(exchange);

/** Answers that keep programs out. */
export const walls: Endpoints = {
  '/401': answer(401, { 'www-authenticate': 'Basic realm="office"' }),
  '/403': forbidden,
  '/406': answer(406),
  '/429': tooMany,
  '/429once': splitFirst(tooMany, ok),
  '/retry-after-long': answer(429, { 'retry-after': '3600' }),
  '/451': answer(451),
  '/999': answer(999),
  '/ua403': forBrowsers,
  '/set-cookie': answer(302, { location: '/needs-cookie', 'set-cookie': 'visit=1; Path=/' }),
  '/needs-cookie': forVisitorsWithCookie,
  '/cloudflare': answerPage(cloudflarePage, 403, challenge),
  '/cloudflare200': answerPage(cloudflarePage, 200, challenge),
  '/incapsula': answerPage(incapsulaPage),
};
