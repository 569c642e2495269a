import type { PlanPart } from '../../profile/profile';

/** A piece of text. What is to be written is a judgement that no file holds. */
export interface Run {
  readonly text: string;
  readonly kind?: 'strong' | 'to-write';
}

/** A line of text: a fact, or what is to be written in its place. */
export type Line = readonly Run[];

export interface PlanColumn {
  readonly head: string;
  /** Its share of the width. */
  readonly width: number;
  readonly isNumber?: boolean;
}

/** A cell holds lines. */
export type PlanCell = readonly Line[];

export interface PlanTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
}

export type PlanBlock =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | PlanTable;

export interface PlanSection {
  readonly title: string;
  /** What of the list of items it answers, in words; null: nothing that the list names. */
  readonly answers: string | null;
  readonly blocks: readonly PlanBlock[];
}

/** A part of the plan as what it answers: an item of the list, or an element of one. */
export interface AnsweredPart {
  readonly part: PlanPart;
  readonly title: string;
  readonly item: string;
  /** null: the item as a whole. */
  readonly element: string | null;
  readonly label: string;
  /** Places in it that are to be written yet. */
  readonly toWrite: number;
  /** The file says that the element is shown already. */
  readonly isShown: boolean;
}

/** A plan to raise integrity and transparency, as it is published: plain data, with texts in one language. */
export interface Plan {
  readonly title: string;
  readonly agency: string;
  /** Year, day, list. */
  readonly facts: readonly string[];
  /** What the marks mean, and where the numbers come from. */
  readonly notes: readonly string[];
  readonly sections: readonly PlanSection[];
  readonly answered: readonly AnsweredPart[];
}
