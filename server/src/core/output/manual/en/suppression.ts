import type { SuppressionArguments } from '../../../messages/arguments/suppression';
import type { ManualSections } from '../section';

const howTo = `
A finding is suppressed by a comment with a reason after \`--\`:

- on the next line: \`# oit-disable-next-line url.http -- the information centre has no https yet\`. Where a text of several lines (\`|\`) begins there, all of it is covered.
- in the whole file, on any line: \`# oit-disable-file url.http -- the department's site has no https yet\`

Several codes may stand in one comment, with blanks between them. Codes that begin with \`yaml.\` and \`schema.\` cannot be suppressed: the file would not be read in full.`;

export const suppression: ManualSections<SuppressionArguments> = {
  'suppress.unused': {
    meaning:
      'This comment suppresses nothing.\n\nWhat it suppressed may be mended, the code may be misspelt, the comment may stand at the wrong line, or the code cannot be suppressed.',
    why: 'A comment that is left over may hide a new mistake that costs points later.',
    fix: `Remove the comment, or correct its code or place.\n${howTo}`,
  },
  'suppress.no-reason': {
    meaning:
      'This comment suppresses a finding without a reason: there is none, it is still the placeholder, or it has fewer than 10 characters.\n\nThe finding is not shown all the same. Where it is an error, its item is not ready and the export gives a draft only.',
    why: 'Those who review the file cannot tell whether it was looked into, or only in the way.',
    fix: `Write the reason after \`--\`, with at least 10 characters. The package lists every suppression with its reason.\n${howTo}`,
  },
};
