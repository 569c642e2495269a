import { readAnswerList, toAnswerList } from './answer-list';
import { createOwnList } from './own-list';
import { type SubmissionFile, writeSubmissionFile } from './submission-file';

const usual = { addresses: 2, lines: 3 };
const tenfold = { addresses: 20, lines: 30 };

const lists = {
  22: readAnswerList('bangkok-district-2568'),
  43: readAnswerList('bangkok-district-2565'),
  99: toAnswerList(createOwnList()),
};

/** Writes a file with so many items; `number` tells files of one list from one another. */
export function writeFileOf(items: keyof typeof lists, number = 0): SubmissionFile {
  return writeSubmissionFile(lists[items], usual, number);
}

/** Writes a file of 43 items with ten times the addresses and the lines of description. */
export function writeStressFile(): SubmissionFile {
  return writeSubmissionFile(lists[43], tenfold);
}
