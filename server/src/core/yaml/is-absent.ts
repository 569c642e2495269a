import type { ScalarNode } from './syntax-tree';

/** Gives whether a value counts as absent: an empty one, with quotation marks or without, or null. */
export function isAbsent({ text, style }: ScalarNode): boolean {
  return text === '' || (style === 'plain' && /^(?:~|null|Null|NULL)$/.test(text));
}
