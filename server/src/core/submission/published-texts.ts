import type { SubmissionPart, TextValue } from './submission';

/** Gives the texts of words of the agency and of items answered มี: of the others nothing is published. */
export function collectPublishedTexts({ wordTexts, itemById }: SubmissionPart): readonly TextValue[] {
  return wordTexts.filter(({ item }) => item === null || itemById.get(item)?.answer?.value === 'มี');
}
