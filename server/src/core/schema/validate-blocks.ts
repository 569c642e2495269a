import submissionSchema from '../../../../schemas/submission.schema.json';
import type { Finding } from '../findings/finding';
import type { SyntaxNode } from '../yaml/syntax-tree';
import type { JsonSchema } from './json-schema';
import {
  agencyValidator,
  deadlinesValidator,
  fiscalYearValidator,
  headcountValidator,
  itemsValidator,
  validateItem as itemValidator,
  validateKeys as keysValidator,
  oitValidator,
  profileValidator,
  scoresValidator,
  surveysValidator,
} from './submission-validators';
import { readErrors, type Validator, validateAt } from './validate-tree';

/** The schema of a submission. */
export const schema = submissionSchema as JsonSchema;

const pairValidators: ReadonlyMap<string, Validator> = new Map([
  ['oit', oitValidator],
  ['fiscalYear', fiscalYearValidator],
  ['profile', profileValidator],
  ['agency', agencyValidator],
  ['deadlines', deadlinesValidator],
  ['items', itemsValidator],
  ['surveys', surveysValidator],
  ['headcount', headcountValidator],
  ['scores', scoresValidator],
]);

/** Checks the value of one key of the top level, with all that stands in it; of a key that nobody knows its own check speaks. */
export function validatePair(root: SyntaxNode, key: string, text: string): Finding[] {
  const validator = pairValidators.get(key);
  return validator ? validateAt(root, [key], schema, validator, text) : [];
}

/** Checks one item below `items`. */
export function validateItem(root: SyntaxNode, key: string, text: string): Finding[] {
  return validateAt(root, ['items', key], schema, itemValidator, text);
}

/** Checks the keys of the top level: which are unknown, and which are missing. What stands in them is not looked at. */
export function validateKeys(root: SyntaxNode, text: string): Finding[] {
  const keys: Record<string, unknown> = Object.create(null);
  if (root.kind === 'map') for (const { key, value } of root.pairs) if (value) keys[key.text] = true;
  return keysValidator(root.kind === 'map' ? keys : null) ? [] : readErrors(keysValidator.errors ?? [], [], root, schema, text);
}
