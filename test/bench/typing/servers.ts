import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A language server that is measured. */
export interface ServerProgram {
  readonly id: ServerId;
  /** With its version, as the table names it. */
  readonly title: string;
  readonly args: readonly string[];
  readonly languageId: string;
  /** It is asked for diagnostics; the others send them of themselves. */
  readonly isPulled: boolean;
}

export const serverIds = ['ours', 'floor', 'without-debounce', 'as-shipped'] as const;

export type ServerId = (typeof serverIds)[number];

const peers = path.resolve('test/bench/typing/peer/node_modules');
const readVersion = (folder: string) =>
  (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** Gives the servers in the order of the table. */
export function listServers(withPeers: boolean): ServerProgram[] {
  const own: ServerProgram[] = [
    { id: 'ours', title: 'ours', args: [path.resolve('dist/server.js')], languageId: 'oit', isPulled: true },
    {
      id: 'floor',
      title: `floor (yaml ${readVersion(path.resolve('node_modules/yaml'))}, ajv ${readVersion(path.resolve('node_modules/ajv'))})`,
      args: [path.join(__dirname, 'floor-server.js')],
      languageId: 'yaml',
      isPulled: true,
    },
  ];
  return withPeers
    ? [...own, describePeer('without-debounce', '-without-debounce', ' without debounce'), describePeer('as-shipped', '', '')]
    : own;
}

function describePeer(id: ServerId, suffix: string, words: string): ServerProgram {
  const folder = path.join(peers, `yaml-language-server${suffix}`);
  return {
    id,
    title: `yaml-language-server ${readVersion(folder)}${words}`,
    args: [path.join(folder, 'bin/yaml-language-server')],
    languageId: 'yaml',
    isPulled: false,
  };
}
