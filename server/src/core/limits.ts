/** Every limit of the checker, in one place. */
export const limits = {
  /** UTF-8 bytes of one file. The largest real submissions are some 150 KB. */
  fileBytes: 8 * 1024 * 1024,
  /** UTF-16 units of one line; a whole submission written on one line stays below. */
  lineLength: 1_000_000,
  /** Collections inside each other. The format needs five; `yaml` aborts the process at about 900. */
  nesting: 64,
  /** Lines indented with tabs that are named one by one. */
  tabsNamed: 5,
  /** Findings shown of one file, the note on the rest included. */
  findings: 79,
  /** Characters of a finding's message. */
  messageLength: 599,
  /** Characters of a value that a message quotes. */
  quoteLength: 60,
  /** Characters of a key or value for which a near right one is looked up. */
  suggestionLength: 60,
  /** Share of a word's letters that may differ from the word that is suggested for it. */
  suggestionDistanceShare: 0.4,
  /** Share of a word's letters that may differ and still be a slip that fix-all mends without asking. */
  slipDistanceShare: 1 / 3,
  /** Edits by which a division's name may differ and still be taken for a misspelling. */
  divisionEdits: 2,
  /** Characters of a URL; longer text is none. */
  urlLength: 8_192,
  /** Characters of a reporting period or date that the parser reads; longer text is no period. */
  periodLength: 300,
  /** Months from one month of a list to the next; more is a misreading. */
  listedMonths: 120,
  /** Rounds of fix-all: each may bring new findings to light, and every real text is done after three. */
  fixRounds: 10,
} as const;
