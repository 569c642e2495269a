import type { CheckedFinding, FindingCounts } from '../findings/finding';
import type { Profile } from '../profile/profile';
import type { AssessedLink } from '../submission/links/assess';
import type { Submission } from '../submission/submission';
import type { SyntaxNode } from '../yaml/syntax-tree';
import type { Judged } from './judge';
import type { Completeness } from './score/completeness';
import type { Score } from './score/score';
import type { Silenced, Suppression } from './suppression';

export interface CheckResult {
  readonly text: string;
  /** null: the text is no submission that could be read. */
  readonly tree: SyntaxNode | null;
  /** All findings by position. An editor shows them through `limitFindings`. */
  readonly findings: readonly CheckedFinding[];
  /** How many they are, the same wherever it is said. */
  readonly counts: FindingCounts;
  /** Findings that comments silence: in none of the lists and counts above. */
  readonly silenced: readonly Silenced<CheckedFinding>[];
  readonly suppressions: readonly Suppression[];
  readonly submission: Submission | null;
  readonly profile: Profile | null;
  /** null where they can't be computed: the list of items is not known. */
  readonly completeness: Completeness | null;
  readonly score: Score | null;
  /** The links of the items with what is known of them; empty where nothing was asked to be known. */
  readonly links: readonly AssessedLink[];
  /** From what it was made: what stays is not worked out again for the next version of the text. */
  readonly judged: Judged;
}
