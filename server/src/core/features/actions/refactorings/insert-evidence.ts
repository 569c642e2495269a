import { type Finding, isFindingOf, type TextEdit } from '../../../findings/finding';
import { joinEdits } from '../../../findings/fix';
import { evidenceUnlisted } from '../../../rules/evidence/unlisted';
import { offer } from '../scene';
import type { FileRefactoring } from './refactoring';

/** Gives the edits that put every file beside a submission which is named after an item under its evidence; `count`: of files. */
export function findEvidenceInsertion({ findings }: { readonly findings: readonly Finding[] }): {
  readonly edits: readonly TextEdit[];
  readonly count: number;
} {
  const found = findings.flatMap((finding) =>
    isFindingOf(finding, evidenceUnlisted) && finding.fix ? [{ count: finding.args.files.length, edits: finding.fix.edits }] : [],
  );
  return { edits: joinEdits(found.flatMap(({ edits }) => edits)), count: found.reduce((sum, { count }) => sum + count, 0) };
}

/** The same as an offer. */
export const insertEvidence: FileRefactoring = {
  name: 'insertEvidence',
  find({ findings }) {
    const { edits, count } = findEvidenceInsertion({ findings });
    return offer({ kind: 'insert-evidence', count }, edits);
  },
};
