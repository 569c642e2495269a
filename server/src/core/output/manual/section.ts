/** What the manual says of a code, beside its example and its source. Markdown. */
export interface ManualSection {
  /** What the finding says. Its first sentence stands in the index. */
  readonly meaning: string;
  /** Why it matters for the assessment. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

/** A section for every code of a family; the codes are those of its message arguments. */
export type ManualSections<Arguments> = Readonly<Record<keyof Arguments, ManualSection>>;
