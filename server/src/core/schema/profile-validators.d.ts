import type { Validator } from './validate-tree';

/** Made of schemas/profile.schema.json by the build (scripts/support/validators-plugin.cjs). */
export declare const validateList: Validator;
export declare const validateExtension: Validator;
