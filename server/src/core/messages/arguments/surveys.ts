import type { BilingualText } from '../../profile/profile';

/** Arguments of `survey.*` and `reference.*`. */
export interface SurveysArguments {
  'survey.below-minimum': {
    survey: string;
    /** null: the survey as a whole. */
    group: BilingualText | null;
    count: number;
    minimum: number | null;
    /** Groups of which no number is given. */
    absent: readonly BilingualText[];
  };
  'survey.unknown-group': { survey: string; group: string; nearest: string | null; known: readonly string[] };
  'reference.broken': { typed: string; target: string; state: 'missing' | 'unanswered' | 'none' | 'unknown' };
}
