const submissionEnd = /\.oit\.ya?ml$/i;
const roundsEnd = '.oit-reviews.jsonl';

/** Gives the path or address of the rounds of a submission: `x.oit.yaml` -> `x.oit-reviews.jsonl`; of any other name with that end. */
export function roundsFileOf(submission: string): string {
  return `${submission.replace(submissionEnd, '').replace(/\.ya?ml$/i, '')}${roundsEnd}`;
}

/** Gives whether a path or address is one of a file of rounds. */
export function isRoundsFile(path: string): boolean {
  return path.toLowerCase().endsWith(roundsEnd);
}

/** Gives the files of rounds among the names of a folder that belong to no submission in it. */
export function findStrayRounds(names: readonly string[]): string[] {
  const owned = new Set(names.filter((name) => submissionEnd.test(name)).map((name) => roundsFileOf(name).toLowerCase()));
  return names.filter((name) => isRoundsFile(name) && !owned.has(name.toLowerCase()));
}
