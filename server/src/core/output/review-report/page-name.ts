import type { Sha256 } from '../../links/ports';
import { toPortableName } from '../package/file-names';

/** Hexadecimal digits that tell pages of one name apart: of a million files not two are likely to share them. */
const digits = 12;

/** Gives the name of the page of a file: of its own name, and the same as long as the file stays where it is. `path`: with slashes. */
export function namePage(path: string, sha256: Sha256): string {
  const base = toPortableName(path).replace(/\.oit\.ya?ml$|\.ya?ml$/i, '');
  const hash = sha256(new TextEncoder().encode(path)).slice(0, digits);
  return `${base === '' ? 'submission' : base}-${hash}.html`;
}
