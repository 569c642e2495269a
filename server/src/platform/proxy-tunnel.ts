import { type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import { decodePart } from '../core';

/** A proxy that is not reached, or that refuses; the message says why. */
export class ProxyFailure extends Error {}

export interface TunnelOptions {
  /** Of the proxy and of the sites behind it. */
  readonly tls: { readonly rejectUnauthorized: boolean; readonly ca?: string };
  /** Milliseconds for the tunnel, and again for the encryption inside it. */
  readonly timeout: number;
  /** Ends tunnels that are being opened. */
  readonly signal: AbortSignal;
}

/** Makes what connects to sites under https through a proxy: a tunnel (RFC 9110, 9.3.6), and TLS with the site inside it. */
export function createTunnelConnector(proxy: URL, { tls, timeout, signal }: TunnelOptions): buildConnector.connector {
  const secure = buildConnector({ ...tls, timeout });
  return (options, callback) => {
    const target = options.port ? (options.host ?? '') : `${options.host}:443`;
    openTunnel(proxy, target, { ...tls, signal }, timeout).then(
      (httpSocket) => secure({ ...options, httpSocket }, callback),
      (error) => callback(error, null),
    );
  };
}

/** Gives the header that a proxy reads credentials from, where its address has some. */
export function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const credentials = `${decodePart(username)}:${decodePart(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function openTunnel(proxy: URL, target: string, options: RequestOptions, timeout: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const send = proxy.protocol === 'https:' ? requestSecure : requestPlain;
    const request = send(proxy.origin, {
      ...options,
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...proxyAuthorization(proxy) },
      agent: false,
    });
    const timer = setTimeout(() => request.destroy(new Error('timeout')), timeout);
    request.once('close', () => clearTimeout(timer));
    request.once('connect', ({ statusCode = 0 }, socket: Socket, first) => {
      clearTimeout(timer);
      if (statusCode >= 200 && statusCode <= 299) {
        if (first.length > 0) socket.unshift(first);
        return resolve(socket);
      }
      socket.on('error', () => undefined).destroy();
      reject(new ProxyFailure(String(statusCode)));
    });
    request.on('error', (error: NodeJS.ErrnoException) => reject(new ProxyFailure(error.code ?? error.message)));
    request.end();
  });
}
