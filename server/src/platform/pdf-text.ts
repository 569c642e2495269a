import { Worker } from 'node:worker_threads';
import { limits as allLimits, normalizeThai, type PdfFailure, type PdfText, type ReadPdf, readGlyphForms } from '../core';
import type { PdfMessage, PdfTask } from './pdf-messages';

/** Name of the reader's bundle, beside those of the programs. */
export const pdfBundle = 'pdf.js';

const megabyte = 1024 * 1024;
/** What stands at the end of a page; a blank to all who look for words. */
const pageEnd = '\n\f';
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Makes the reader from its bundle (`pdf.js`, beside the running one), which is loaded when a file is read. Every file
 * gets a thread of its own: it can be ended in the middle of a step that would never end, and keeps nobody waiting.
 */
export function createPdfReader(bundle: string): ReadPdf {
  return (bytes, limits, signal) => readInThread(bundle, { bytes: new Uint8Array(bytes), limits }, signal);
}

function readInThread(bundle: string, task: PdfTask, signal?: AbortSignal): Promise<PdfText> {
  if (signal?.aborted) return Promise.resolve({ kind: 'unreadable', reason: 'cancelled' });
  const thread = startThread(bundle, task);
  if (!thread) return Promise.resolve({ kind: 'unreadable', reason: 'failed' });
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const texts: string[] = [];
    let pages = 0;
    let isOver = false;
    const end = (result: PdfText) => {
      isOver = true;
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      void thread.terminate();
      resolve(result);
    };
    const endWithText = (isPartial: boolean, otherwise: PdfText) => {
      // A thread that is ended still says so.
      if (isOver) return;
      const text = normalizeThai(readGlyphForms(texts.join(pageEnd)));
      end(letterOrDigit.test(text) ? { kind: 'text', text, pages, isPartial } : otherwise);
    };
    /** What has been read so far is better than nothing. */
    const giveUp = (reason: PdfFailure) => endWithText(true, { kind: 'unreadable', reason });
    const cancel = () => end({ kind: 'unreadable', reason: 'cancelled' });
    const timer = setTimeout(() => giveUp('slow'), task.limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > allLimits.pdfMegabytes * megabyte) giveUp('large');
    }, allLimits.pdfWatchMilliseconds);
    signal?.addEventListener('abort', cancel);
    thread.on('message', (message: PdfMessage) => {
      if (message.kind === 'opened') pages = message.pages;
      else if (message.kind === 'page') texts.push(message.text);
      else if (message.kind === 'done') endWithText(message.isPartial, { kind: 'scanned', pages });
      else end(message.kind === 'protected' ? { kind: 'protected' } : { kind: 'unreadable', reason: 'broken' });
    });
    thread.on('error', (error: NodeJS.ErrnoException) => giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'large' : 'failed'));
    thread.on('exit', () => giveUp('failed'));
  });
}

/** Its output goes nowhere: standard output belongs to the protocol or to the result. */
function startThread(bundle: string, task: PdfTask): Worker | null {
  try {
    const thread = new Worker(bundle, {
      workerData: task,
      transferList: [task.bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: allLimits.pdfMegabytes },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    thread.stdout.resume();
    thread.stderr.resume();
    return thread;
  } catch {
    return null;
  }
}
