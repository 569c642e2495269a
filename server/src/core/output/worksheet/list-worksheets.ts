import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import { limits } from '../../ground/limits';
import type { DivisionPart, Review } from '../../review/review';
import { reviewSubmission } from '../../review/review-submission';
import { allDivisions } from '../../thai/division';
import { toPortableName } from '../package/file-names';

/** A submission of which work sheets are made. */
export interface WorksheetSource {
  /** As it stands. */
  readonly bytes: Uint8Array;
  /** What the check of these bytes gave. */
  readonly result: CheckResult;
  readonly language: Language;
}

/** The work sheets that can be made of a submission. */
export interface WorksheetList {
  /** In the order of the list; empty where neither list nor file names a division. */
  readonly divisions: readonly WorksheetDivision[];
  /** Items for which no division answers, so that no work sheet has them. */
  readonly unassigned: readonly string[];
  /** Every division that list or file names. */
  readonly named: readonly string[];
}

/** A division that has a work sheet, and how much is in it. */
export interface WorksheetDivision {
  readonly name: string;
  /** As every system takes it, another one for each division: `ฝ่ายโยธา.xlsx`. */
  readonly fileName: string;
  readonly items: number;
  /** Items of these that are not ready. */
  readonly open: number;
}

/** Gives the work sheets that can be made of a submission. null: the file or its list cannot be read, or it is too large to be read whole. */
export function listWorksheets(source: WorksheetSource): WorksheetList | null {
  const review = reviewWhole(source);
  if (!review) return null;
  const named = review.divisions.map(({ name }) => name);
  const single = named.filter((name) => name !== allDivisions);
  const names = single.length > 0 ? single : named;
  const fileNames = nameWorksheets(names);
  const open = new Set(review.items.flatMap(({ id, isReady }) => (isReady ? [] : [id])));
  const given = new Set<string>();
  const divisions = names.map((name, index): WorksheetDivision => {
    const items = listParts(name, review).map(({ item }) => item);
    for (const item of items) given.add(item);
    return { name, fileName: fileNames[index] ?? '', items: items.length, open: items.filter((item) => open.has(item)).length };
  });
  return { divisions, unassigned: review.items.flatMap(({ id }) => (given.has(id) ? [] : [id])), named };
}

/** Gives the review of a submission that was read to its end; null: there is none. */
export function reviewWhole({ bytes, result, language }: WorksheetSource): Review | null {
  return bytes.length > limits.fileBytes ? null : reviewSubmission(result, language);
}

/** Gives what a division answers for, with what every division answers for, in the order of the list. */
export function listParts(division: string, { divisions, items }: Review): readonly DivisionPart[] {
  const own = new Map<string, DivisionPart>();
  for (const { name, parts } of divisions)
    if (name === division || name === allDivisions) for (const part of parts) own.set(part.item, joinParts(own.get(part.item), part));
  return items.flatMap(({ id }) => own.get(id) ?? []);
}

function joinParts(one: DivisionPart | undefined, other: DivisionPart): DivisionPart {
  if (!one) return other;
  const isWhole = one.elements.length === 0 || other.elements.length === 0;
  return { ...one, elements: isWhole ? [] : [...new Set([...one.elements, ...other.elements])] };
}

/** Signs of a division's name in the name of its file: short enough for every file system, in whatever letters. */
const longestStem = 48;

/** Two names that differ in case alone are one file on some systems. */
function nameWorksheets(divisions: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return divisions.map((division) => {
    const stem = [...division.replace(/[\\/]/g, '_')].slice(0, longestStem).join('');
    let name = toPortableName(`${stem}.xlsx`);
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = toPortableName(`${stem}-${number}.xlsx`);
    taken.add(name.toLowerCase());
    return name;
  });
}
