/** Gives for each path, where several have one name, the shortest part by which they differ; null where the name is nobody else's. */
export function partPaths(named: readonly { readonly name: string; readonly path: string }[]): (string | null)[] {
  const byName = new Map<string, string[][]>();
  const split = named.map(({ name, path }) => {
    const segments = path.split('/').filter(Boolean).reverse();
    const others = byName.get(name) ?? [];
    others.push(segments);
    byName.set(name, others);
    return { name, segments };
  });
  const tails = new Map([...byName].map(([name, paths]) => [name, describeTails(paths)]));
  return split.map(({ name, segments }) => {
    const paths = byName.get(name) ?? [];
    const tail = tails.get(name);
    if (paths.length < 2 || !tail) return null;
    const length = findLength(segments, tail.counts);
    const left = Math.min(tail.shared, length - 1);
    return `${segments.slice(left, length).reverse().join('/')}${left > 0 ? '/' : ''}`;
  });
}

interface Tails {
  /** How many paths end in each sequence of segments. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many segments all of them end in. */
  readonly shared: number;
}

function describeTails(paths: readonly (readonly string[])[]): Tails {
  const counts = new Map<string, number>();
  for (const segments of paths)
    for (let length = 1; length <= segments.length; length++) {
      const tail = segments.slice(0, length).join('/');
      counts.set(tail, (counts.get(tail) ?? 0) + 1);
    }
  const [first = []] = paths;
  let shared = 0;
  while (shared < first.length && counts.get(first.slice(0, shared + 1).join('/')) === paths.length) shared++;
  return { counts, shared };
}

/** How many segments from the end tell a path from the others; all of them where another ends in it. */
function findLength(segments: readonly string[], counts: ReadonlyMap<string, number>): number {
  const length = segments.findIndex((_segment, index) => counts.get(segments.slice(0, index + 1).join('/')) === 1);
  return length < 0 ? segments.length : length + 1;
}
