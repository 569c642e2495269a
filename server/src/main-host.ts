import path from 'node:path';
import { limits } from './core/ground/limits';
import { builtInProfiles } from './core/profile/built-in.generated';
import type { ServerHost } from './lsp/server-host';
import { createAbort } from './platform/abort';
import { writeFileWhole } from './platform/files';
import { createPdfReader, pdfBundle } from './platform/pdf-text';
import { readWholeFile } from './platform/read-whole-file';
import { createResultFile, resultFileName } from './platform/result-file';
import { sha256 } from './platform/sha256';
import { systemClock } from './platform/system-clock';
import { findToday } from './platform/today';
import { userAgent } from './platform/user-agent';

/** What the server is given of this machine. */
export const nodeHost: ServerHost = {
  builtInProfiles,
  readFile: (path) => readWholeFile(path, limits.fileBytes),
  writeFile: writeFileWhole,
  sha256,
  clock: systemClock,
  findToday: () => findToday(new Date()),
  userAgent,
  environment: process.env,
  createAbort,
  // Nothing else needs it: it is loaded when the first link is opened.
  openHttpClient: async (options) => (await import('./platform/http-client')).createHttpClient(options),
  readPdf: createPdfReader(path.join(__dirname, pdfBundle)),
  openResultStore: (folder) => createResultFile(path.join(folder, resultFileName)),
};
