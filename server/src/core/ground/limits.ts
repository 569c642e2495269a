/** Every limit of the checker, in one place. */
export const limits = {
  /** UTF-8 bytes of one file. The largest real submissions are some 150 KB. */
  fileBytes: 8 * 1024 * 1024,
  /** Bytes of a file that goes into a package as it is, whether or not it can be checked. */
  packedBytes: 64 * 1024 * 1024,
  /** UTF-8 bytes of a file of review rounds: some 1,000 rounds, of which a year has 24. */
  reviewsBytes: 4 * 1024 * 1024,
  /** Bytes of the evidence files of one package together. */
  evidenceBytes: 100 * 1024 * 1024,
  /** Evidence files of one package. The longest lists have some 100 items. */
  evidenceFiles: 500,
  /** Files that are listed of the folder of a submission and those below it, to know which of them are evidence. */
  folderFiles: 5_000,
  /** Folders below it that are looked into. */
  foldersBelow: 200,
  /** Files that a completion offers. */
  offeredFiles: 200,
  /** Characters of the ending of a file's name, with its dot. */
  endingLength: 10,
  /** Bytes of a package that is verified; one is made of at most a submission and its evidence. */
  packageBytes: 256 * 1024 * 1024,
  /** Files of a package that is verified. */
  packageFiles: 2_000,
  /** Bytes of one file in it once it is unpacked. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Bytes of all of them together; they are unpacked one by one. */
  unpackedTotal: 512 * 1024 * 1024,
  /** Bytes of a table (spreadsheet, text, document) from which answers are taken. */
  tableBytes: 32 * 1024 * 1024,
  /** Parts of such a file, where it is a zip. */
  tableParts: 10_000,
  /** Bytes of one part that are unpacked at once. */
  tableSliceBytes: 8 * 1024,
  /** Rows with something in them, of all sheets together. The longest lists have some 100 items; a row for each element and address stays below. */
  tableRows: 20_000,
  /** Columns of a sheet that are read. */
  tableColumns: 256,
  /** Cells with something in them, those that a merged cell stands for too. */
  tableCells: 400_000,
  /** UTF-16 units of all cells, and of all texts that the sheets share. */
  tableLength: 16 * 1024 * 1024,
  /** Elements inside each other in a part. */
  tableNesting: 256,
  /** Rows in which the headings of a table are looked for. */
  tableHeadRows: 40,
  /** Rows that tell what a column holds. */
  tableSamples: 200,
  /** Cells of a column that a preview shows. */
  tablePreviewRows: 5,
  /** UTF-16 units of a heading; longer text is none. */
  headingLength: 120,
  /** UTF-16 units of one line; a whole submission written on one line stays below. */
  lineLength: 1_000_000,
  /** Signs and words of one file, as the lexer of `yaml` counts them; each costs some 300 bytes. The largest real submissions have some 20,000. */
  lexemes: 400_000,
  /** Collections inside each other. The format needs five; `yaml` aborts the process at about 900. */
  nesting: 64,
  /** Blocks of one file that are read one by one; a file of more is read as one. The longest lists have some 100 items. */
  blocks: 1_000,
  /** Blocks that cannot be read of which each is told; a file with more is told of as one. */
  brokenBlocks: 100,
  /** Lines indented with tabs that are named one by one. */
  tabsNamed: 5,
  /** Findings of one code that an editor shows of one file; the next one says how many more there are. */
  findingsOfCode: 25,
  /** Findings at one place for which an editor is offered more than their fixes. */
  mendedAtOnce: 50,
  /** UTF-16 units that are read for that: of a long file fewer findings are offered more, as a try reads the whole. */
  mendedLength: 1_000_000,
  /** Characters of a finding's message. */
  messageLength: 599,
  /** Days ahead of which a review says what is due. */
  dutyDays: 30,
  /** Characters of one text that a report shows. */
  shownTextLength: 2_000,
  /** Characters of its beginning where a report shows the whole elsewhere. */
  shownStartLength: 110,
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
  /** Divisions that a file names which are offered where the profile names none. */
  usedDivisions: 50,
  /** Days before a day of a calendar that it may remind of it. */
  alarmDays: 60,
  /** Characters of a URL; longer text is none. */
  urlLength: 8_192,
  /** Characters of a host's name (RFC 1035); a longer one leads nowhere. */
  hostLength: 253,
  /** Characters of a reporting period or date that the parser reads; longer text is no period. */
  periodLength: 300,
  /** Months from one month of a list to the next; more is a misreading. */
  listedMonths: 120,
  /** Months from the first to the last that one period may name; more is a misreading. */
  periodMonths: 1200,
  /** Parts of one period; more are a text of their own. */
  periodParts: 24,
  /** Bytes of a source that answers are taken from: a report, a table, a page. */
  sourceBytes: 50 * 1024 * 1024,
  /** Bytes of a PDF file that is read for its text. */
  documentBytes: 20 * 1024 * 1024,
  /** PDF files that a page leads to and that are read. */
  pageDocuments: 10,
  /** Characters of text below which a page's words stand elsewhere. */
  pageLeastLength: 80,
  /** Redirects that are followed. */
  redirects: 20,
  /** Seconds after which a page that shows another one is not read before. */
  forwardSeconds: 10,
  /** Characters of text below which a page whose script sends on says nothing else. */
  forwardPageLength: 200,
  /** Characters of a script that does nothing but send on. */
  forwardScriptLength: 2_000,
  /** Bytes of a body that are read, after decoding. */
  bodyBytes: 64 * 1024,
  /** Characters of the beginning of a page's text that are kept. */
  pageStartLength: 2_000,
  /** Characters at the beginning of a long page that speak of the page itself. */
  pageHeadLength: 300,
  /** Characters of text below which a page is nothing but its message. */
  shortPageLength: 1_500,
  /** Characters behind a message that the page is not there: with more of them it is the page of something else. */
  messageRestLength: 500,
  /** Characters of text below which a page that says in plain words that it is out of order shows nothing else. */
  outOfOrderLength: 500,
  /** Characters of text below which a page that asks for a password is there to log in. */
  loginPageLength: 700,
  /** Characters of text below which a page with scripts or pictures may still be drawn by them. */
  drawnPageLength: 80,
  /** Characters of text that a wall against robots shows beside its script. */
  wallPageLength: 200,
  /** The first wait before another try, in milliseconds; each next one is twice as long. */
  retryBackoff: 500,
  /** The longest wait of our own before another try, in milliseconds. */
  retryBackoffMost: 8_000,
  /** The longest wait that a site may ask for (Retry-After), in milliseconds; what asks for more is not tried again. */
  retryAfter: 60_000,
  /** Days for which a person's own look at a link (`verified`) holds. */
  verifiedDays: 15,
  /** How long a good result is kept, in milliseconds. */
  aliveLifetime: 7 * 24 * 60 * 60 * 1000,
  /** How long a bad one is kept, in milliseconds: it is mended today. */
  deadLifetime: 10 * 60 * 1000,
  /** Results on disk, and of earlier runs in memory; the oldest go first. */
  cachedLinks: 20_000,
  /** UTF-8 bytes of those on disk; about as many characters of those in memory. Some 50 files of long Thai pages. */
  cachedBytes: 16 * 1024 * 1024,
  /** Links of earlier runs of which it is known what they lead to says. */
  cachedContents: 5_000,
  /** Characters of what is known of them. */
  cachedContentLength: 8 * 1024 * 1024,
  /** Faults of a file that can't be read that fix-all mends, one by one. */
  syntaxRounds: 200,
  /** Rounds of fix-all: each may bring new findings to light, and every real text is done after three. */
  fixRounds: 10,
  /** Characters of a web page that are read. */
  pageLength: 2 * 1024 * 1024,
  /** Bytes of a web page that answers are taken from. */
  importedPageBytes: 16 * 1024 * 1024,
  /** Elements, and texts between them, of such a page. */
  importedPageParts: 200_000,
  /** Characters of one of these texts. */
  pageRunLength: 2_000,
  /** Rows over which a cell of such a page may reach. */
  importedRowSpan: 200,
  /** Pages that such a page leads to and that are read too. */
  importedPages: 80,
  /** Links of one item that are taken over. */
  importedLinks: 50,
  /** Characters of a page's title. */
  pageTitleLength: 300,
  /** Links of a page that are listed. */
  pageLinks: 5_000,
  /** Characters of a link's text. */
  linkTextLength: 300,
  /** Characters that an element's name must have to be looked for in a page. */
  soughtLength: 2,
  /** Pages of a PDF file that are read. */
  pdfPages: 200,
  /** Characters of a PDF file's text. */
  pdfTextLength: 1_000_000,
  /** Time for one PDF file. */
  pdfMilliseconds: 20_000,
  /** Megabytes by which the process may grow while a PDF file is read; one of 100 pages takes some 100. */
  pdfMegabytes: 512,
  /** How often that is looked at. */
  pdfWatchMilliseconds: 50,
} as const;
