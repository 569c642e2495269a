/** Gives things in portions: one is full as soon as its things together weigh `most`. Each belongs to who takes it. */
export async function* inPortions<Thing>(
  things: AsyncIterable<Thing>,
  weigh: (thing: Thing) => number,
  most: number,
): AsyncGenerator<Thing[]> {
  let portion: Thing[] = [];
  let weight = 0;
  for await (const thing of things) {
    portion.push(thing);
    weight += weigh(thing);
    if (weight < most) continue;
    yield portion;
    portion = [];
    weight = 0;
  }
  if (portion.length > 0) yield portion;
}
