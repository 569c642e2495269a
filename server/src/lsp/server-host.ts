import type {
  CivilDate,
  Clock,
  FindFiles,
  HttpClient,
  HttpOptions,
  ListFolder,
  ReadFile,
  ReadInside,
  ReadPdf,
  ResultStore,
  RoundFiles,
  Sha256,
  WriteFile,
} from '../core';

/** What the server is given of the machine. */
export interface ServerHost {
  readonly builtInProfiles: readonly unknown[];
  readonly readFile: ReadFile;
  readonly writeFile: WriteFile;
  /** Finds the submissions in a folder and those below it. */
  readonly findSubmissions: FindFiles;
  /** Rounds of review beside the submissions. */
  readonly roundFiles: RoundFiles;
  /** Makes what reads files below a folder of this machine, never above it. */
  readonly openFolder: (folder: string) => ReadInside;
  /** Lists the files of a folder of this machine. */
  readonly listFolder: ListFolder;
  readonly sha256: Sha256;
  readonly clock: Clock;
  /** The day on this machine's calendar. */
  readonly findToday: () => CivilDate;
  /** What web sites may know of the program: `name/version (+address)`. */
  readonly userAgent: string;
  /** Variables of the environment: they may name proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly openHttpClient: (options: HttpOptions) => Promise<HttpClient>;
  readonly readPdf: ReadPdf;
  /** Makes what ends a run of many requests. */
  readonly createAbort: () => AbortController;
  /** Where results of links are kept, in a folder of this program. */
  readonly openResultStore: (folder: string) => ResultStore;
}
