import { answer, answerPage, type Endpoints, type Handler, redirect } from './exchange';
import { okPage } from './pages';

/** Sends to whatever the question asks for. */
const redirectAsAsked =
  (status: number): Handler =>
  (exchange) =>
    redirect(status, exchange.url.searchParams.get('to') ?? '')(exchange);

/** Makes redirects one after the other, and a page at their end. */
function chainRedirects(start: string, length: number): Endpoints {
  const steps = Array.from({ length }, (_, index) => [index === 0 ? start : `${start}/${index}`, redirect(302, `${start}/${index + 1}`)]);
  return { ...Object.fromEntries(steps), [`${start}/${length}`]: answerPage(okPage) };
}

/** Answers that send elsewhere. */
export const redirects: Endpoints = {
  ...chainRedirects('/chain', 5),
  ...chainRedirects('/chain25', 25),
  '/loop': redirect(302, '/loop/back'),
  '/loop/back': redirect(302, '/loop'),
  '/cookie-test': answer(302, { location: '/cookie-test', 'set-cookie': 'test=1; Path=/' }),
  '/login': redirect(302, '/signin?next=%2Flogin'),
  '/tohome': redirect(302, '/'),
  '/moved': redirect(301, '/new-page'),
  '/moved308': redirect(308, '/new-page'),
  '/moved-to-dead': redirect(301, '/404'),
  '/redirect-temporary': redirect(302, '/ok'),
  '/redirect': redirectAsAsked(302),
  '/to-insecure': redirectAsAsked(301),
  '/malformed-redirect': redirect(302, 'http://['),
  '/no-location': answer(302),
  '/to-error-page': redirect(302, '/404.html'),
  '/to-system-error': redirect(302, '/System/Error'),
  // TIS-620, byte by byte.
  '/tis620-location': answer(302, { location: '/\xa2\xe9\xcd\xc1\xd9\xc5' }),
  '/%A2%E9%CD%C1%D9%C5': answerPage(okPage),
  '/thai-location': redirect(302, '/thai/ใหม่'),
};
