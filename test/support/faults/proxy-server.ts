import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';
import { listen } from './listening';

/** Where a host of the tests really is. */
export interface HostPlace {
  readonly address: string;
  readonly port: number;
}

export interface ProxyServerOptions {
  /** The only hosts that are reached, by name (`site.example`) or by name and port (`site.example:443`), which comes first. */
  readonly hosts: Readonly<Record<string, HostPlace>>;
  /** `user:password` that every request must bring. */
  readonly credentials?: string;
  readonly address?: string;
}

/** A request as it came to the proxy. */
export interface ProxiedRequest {
  readonly method: string;
  /** The whole address, or host and port of a tunnel. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ProxyServer {
  readonly address: string;
  readonly port: number;
  readonly origin: string;
  readonly requests: readonly ProxiedRequest[];
  close(): Promise<void>;
}

const challenge = 'Basic realm="proxy"';

/** Starts a real forward proxy on the loopback, for plain requests and for tunnels. */
export async function startProxyServer({ hosts, credentials, address = '127.0.0.1' }: ProxyServerOptions): Promise<ProxyServer> {
  const requests: ProxiedRequest[] = [];
  const tunnels = new Set<Socket>();

  const admit = ({ method = '', url = '', headers }: IncomingMessage): boolean => {
    requests.push({ method, target: url, headers });
    if (credentials === undefined) return true;
    return headers['proxy-authorization'] === `Basic ${Buffer.from(credentials).toString('base64')}`;
  };

  const findPlace = (host: string, port: string): HostPlace | undefined => hosts[`${host}:${port}`] ?? hosts[host];

  const forward = (request: IncomingMessage, response: ServerResponse) => {
    const refuse = (status: number, headers = {}) => response.writeHead(status, headers).end();
    if (!admit(request)) return refuse(407, { 'proxy-authenticate': challenge });
    if (!URL.canParse(request.url ?? '')) return refuse(400);
    const url = new URL(request.url ?? '');
    const place = findPlace(url.hostname, url.port || '80');
    if (!place) return refuse(502);
    const { 'proxy-authorization': _secret, 'proxy-connection': _hop, ...headers } = request.headers;
    const onward = sendRequest({
      host: place.address,
      port: place.port,
      method: request.method,
      path: url.pathname + url.search,
      headers,
      agent: false,
    });
    response.once('close', () => onward.destroy());
    // What breaks on the far side breaks on the near one too.
    onward.on('error', () => request.socket.destroy());
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      pipeline(answer, response, () => {});
    });
    request.pipe(onward);
  };

  const openTunnel = (request: IncomingMessage, client: Duplex, first: Buffer) => {
    client.on('error', () => client.destroy());
    const refuse = (status: string, header = '') => client.end(`HTTP/1.1 ${status}\r\n${header}Content-Length: 0\r\n\r\n`);
    if (!admit(request)) return refuse('407 Proxy Authentication Required', `Proxy-Authenticate: ${challenge}\r\n`);
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const place = findPlace(host, port);
    if (!place) return refuse('502 Bad Gateway');
    const tunnel = connect(place.port, place.address);
    tunnels.add(tunnel);
    tunnel.once('connect', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(first);
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
    tunnel.once('close', () => {
      tunnels.delete(tunnel);
      client.destroy();
    });
    client.once('close', () => tunnel.destroy());
  };

  const server = createServer(forward).on('connect', openTunnel);
  const listening = await listen(server, address);
  return {
    address,
    port: listening.port,
    origin: `http://${address}:${listening.port}`,
    requests,
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      await listening.close();
    },
  };
}

/** Gives the function that starts such proxies; all end with the test. */
export function useProxyServers(): (options: ProxyServerOptions) => Promise<ProxyServer> {
  const running: ProxyServer[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
  });
  return async (options) => {
    const server = await startProxyServer(options);
    running.push(server);
    return server;
  };
}
