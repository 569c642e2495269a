import { answerPage, type Endpoints } from './exchange';
import { okPage } from './pages';

const blank = (head: string) => answerPage(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body></body></html>`);

/** Pages that send on by themselves. */
export const forwards: Endpoints = {
  '/refresh-dead': blank('<meta http-equiv="refresh" content="0; url=/404">'),
  '/refresh-header-home': answerPage('<p>กำลังนำท่านไป</p>', 200, { refresh: '3; url=/' }),
  '/script-dead': blank('<script>window.location.href = "/404";</script>'),
  '/script-login': blank("<script>location.replace('/signin?next=o1')</script>"),
  '/refresh-itself': answerPage(okPage.replace('</head>', '<meta http-equiv="refresh" content="30"></head>')),
};
