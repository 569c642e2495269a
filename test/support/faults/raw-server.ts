import { createServer } from 'node:net';
import { type Listening, listen } from './listening';

export interface RawServer extends Listening {
  readonly origin: string;
}

const notFound = 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n';

/** Gives the function that starts servers which answer one path with this text, byte by byte as it is, and hang up; all end with the test. */
export function useRawServers(): (path: string, text: string) => Promise<RawServer> {
  const running: Listening[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
  });
  return async (path, text) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (request) => socket.end(String(request).startsWith(`GET ${path} `) ? text : notFound));
    });
    const listening = await listen(server, '127.0.0.1');
    running.push(listening);
    return { ...listening, origin: `http://127.0.0.1:${listening.port}` };
  };
}
