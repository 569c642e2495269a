/** Made of schemas/reviews.schema.json by the build (scripts/support/validators-plugin.cjs). */
export declare const validateReview: (value: unknown) => boolean;
