// What the reader of tables uses of papaparse, in place of its published types: those bring in Node, which the core does not know.
declare module 'papaparse' {
  interface ParseConfig {
    /** Empty: it is found out. */
    readonly delimiter: string;
    readonly delimitersToGuess: readonly string[];
    readonly newline: '\n';
    /** The most rows that are read. */
    readonly preview: number;
  }

  /** Gives the rows of a text; never throws. */
  function parse<Row>(text: string, config: ParseConfig): { readonly data: readonly Row[] };

  const papa: { readonly parse: typeof parse };
  export default papa;
}
