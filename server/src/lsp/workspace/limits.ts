/** How much of a workspace is read without being opened. */
export const workspaceLimits = {
  /** Submissions that are read; of the rest it is told how many they are. */
  submissions: 2_000,
  /** Submissions that are looked for, and folders that are looked through: beyond them nothing is known to be left out. */
  found: 20_000,
  folders: 20_000,
  /** Bytes of one: a check is not interrupted, and an edit would wait for it. The largest real submissions have some 150 KB. */
  fileBytes: 1024 * 1024,
} as const;
