import path from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { createServer } from '../../server/src/lsp/create-server';
import type { ServerHost } from '../../server/src/lsp/server-host';
import { createAbort } from '../../server/src/platform/abort';
import { writeFileWhole } from '../../server/src/platform/files';
import { createHttpClient } from '../../server/src/platform/http-client';
import { createPdfReader, pdfBundle } from '../../server/src/platform/pdf-text';
import { createInsideReader } from '../../server/src/platform/read-inside';
import { createResultFile, resultFileName } from '../../server/src/platform/result-file';
import { roundFiles } from '../../server/src/platform/round-files';
import { sha256 } from '../../server/src/platform/sha256';
import { systemClock } from '../../server/src/platform/system-clock';
import { userAgent } from '../../server/src/platform/user-agent';
import { LanguageClient, type LanguageClientOptions } from './language-client';

export interface InProcessOptions extends LanguageClientOptions {
  /** What differs from the real machine. */
  readonly host?: Partial<ServerHost>;
  /** The files that the server can read. */
  readonly files?: ReadonlyMap<string, string>;
}

export interface InProcessServer {
  readonly client: LanguageClient;
  readonly initialized: InitializeResult;
}

/** Gives the function that starts a real server in this process, on two streams in memory; each ends with its test. */
export function useServer(): (options?: InProcessOptions) => Promise<InProcessServer> {
  const running: (() => void)[] = [];
  afterEach(() => {
    for (const stop of running.splice(0)) stop();
  });
  return async ({ host, files = new Map(), ...options } = {}) => {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    // Readers and writers instead of bare streams: at the end of a bare stream the library ends the process.
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    const readFile = async (path: string) => {
      const text = files.get(path);
      if (text === undefined) throw new Error(`ENOENT: ${path}`);
      return new TextEncoder().encode(text);
    };
    createServer(server, async () => ({
      builtInProfiles,
      readFile,
      writeFile: writeFileWhole,
      findSubmissions: async () => ({ files: [] }),
      roundFiles,
      openFolder: createInsideReader,
      listFolder: async () => null,
      sha256,
      clock: systemClock,
      findToday: () => ({ year: 2568, month: 4, day: 1 }),
      userAgent,
      environment: {},
      createAbort,
      openHttpClient: async (httpOptions) => createHttpClient(httpOptions),
      readPdf: createPdfReader(path.resolve('dist', pdfBundle)),
      openResultStore: (folder) => createResultFile(path.join(folder, resultFileName)),
      ...host,
    }));
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    running.push(() => {
      connection.dispose();
      server.dispose();
    });
    return LanguageClient.start(connection, options);
  };
}
