/** The validator of a submission; the benchmark writes it from the schema. */
declare module 'submission-validator' {
  export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
  }

  const validate: {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
  export default validate;
}
