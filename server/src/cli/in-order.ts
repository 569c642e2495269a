/** Does a job for each thing, `ahead` of them begun before the first result is taken, and gives the results in the order of the things. */
export async function* inOrder<Thing, Result>(
  things: Iterable<Thing>,
  job: (thing: Thing) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const thing of things) {
    const result = job(thing);
    // It is thrown when its turn comes, unless nobody waits for it any more.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length < ahead) continue;
    const [first] = begun.splice(0, 1);
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
