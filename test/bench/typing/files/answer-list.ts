import { readFileSync } from 'node:fs';
import path from 'node:path';

/** An item of a list of items, as far as a file that answers it needs to know. */
export interface ListedItem {
  readonly id: string;
  readonly title: string;
  readonly divisions?: readonly string[];
  readonly period?: { readonly kind: string };
  readonly elements?: readonly { readonly id: string }[];
}

/** A list of items that a generated file answers. */
export interface AnswerList {
  readonly profile: string;
  readonly fiscalYear: number;
  readonly items: readonly ListedItem[];
}

/** The form of a file in `schemas/profiles`, or of one that is an office's own. */
export interface ProfileFile {
  readonly profile: string;
  readonly fiscalYear: number;
  readonly indicators: readonly { readonly subIndicators: readonly { readonly items: readonly ListedItem[] }[] }[];
}

/** Gives the items of a list in their order. */
export function toAnswerList({ profile, fiscalYear, indicators }: ProfileFile): AnswerList {
  return { profile, fiscalYear, items: indicators.flatMap(({ subIndicators }) => subIndicators.flatMap(({ items }) => items)) };
}

/** Reads a built-in list. */
export function readAnswerList(name: string): AnswerList {
  return toAnswerList(JSON.parse(readFileSync(path.resolve('schemas/profiles', `${name}.json`), 'utf8')) as ProfileFile);
}
