import { type ProfileElement, type ProfileItem, responsibleDivisions } from '../profile/profile';
import type { DivisionEntry, Item } from '../submission/submission';
import { allDivisions } from '../thai/division';

/** Gives who answers for an item: the divisions that the file names, else those of the list; of what every division answers for, who compiles it. */
export function ownersOf(listed: ProfileItem, item: Item | undefined): readonly string[] {
  const named = nameDivisions(item?.divisions ?? []);
  if (named.length > 0) return compile(named, listed);
  return compile(listed.divisions ?? responsibleDivisions(listed), listed);
}

/** Gives who answers for an element, where file or list say so of the element itself. */
export function elementOwnersOf(element: ProfileElement, item: Item | undefined): readonly string[] {
  const named = nameDivisions(item?.elements.find(({ id }) => id === element.id)?.divisions ?? []);
  return named.length > 0 ? named : (element.divisions ?? []);
}

/** By the names of the list; what it does not know stays as it was typed. */
function nameDivisions(entries: readonly DivisionEntry[]): readonly string[] {
  const names = entries.map(({ value, reading }) => {
    if (reading?.kind === 'all') return allDivisions;
    return reading?.kind === 'known' || reading?.kind === 'misspelt' ? reading.name : value.trim();
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

function compile(divisions: readonly string[], { compiledBy }: ProfileItem): readonly string[] {
  return divisions.length === 1 && divisions[0] === allDivisions && compiledBy ? [compiledBy] : divisions;
}
