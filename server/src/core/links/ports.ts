import type { AddressPolicy } from './address-guard';
import type { Failure } from './outcome';
import type { ProxySettings } from './proxy-settings';

/** What the core and the layers above need of the machine; `platform/` gives it. */

/** Gives the SHA-256 of bytes in hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Reads a file; rejects where it cannot be read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** How far a search for files goes. */
export interface FindBounds {
  /** Files and folders at most. */
  readonly files: number;
  readonly folders: number;
  /** Ends it. */
  readonly signal: AbortSignal | null;
}

/** Finds the files of one kind in a folder and those below it, sorted; what cannot be read is passed over. */
export type FindFiles = (folder: string, bounds: FindBounds) => Promise<{ readonly files: readonly string[] }>;

/** The files of a folder and of those below it. */
export interface FolderFiles {
  /** Paths from the folder, with `/` between the names, sorted. */
  readonly paths: readonly string[];
  /** false: there are more than are listed, so that one that is not listed may be there. */
  readonly isWhole: boolean;
  /** Names that differ only in capital letters are the same file. */
  readonly ignoresCase: boolean;
}

/** Lists the files of a folder, within bounds; null where it cannot be read. Never rejects. */
export type ListFolder = (folder: string) => Promise<FolderFiles | null>;

/**
 * Reads a file below a folder, of one with more bytes than `most` those and one more. Rejects with the system's error, or with `OUTSIDE`
 * in `code` where a link leads out of the folder.
 */
export type ReadInside = (parts: readonly string[], most: number) => Promise<Uint8Array>;

/** Writes a file whole or not at all; rejects with the system's error, or with why it refuses, in `code`. */
export type WriteFile = (path: string, bytes: Uint8Array, options: { readonly overwrite: boolean }) => Promise<void>;

/** One HTTP exchange: a single GET, no redirect followed. */
export interface Exchange {
  readonly status: number;
  /** Names in lower case; of repeated ones the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most as many bytes as were asked for, after decoding. */
  readonly body: Uint8Array;
  /** The body was read to its end. */
  readonly isWhole: boolean;
}

export interface GetOptions {
  /** Bytes of the body, after decoding, after which the connection is closed. */
  readonly most: number;
  /** Milliseconds for connecting, headers and body together. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Asks for an address, if the public reaches it. Rejects only where the signal ends it. */
export type HttpGet = (url: URL, options: GetOptions) => Promise<Exchange | Failure>;

/** How web pages are asked for. */
export interface HttpOptions {
  /** `name/version (+address)`: what sites may know of us. */
  readonly userAgent: string;
  readonly addresses: AddressPolicy;
  readonly proxy: ProxySettings;
}

/** What asks for web pages, and keeps connections for that. */
export interface HttpClient {
  readonly get: HttpGet;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** The parts of the machine that waiting needs. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** Resolves after so many milliseconds; rejects where the signal ends it. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  chance(): number;
}

/** Where results are kept between sessions. */
export interface ResultStore {
  /** null: nothing is kept yet. Rejects where it cannot be read. */
  read(): Promise<string | null>;
  /** Replaces what is kept, null where nothing is that can be read; no other session does so meanwhile. */
  update(change: (kept: string | null) => string): Promise<void>;
}

/** What a PDF file says. */
export type PdfText =
  | { readonly kind: 'text'; readonly text: string; readonly pages: number; readonly isPartial: boolean }
  /** No page that was read holds a letter or digit: pictures, or letters that nobody can tell. */
  | { readonly kind: 'scanned'; readonly pages: number }
  /** It opens with a password only. */
  | { readonly kind: 'protected' }
  | { readonly kind: 'unreadable'; readonly reason: PdfFailure };

/** `broken`: the file is; `slow`, `large`: reading it takes too long or too much memory; `failed`: the reader itself does not start. */
export type PdfFailure = 'broken' | 'slow' | 'large' | 'cancelled' | 'failed';

/** Reads a PDF file. Never rejects. */
export type ReadPdf = (bytes: Uint8Array, limits: PdfLimits, signal?: AbortSignal) => Promise<PdfText>;

/** How much of a PDF file is read. */
export interface PdfLimits {
  readonly pages: number;
  readonly characters: number;
  readonly milliseconds: number;
}
