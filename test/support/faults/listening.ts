import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** A server that listens, and what its connections have carried. */
export interface Listening {
  readonly address: string;
  readonly port: number;
  /** How many connections were opened. */
  connections(): number;
  /** How many bytes went out, with headers and encryption, as far as they were handed over. */
  bytesSent(): number;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

/** Lets a server listen on a port; on a free one unless said. */
export async function listen(server: Server, address: string, port = 0): Promise<Listening> {
  const open = new Set<Socket>();
  let connections = 0;
  let sentBefore = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      sentBefore += socket.bytesWritten;
    });
  });
  server.listen(port, address);
  await once(server, 'listening');
  const end = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  let ended: Promise<void> | undefined;
  return {
    address,
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    bytesSent: () => [...open].reduce((sum, socket) => sum + socket.bytesWritten, sentBefore),
    close() {
      ended ??= end();
      return ended;
    },
  };
}

/** Finds a port on which nothing listens. */
export async function findClosedPort(address = '127.0.0.1'): Promise<number> {
  const { port, close } = await listen(createServer(), address);
  await close();
  return port;
}
