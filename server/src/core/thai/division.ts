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

/** What stands between the names of several divisions in one text. */
export const divisionSeparator = /[,;]|และ(?=\s{0,3}(?:ฝ่าย|โรงเรียน))/g;

/** The mark of a shortened name: `ฝ่ายสิ่งแวดล้อมฯ`. */
const shortMark = 'ฯ';
/** Letters of a shortened name that must stand before the mark, so that `ฝ่ายฯ` means nothing. */
const shortestStem = 7;

const compact = (text: string) => normalizeThai(text).replace(/[\s\u200b\u00a0]+/g, '');

/** The forms of a division's names in which they are compared. */
interface Forms {
  readonly division: DivisionNames;
  readonly name: string;
  readonly right: ReadonlySet<string>;
  readonly wrong: ReadonlySet<string>;
}

const known = new WeakMap<readonly DivisionNames[], readonly Forms[]>();

function formsOf(divisions: readonly DivisionNames[]): readonly Forms[] {
  const found = known.get(divisions) ?? divisions.map(readForms);
  known.set(divisions, found);
  return found;
}

function readForms(division: DivisionNames): Forms {
  const { name, shortForms = [], misspellings = [] } = division;
  return { division, name: compact(name), right: new Set([name, ...shortForms].map(compact)), wrong: new Set(misspellings.map(compact)) };
}

/** Understands a division's name: in full, shortened, without `ฝ่าย`, misspelt by an edit or two, or not at all. */
export function readDivision(text: string, divisions: readonly DivisionNames[]): DivisionReading {
  const typed = compact(text);
  if (typed === allDivisions) return { kind: 'all' };
  const forms = formsOf(divisions);
  const named = forms.find(({ right }) => right.has(typed) || right.has(`ฝ่าย${typed}`));
  const meant = named?.division ?? shortened(typed, forms) ?? school(typed, divisions);
  if (meant) return { kind: 'known', name: meant.name };
  const recorded = forms.find(({ wrong }) => wrong.has(typed));
  if (recorded) return { kind: 'misspelt', name: recorded.division.name };
  if (typed.length > limits.suggestionLength) return { kind: 'unknown', nearest: null };
  const [nearest] = forms
    .map(({ division, name }) => ({ name: division.name, edits: distance(typed, name) }))
    .sort((a, b) => a.edits - b.edits);
  if (nearest && nearest.edits <= limits.divisionEdits) return { kind: 'misspelt', name: nearest.name };
  const near = nearest && nearest.edits <= typed.length * limits.suggestionDistanceShare;
  return { kind: 'unknown', nearest: near ? nearest.name : null };
}

function shortened(typed: string, forms: readonly Forms[]): DivisionNames | undefined {
  if (!typed.endsWith(shortMark)) return undefined;
  const stem = typed.slice(0, -shortMark.length);
  const candidates = stem.length < shortestStem ? [] : forms.filter(({ name }) => name.startsWith(stem));
  return candidates.length === 1 ? candidates[0]?.division : undefined;
}

/** A single school answers for the schools. */
function school(typed: string, divisions: readonly DivisionNames[]): DivisionNames | undefined {
  return typed.startsWith('โรงเรียน') ? divisions.find(({ name }) => name.startsWith('โรงเรียน')) : undefined;
}
