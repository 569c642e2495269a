import type { SyntaxNode } from '../../yaml/syntax-tree';

/** Gives whether two trees say the same, whatever the order of their keys. */
export function isSameMeaning(one: SyntaxNode | null, other: SyntaxNode | null): boolean {
  if (!one || !other) return one === other;
  if (one.kind === 'scalar') return other.kind === 'scalar' && one.text === other.text;
  if (one.kind === 'sequence') {
    return (
      other.kind === 'sequence' &&
      one.items.length === other.items.length &&
      one.items.every((item, at) => isSameMeaning(item, other.items[at] ?? null))
    );
  }
  if (one.kind !== 'map' || other.kind !== 'map' || one.pairs.length !== other.pairs.length) return false;
  const values = new Map(other.pairs.map(({ key, value }) => [key.text, value]));
  return one.pairs.every(({ key, value }) => values.has(key.text) && isSameMeaning(value, values.get(key.text) ?? null));
}

/** Gives whether two texts have the same signs, blanks aside: nothing was lost, and nothing came to it. */
export function haveSameSigns(one: string, other: string): boolean {
  const signs = (text: string) => [...text.replace(/\s+/g, '')].sort().join('');
  return signs(one) === signs(other);
}
