import type { PdfLimits } from '../core';

/** What the thread that reads a PDF file is given. */
export interface PdfTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: PdfLimits;
}

/** What it answers, the last but one as often as there are pages. */
export type PdfMessage =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'protected' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'page'; readonly text: string }
  | { readonly kind: 'done'; readonly isPartial: boolean };
