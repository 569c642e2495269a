import type { Spanned } from '../ground/span';

/** What a submission says of its list: the kind of agency and the fiscal year. */
export interface ProfileChoice {
  readonly fiscalYear: Spanned<number> | null;
  readonly profile: Spanned<string> | null;
}
