import { distance } from 'fastest-levenshtein';
import { limits } from '../ground/limits';
import { normalizeThai } from './normalisation';

/** A division's name and the other ways in which it is written. */
export interface DivisionNames {
  readonly name: string;
  readonly shortForms?: readonly string[];
  readonly misspellings?: readonly string[];
}

/** How a division's name was understood. */
export type DivisionReading =
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'misspelt'; readonly name: string }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

/** `ทุกฝ่าย`: every division answers. */
export const allDivisions = 'ทุกฝ่าย';

/** The mark of a shortened name: `ฝ่ายสิ่งแวดล้อมฯ`. */
const shortMark = 'ฯ';
/** Letters of a shortened name that must stand before the mark, so that `ฝ่ายฯ` means nothing. */
const shortestStem = 7;

const compact = (text: string) => normalizeThai(text).replace(/[\s\u200b\u00a0]+/g, '');

/** Understands a division's name: in full, shortened, without `ฝ่าย`, misspelt by an edit or two, or not at all. */
export function readDivision(text: string, divisions: readonly DivisionNames[]): DivisionReading {
  const typed = compact(text);
  if (typed === allDivisions) return { kind: 'all' };
  const isNamed = ({ name, shortForms }: DivisionNames) =>
    [name, ...(shortForms ?? [])].some((form) => compact(form) === typed || compact(form) === `ฝ่าย${typed}`);
  const known = divisions.find(isNamed) ?? shortened(typed, divisions) ?? school(typed, divisions);
  if (known) return { kind: 'known', name: known.name };
  const recorded = divisions.find(({ misspellings }) => misspellings?.some((form) => compact(form) === typed));
  if (recorded) return { kind: 'misspelt', name: recorded.name };
  if (typed.length > limits.suggestionLength) return { kind: 'unknown', nearest: null };
  const [nearest] = divisions.map(({ name }) => ({ name, edits: distance(typed, compact(name)) })).sort((a, b) => a.edits - b.edits);
  if (nearest && nearest.edits <= limits.divisionEdits) return { kind: 'misspelt', name: nearest.name };
  const near = nearest && nearest.edits <= typed.length * limits.suggestionDistanceShare;
  return { kind: 'unknown', nearest: near ? nearest.name : null };
}

function shortened(typed: string, divisions: readonly DivisionNames[]): DivisionNames | undefined {
  if (!typed.endsWith(shortMark)) return undefined;
  const stem = typed.slice(0, -shortMark.length);
  const candidates = stem.length < shortestStem ? [] : divisions.filter(({ name }) => compact(name).startsWith(stem));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** A single school answers for the schools. */
function school(typed: string, divisions: readonly DivisionNames[]): DivisionNames | undefined {
  return typed.startsWith('โรงเรียน') ? divisions.find(({ name }) => name.startsWith('โรงเรียน')) : undefined;
}
