import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** One request to the server, and the answer that it waits for. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What was asked for, on the server's own origin. */
  readonly url: URL;
  /** How often this target was asked for, this request counted. */
  readonly visit: number;
  /** Aborted once the answer has ended or its connection is gone. */
  readonly signal: AbortSignal;
}

/** Answers a request, or leaves it without an answer. */
export type Handler = (exchange: Exchange) => void | Promise<void>;

/** Handlers by path, decoded. */
export type Endpoints = Readonly<Record<string, Handler>>;

/** Makes a handler that gives the same answer every time. */
export function answer(status: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = ''): Handler {
  const bytes = Buffer.from(body);
  const length = status === 204 ? {} : { 'content-length': bytes.length };
  return ({ response }) => {
    response.writeHead(status, { ...length, ...headers });
    response.end(bytes);
  };
}

/** Makes a handler that gives a page. */
export function answerPage(page: string | Buffer, status = 200, headers: OutgoingHttpHeaders = {}): Handler {
  return answer(status, { 'content-type': 'text/html; charset=utf-8', ...headers }, page);
}

/** Makes a handler that sends elsewhere; the target goes out as it is, in the bytes of UTF-8. */
export function redirect(status: number, target: string): Handler {
  return answer(status, { location: toHeaderValue(target) });
}

/** Gives a text as the header value whose bytes are its UTF-8: Node writes header values byte by byte. */
export function toHeaderValue(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Makes a handler that answers HEAD in one way and the rest in another. */
export function splitHead(head: Handler, rest: Handler): Handler {
  return (exchange) => (exchange.request.method === 'HEAD' ? head(exchange) : rest(exchange));
}

/** Makes a handler that answers the first request for a target in one way and all later ones in another. */
export function splitFirst(first: Handler, later: Handler): Handler {
  return (exchange) => (exchange.visit === 1 ? first(exchange) : later(exchange));
}
