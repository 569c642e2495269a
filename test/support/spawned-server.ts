import { type ChildProcess, fork, spawn } from 'node:child_process';
import path from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The bundle that is delivered; `npm test` builds it first. */
export const serverBundle = path.resolve('dist/server.js');

export interface SpawnedServer {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** The exit code, once the process has ended. */
  readonly ended: Promise<number | null>;
  /** What went to stderr so far. */
  readonly errors: () => string;
}

export type Transport = 'stdio' | 'ipc';

/** Gives the function that starts the delivered server in a process of its own; each ends with its test. */
export function useSpawnedServer(): (transport: Transport) => SpawnedServer {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });
  return (transport) => {
    const child =
      transport === 'stdio'
        ? spawn(process.execPath, [serverBundle, '--stdio'], { stdio: 'pipe' })
        : fork(serverBundle, ['--node-ipc'], { stdio: 'pipe', execArgv: [] });
    running.push(child);
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += String(chunk);
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    return { child, connection: connect(child, transport), ended, errors: () => errors };
  };
}

function connect(child: ChildProcess, transport: Transport): ProtocolConnection {
  if (transport === 'ipc') return createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  if (!child.stdout || !child.stdin) throw new Error('the server has no streams');
  return createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
}
