/** What the core and the layers above need of the machine; `platform/` gives it. */

/** Gives the SHA-256 of bytes in hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Reads a file; rejects where it cannot be read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;
