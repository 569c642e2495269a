import { invisibleSigns } from '../ground/invisible';
import { normalizeThai } from './normalisation';

/** Gives a word of a list as it is meant: without invisible signs and the blanks around it, its marks once and in order. */
export function readWord(text: string): string {
  return normalizeThai(text.replace(invisibleSigns, '')).trim();
}
