import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { pdfBytes, pngBytes, workbookBytes, workbookType } from './documents';
import { answer, answerPage, type Endpoints } from './exchange';
import { okPage, oldMissingPage, oldPage, oldPageWithMeta } from './pages';

const pdf = { 'content-type': 'application/pdf' };

/** Documents, true and false, and pages in other encodings. */
export const bodies: Endpoints = {
  '/pdf': answer(200, pdf, pdfBytes),
  '/pdf-as-pdf/file.pdf': answer(200, pdf, pdfBytes),
  '/pdf-octet/file.pdf': answer(200, { 'content-type': 'application/octet-stream' }, pdfBytes),
  '/xlsx/file.xlsx': answer(200, { 'content-type': workbookType }, workbookBytes),
  '/badtype': answer(200, pdf, okPage),
  '/html-as-pdf/file.pdf': answerPage(okPage),
  '/image.pdf': answer(200, pdf, pngBytes),
  '/tis620': answer(200, { 'content-type': 'text/html; charset=tis-620' }, oldPage),
  '/tis620-meta': answer(200, { 'content-type': 'text/html' }, oldPageWithMeta),
  '/soft404-tis620': answer(200, { 'content-type': 'text/html; charset=tis-620' }, oldMissingPage),
  '/gzip': answerPage(gzipSync(okPage), 200, { 'content-encoding': 'gzip' }),
  '/deflate': answerPage(deflateSync(okPage), 200, { 'content-encoding': 'deflate' }),
  '/raw-deflate': answerPage(deflateRawSync(okPage), 200, { 'content-encoding': 'deflate' }),
  '/utf8-as-encoding': answerPage(okPage, 200, { 'content-encoding': 'UTF-8' }),
  '/brotli': answerPage(brotliCompressSync(okPage), 200, { 'content-encoding': 'br' }),
  '/unknown-encoding': answerPage('ไม่ใช่ zstd', 200, { 'content-encoding': 'zstd' }),
  '/bad-gzip': answerPage('ไม่ใช่ gzip', 200, { 'content-encoding': 'gzip' }),
};
