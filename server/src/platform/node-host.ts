import path from 'node:path';
import { builtInProfiles, type HttpOptions, limits } from '../core';
import { createAbort } from './abort';
import { writeFileWhole } from './files';
import { findSubmissions } from './find-submissions';
import { listFolder } from './list-folder';
import { createPdfReader, pdfBundle } from './pdf-text';
import { createInsideReader } from './read-inside';
import { readWholeFile } from './read-whole-file';
import { createResultFile, resultFileName } from './result-file';
import { roundFiles } from './round-files';
import { sha256 } from './sha256';
import { systemClock } from './system-clock';
import { findToday } from './today';
import { userAgent } from './user-agent';

/** What the server is given of this machine. */
export const nodeHost = {
  builtInProfiles,
  readFile: (path: string) => readWholeFile(path, limits.fileBytes),
  writeFile: writeFileWhole,
  findSubmissions,
  roundFiles,
  openFolder: createInsideReader,
  listFolder,
  sha256,
  clock: systemClock,
  findToday: () => findToday(new Date()),
  userAgent,
  environment: process.env,
  createAbort,
  // Nothing else needs it: it is loaded when the first link is opened.
  openHttpClient: async (options: HttpOptions) => (await import('./http-client')).createHttpClient(options),
  readPdf: createPdfReader(path.join(__dirname, pdfBundle)),
  openResultStore: (folder: string) => createResultFile(path.join(folder, resultFileName)),
};
