import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createBomb } from './bomb';
import { answer, answerPage, type Endpoints, type Handler, splitHead } from './exchange';
import { okPage, renderArticle } from './pages';

const html = { 'content-type': 'text/html; charset=utf-8' };
const hugeLength = 1_000_000_000;
const start = Buffer.from(renderArticle('รายงานประจำปี ฉบับเต็ม'));
const filler = Buffer.alloc(65_536, 'a long report \n');

function* makeHugeBody(): Generator<Buffer> {
  yield start;
  for (let left = hugeLength - start.length; left > 0; left -= filler.length) yield filler.subarray(0, Math.min(left, filler.length));
}

const sendHuge: Handler = async ({ response }) => {
  response.writeHead(200, { ...html, 'content-length': hugeLength });
  await pipeline(Readable.from(makeHugeBody()), response);
};

const dripLength = 120;
const dripPause = 500;

const sendDrip: Handler = async ({ request, response, signal }) => {
  response.writeHead(200, html);
  response.flushHeaders();
  if (request.method === 'HEAD') return void response.end();
  for (const byte of start.subarray(0, dripLength)) {
    await wait(dripPause, undefined, { signal });
    response.write(Buffer.of(byte));
  }
  response.end();
};

const sendBomb: Handler = (exchange) => answer(200, { ...html, 'content-encoding': 'gzip' }, createBomb())(exchange);

const longerThanSent = { ...html, 'content-length': 10 * Buffer.byteLength(okPage) };

/** Says more than comes, and ends the connection as if all were well. */
const sendTruncated: Handler = ({ request, response }) => {
  response.writeHead(200, longerThanSent);
  response.write(Buffer.from(okPage), () => request.socket.end());
};

const sendReset: Handler = ({ request: { socket } }) => {
  // Only a plain connection can be reset.
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
};

const neverAnswer: Handler = () => {};
const notAllowed = answer(405, { allow: 'GET' });

/** Answers that do not end as they should, or only after long. */
export const streams: Endpoints = {
  '/reset': sendReset,
  '/hang': neverAnswer,
  '/headhang': splitHead(neverAnswer, answerPage(okPage)),
  '/truncated': splitHead(answer(200, longerThanSent), sendTruncated),
  '/drip': sendDrip,
  '/huge': splitHead(answer(200, { ...html, 'content-length': hugeLength }), sendHuge),
  '/bomb': sendBomb,
  '/headdrip': splitHead(notAllowed, sendDrip),
  '/headhuge': splitHead(notAllowed, sendHuge),
  '/headbomb': splitHead(notAllowed, sendBomb),
};
