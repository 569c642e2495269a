import { limits } from '../../ground/limits';
import { toPortableName } from './file-names';

/** Gives a name that was not given before, whatever the case of its letters: some systems tell no `a` from `A`. */
export type NameParts = (base: string, ending: string) => string;

/** Makes what names the files of a folder. */
export function createPartNames(): NameParts {
  const given = new Set<string>();
  return (base, ending) => {
    const portable = toPortableName(base);
    for (let count = 1; ; count++) {
      const name = `${portable}${count > 1 ? `-${count}` : ''}${ending}`;
      if (given.has(name.toLowerCase())) continue;
      given.add(name.toLowerCase());
      return name;
    }
  };
}

/** Gives the ending of a file's name as every system takes it: `.pdf`; empty where there is none. */
export function endingOf(name: string): string {
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  return ending.length <= limits.endingLength ? ending : '';
}
