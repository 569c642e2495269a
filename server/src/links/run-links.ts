import {
  type AskedLinks,
  type AssessedLink,
  type FileProgress,
  findAskedLinks,
  findWitness,
  type Judged,
  judge,
  type LinkChoice,
  type Outcome,
  placeLinks,
} from '../core';
import { inPortions } from './in-portions';
import type { LinkChecker } from './link-checker';
import { createRunCount, type RunCount } from './run-count';

/** How the links of files are opened. */
export interface LinksRun {
  /** What asks for links, within the bounds of its policy; it publishes what it finds out as soon as that is there. */
  readonly checker: Pick<LinkChecker, 'check' | 'knowledge'>;
  /** Ends the run; what is known by then is kept. */
  readonly signal: AbortSignal;
  /** Reads also what links lead to. */
  readonly readsContent: boolean;
  /** Asks also for addresses whose results are fresh. */
  readonly again?: boolean;
  /** How many files there are in all. */
  readonly fileCount: number;
  /** Called before the first link of a portion is opened, and whenever one has been asked for or has a result. */
  readonly onProgress?: (progress: LinkProgress) => void;
}

/** How far a run is. */
export interface LinkProgress {
  /** Of the links of the files that are open now. */
  readonly count: Pick<RunCount, 'done' | 'total' | 'dead'>;
  readonly files: FileProgress;
}

/** A file whose links have been asked for. */
export interface OpenedFile<Source> {
  readonly source: Source;
  /** What is known of its links now. */
  readonly judged: Judged;
  /** Those that were chosen, at their places in the file. */
  readonly links: readonly AssessedLink[];
}

/** Links that are asked for at a time. A file is given when all of its portion have been, and nothing of it is kept then. */
const linksOfPortion = 2_000;
/** An analysis that waits takes memory by its text: so many characters weigh as much as a link. */
const charactersOfLink = 180;

interface Asked<Source> {
  readonly source: Source;
  readonly asked: AskedLinks;
}

/**
 * Opens the links of analysed files, of so many at a time that memory does not grow with their number, and gives the files in
 * their order with what came of them. No text is read again. Of a run that is ended it gives what it came to, and no file of a
 * later portion.
 */
export async function* runLinks<Source extends LinkChoice>(
  sources: AsyncIterable<Source>,
  run: LinksRun,
): AsyncGenerator<OpenedFile<Source>> {
  const { checker, signal, fileCount } = run;
  let before = 0;
  for await (const portion of inPortions(findAsked(sources, run), weigh, linksOfPortion)) {
    const files = { before, here: portion.length, all: fileCount };
    await askPortion(
      portion.map(({ asked }) => asked),
      files,
      run,
    );
    // What has been given is not held while the next portion comes in.
    for (let next = portion.shift(); next; next = portion.shift()) yield judgeFile(next.source, checker);
    if (signal.aborted) return;
    before += files.here;
  }
}

const weigh = ({ source, asked }: Asked<LinkChoice>) => Math.max(asked.urls.length, source.analysis.file.text.length / charactersOfLink);

async function* findAsked<Source extends LinkChoice>(
  sources: AsyncIterable<Source>,
  { readsContent }: LinksRun,
): AsyncGenerator<Asked<Source>> {
  for await (const source of sources) yield { source, asked: findAskedLinks(source, readsContent) };
}

async function askPortion(
  asked: readonly AskedLinks[],
  files: FileProgress,
  { checker, signal, again = false, onProgress = () => undefined }: LinksRun,
): Promise<void> {
  const urls = asked.flatMap((one) => one.urls);
  if (urls.length === 0) return;
  const count = createRunCount(urls);
  const tellAfter = (take: (outcome: Outcome) => void) => (outcome: Outcome) => {
    take(outcome);
    onProgress({ count, files });
  };
  const contents = asked.flatMap((one) => one.contents);
  onProgress({ count, files });
  try {
    await checker.check(urls, {
      ...{ signal, witness: findWitness(asked), contents, again },
      ...{ onAsked: tellAfter(count.takeAsked), onResult: tellAfter(count.take) },
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function judgeFile<Source extends LinkChoice>(source: Source, { knowledge }: LinksRun['checker']): OpenedFile<Source> {
  const { analysis, excluded, item, files = null } = source;
  const judged = judge(analysis, { knowledge, excluded }, null, files);
  const links = placeLinks(judged);
  return { source, judged, links: item === undefined ? links : links.filter((link) => link.item === item) };
}
