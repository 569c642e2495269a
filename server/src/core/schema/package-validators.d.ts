import type { Validator } from './validate-tree';

/** Made of schemas/package.schema.json by the build (scripts/support/validators-plugin.cjs). */
export declare const validatePackage: Validator;
