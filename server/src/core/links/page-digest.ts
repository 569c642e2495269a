/**
 * What rules may know of what a link leads to: a web page and the PDF files that it leads to, or one such file. Made once, when
 * they are read; their texts are not kept.
 */
export interface PageDigest {
  /** The link leads to a web page; false where it leads to a file. */
  readonly isPage: boolean;
  readonly documents: readonly DocumentDigest[];
  /** All of it was read; where it was not, nothing follows from what was not found. */
  readonly isWhole: boolean;
  /** Names that were looked for, in the form of the search; of others nothing is known. */
  readonly sought: readonly string[];
  /** Those that it names. */
  readonly found: readonly string[];
}

/** A PDF file. `unread`: it could not be read, or not to its end. */
export interface DocumentDigest {
  readonly url: string;
  readonly kind: 'text' | 'scanned' | 'unread';
}

/** An address whose contents are read, and the names that are looked for there, in the form of the search. */
export interface SoughtContent {
  readonly url: URL;
  readonly names: readonly string[];
}
