import { answers, folders } from './answers';
import { bodies } from './bodies';
import type { Handler } from './exchange';
import { forwards } from './forwards';
import { outOfOrder } from './out-of-order';
import { redirects } from './redirects';
import { streams } from './streams';
import { walls } from './walls';

const byPath: ReadonlyMap<string, Handler> = new Map(
  [answers, redirects, forwards, outOfOrder, bodies, walls, streams].flatMap((group) => Object.entries(group)),
);
const byFolder = Object.entries(folders);

/** Gives what answers a path, decoded; undefined where nothing does. */
export function findEndpoint(path: string): Handler | undefined {
  return byPath.get(path) ?? byFolder.find(([folder]) => path.startsWith(folder))?.[1];
}
