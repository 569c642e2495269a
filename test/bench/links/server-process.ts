import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What a process with servers is to serve: pages of many hosts, the faults, or a list without links. */
export type Serving = 'pages' | 'faults' | 'nothing';

/** Where it serves that. */
export interface Places {
  readonly urls: readonly string[];
  /** A page that links to them all, on a host of its own. */
  readonly list: string;
}

/** What one of its hosts has seen. */
export interface HostReport {
  readonly requests: number;
  readonly mostAtOnce: number;
}

/** What all of them have seen, also of all hosts together. */
export interface ServerReport {
  readonly hosts: readonly HostReport[];
  readonly mostAtOnce: number;
}

/** Runs something beside servers that no earlier run has touched; gives what it gives, and what the servers have seen of it. */
export async function withServers<T>(serving: Serving, use: (places: Places) => Promise<T>): Promise<{ result: T; seen: ServerReport }> {
  const child = fork(path.join(__dirname, 'servers.js'), [serving]);
  try {
    const [places] = await once(child, 'message');
    const result = await use(places);
    child.send('report');
    const [seen] = await once(child, 'message');
    return { result, seen };
  } finally {
    child.disconnect();
  }
}
