/** How many submissions of a folder are looked for: the server reads the first of them, and says how many it leaves out. */
export const MAX_FOUND = 20_000;
/** Bytes of a file that is read for the server; it takes less. */
export const MAX_READ_BYTES = 8 * 1024 * 1024;
/** A server that ends more often than this within {@link CRASH_WINDOW} stays down. */
export const MAX_CRASHES = 4;
/** In milliseconds. */
export const CRASH_WINDOW = 3 * 60 * 1000;

/** Submissions whose kind of agency is read to offer the right list first. */
export const MAX_READ_FOR_KIND = 50;
