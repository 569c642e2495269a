import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer as createHttp2Server } from 'node:http2';
import { createServer as createSecureServer } from 'node:https';
import type { Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findEndpoint } from './endpoints';
import { answerPage, type Handler } from './exchange';
import { listen } from './listening';
import { homePage, missingPage, renderHomeWithPath } from './pages';
import type { TlsFault } from './tls-faults';

export interface FaultServerOptions {
  /** Any address of the loopback; 127.0.0.1 unless said. */
  readonly address?: string;
  /** A free one unless said. */
  readonly port?: number;
  /** Milliseconds before every answer. */
  readonly latency?: number;
  /** Answers over TLS, with this fault. */
  readonly tls?: TlsFault;
  /** Speaks nothing older over TLS; to those who speak it only, the server has nothing to say. */
  readonly isHttp2Only?: boolean;
  /** Pages by decoded path, as HTML or as what answers; they come before the server's own. */
  readonly pages?: Readonly<Record<string, string | Handler>>;
  /** Answers unknown paths with the home page, as some sites do; `echo` puts the path into it. */
  readonly catchAll?: boolean | 'echo';
}

/** A request as it came. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query, as they were written. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** On the clock of `performance.now()`. */
  readonly time: number;
  readonly remotePort: number;
}

export interface FaultServer {
  readonly address: string;
  readonly port: number;
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
  /** The highest number of requests that were open at once. */
  readonly mostAtOnce: number;
  /** Bytes of all answers, with headers and encryption. */
  readonly bytesSent: number;
  /** How many connections were opened. */
  readonly connections: number;
  /** Gives the address of a path; signs beyond ASCII are encoded. */
  url(path: string): string;
  /** Counts the requests, or those for one path with its query. */
  count(path?: string): number;
  close(): Promise<void>;
}

/** Starts a real server on the loopback that answers as broken sites do. */
export async function startFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const { address = '127.0.0.1', port, latency = 0, tls } = options;
  const requests: SeenRequest[] = [];
  const visits = new Map<string, number>();
  let openRequests = 0;
  let mostAtOnce = 0;

  const handleRequest = async (request: IncomingMessage, response: ServerResponse) => {
    const ended = new AbortController();
    response.once('close', () => {
      openRequests--;
      ended.abort();
    });
    mostAtOnce = Math.max(mostAtOnce, ++openRequests);
    const target = request.url ?? '/';
    const visit = (visits.get(target) ?? 0) + 1;
    visits.set(target, visit);
    const { method = '', headers, socket } = request;
    requests.push({ method, path: target, headers, time: performance.now(), remotePort: socket.remotePort ?? 0 });
    try {
      if (latency > 0) await wait(latency, undefined, { signal: ended.signal });
      const url = new URL(target.startsWith('/') ? origin + target : target);
      await findHandler(decodePath(url.pathname), options)({ request, response, url, visit, signal: ended.signal });
    } catch (error) {
      // What breaks off because the other side has gone is no mistake.
      if (!ended.signal.aborted && !socket.destroyed) throw error;
    }
  };

  const server = await createServerOf(options, address, handleRequest);
  const listening = await listen(server, address, port);
  const origin = `${tls ? 'https' : 'http'}://${address}:${listening.port}`;
  const toUrl = (path: string) => new URL(path, origin);
  return {
    address,
    port: listening.port,
    origin,
    requests,
    get mostAtOnce() {
      return mostAtOnce;
    },
    get bytesSent() {
      return listening.bytesSent();
    },
    get connections() {
      return listening.connections();
    },
    url: (path) => toUrl(path).href,
    count(path) {
      if (path === undefined) return requests.length;
      const { pathname, search } = toUrl(path);
      return visits.get(pathname + search) ?? 0;
    },
    close: listening.close,
  };
}

/** Gives the function that starts such servers; all end with the test. */
export function useFaultServers(): (options?: FaultServerOptions) => Promise<FaultServer> {
  const running: FaultServer[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
  });
  return async (options) => {
    const server = await startFaultServer(options);
    running.push(server);
    return server;
  };
}

async function createServerOf(
  { tls, isHttp2Only = false }: FaultServerOptions,
  address: string,
  handleRequest: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const certificate = tls ? await loadCertificate(tls, address) : null;
  if (certificate && isHttp2Only) return createHttp2Server(certificate);
  const server = certificate ? createSecureServer(certificate, handleRequest) : createServer(handleRequest);
  // An idle connection must not end by itself in the middle of a test.
  server.keepAliveTimeout = 60_000;
  return server;
}

/** Certificates take long to load, and few tests need them. */
async function loadCertificate(fault: TlsFault, address: string) {
  const { issueCertificate } = await import('./tls-faults');
  return issueCertificate(fault, address);
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function findHandler(path: string, { pages = {}, catchAll = false }: FaultServerOptions): Handler {
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page !== undefined) return typeof page === 'string' ? answerPage(page) : page;
  const endpoint = findEndpoint(path);
  if (endpoint) return endpoint;
  if (catchAll) return answerPage(catchAll === 'echo' ? renderHomeWithPath(path) : homePage);
  return answerPage(missingPage, 404);
}
