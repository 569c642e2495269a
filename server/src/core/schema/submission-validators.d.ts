import type { Validator } from './validate-tree';

/** Made of schemas/submission.schema.json by the build (scripts/support/validators-plugin.cjs). */
export declare const validateSubmission: Validator;
/** The keys of the top level alone: which are unknown, and which are missing. */
export declare const validateKeys: Validator;
/** One item of `items`. */
export declare const validateItem: Validator;
/** The value of one key of the top level each. */
export declare const oitValidator: Validator;
export declare const fiscalYearValidator: Validator;
export declare const profileValidator: Validator;
export declare const agencyValidator: Validator;
export declare const deadlinesValidator: Validator;
export declare const itemsValidator: Validator;
export declare const surveysValidator: Validator;
export declare const headcountValidator: Validator;
export declare const scoresValidator: Validator;
