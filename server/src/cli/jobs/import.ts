import path from 'node:path';
import {
  addLinks,
  changedSince,
  checkBytes,
  decodeText,
  emptyLinksSummary,
  type FoundAnswers,
  findOriginProblem,
  type Language,
  limits,
  linkTexts,
  type MergedAnswers,
  type OriginTarget,
  type Profile,
  type ProfileCatalog,
  parseWebUrl,
  type Source,
  showSafely,
} from '../../core';
import { judgeFound } from '../../links/judge-found';
import type { LinkChecker } from '../../links/link-checker';
import { pdfLimits } from '../../links/read-content';
import { readWebSite, type SiteProgress } from '../../links/read-web-site';
import type { LinkProgress } from '../../links/run-links';
import { isSameFile } from '../../platform/files';
import { createPdfReader, pdfBundle } from '../../platform/pdf-text';
import { readStandardInput } from '../../platform/read-standard-input';
import { sha256 } from '../../platform/sha256';
import { openChecker } from '../check-links';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { importTexts } from '../import-texts';
import { type LinkOptions, readLinkOptions, refuseLinkFlags } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { readBytes, readCatalog, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { unknownList } from '../unknown-list';
import { agreeToOverwrite, replaceFile, writeOutput } from '../write-output';

/** `oit import`: answers from a source into a new submission or one that exists. 1: something was found and not written. */
export async function importAnswers(context: CommandContext): Promise<ExitCode> {
  const { parsed, language } = context;
  const texts = importTexts[language];
  const [name, ...others] = parsed.positionals;
  if (name === undefined || others.length > 0) throw new CommandFailure(texts.oneSource);
  const target = parsed.value('output');
  const into = parsed.value('into');
  if (target !== null && into !== null) throw new CommandFailure(texts.twoTargets);
  if (into !== null) return importInto(name, into, context);
  if (target !== null) return importAsNew(name, target, context);
  throw new CommandFailure(texts.needsTarget);
}

async function importAsNew(name: string, target: string, context: CommandContext): Promise<ExitCode> {
  const { parsed, language, output } = context;
  const id = parsed.value('profile');
  if (id === null) throw new CommandFailure(cliTexts[language].missingFlag('--profile', 'ID'));
  const catalog = await readCatalog(parsed, language);
  const profile = catalog.byId(id);
  if (!profile) throw unknownList(id, catalog, language);
  const writing = { overwrite: parsed.has('force'), canForce: true, language, ask: output.ask };
  if (path.resolve(name) === path.resolve(target) || (await isSameFile(name, target)))
    throw new CommandFailure(importTexts[language].targetIsSource);
  const found = await findAnswers(name, { profile, catalog }, context);
  refuseOrigin(name, found, 'new', language);
  const { writeDraft } = await loadImport();
  const agency = { agencyName: parsed.value('agency'), website: parsed.value('website') };
  const draft = writeDraft(found, profile, agency, { catalog, language });
  const overwrite = await agreeToOverwrite([target], writing);
  await writeOutput(target, Buffer.from(draft.text), { ...writing, overwrite });
  const texts = importTexts[language];
  output.result(`${texts.written(showSafely(target), found.items.length, draft.filled)}\n`);
  report(found, draft, context);
  output.result(`${texts.next(showSafely(target))}\n`);
  return exitCodes.noErrors;
}

async function importInto(name: string, file: string, context: CommandContext): Promise<ExitCode> {
  const { parsed, language, output } = context;
  const texts = importTexts[language];
  const catalog = await readCatalog(parsed, language);
  const bytes = await readBytes(file, language);
  const { profile, submission } = checkBytes(bytes, { catalog });
  const { text, problem } = decodeText(bytes);
  if (!profile || problem || bytes.length > limits.fileBytes) throw new CommandFailure(texts.noList(file));
  const found = await findAnswers(name, { profile, catalog }, context);
  refuseOrigin(name, found, { agency: submission?.agency.name?.value ?? null }, language);
  if (found.origin && found.origin.sha256 !== sha256(bytes)) output.message(changedSince[language]);
  const { mergeAnswers } = await loadImport();
  const merged = mergeAnswers(text, found, { catalog, language });
  if (merged.text === text) output.result(`${texts.unchanged(showSafely(file), merged.same)}\n`);
  else {
    await replaceFile(file, Buffer.from(merged.text), bytes, language);
    output.result(`${texts.merged(showSafely(file), merged.filled, merged.same)}\n`);
  }
  report(found, merged, context);
  return merged.conflicts.length > 0 ? exitCodes.errorsFound : exitCodes.noErrors;
}

/** For which list a source is read. */
interface WantedList {
  readonly profile: Profile;
  readonly catalog: ProfileCatalog;
}

/** Reads the source for a list of items. To name a page is to have it opened, and its links; those of a file with `--links`. */
async function findAnswers(name: string, list: WantedList, context: CommandContext): Promise<FoundAnswers> {
  const { parsed, language } = context;
  const texts = importTexts[language];
  const address = parseWebUrl(/^www\./i.test(name) ? `https://${name}` : name);
  if (parsed.has('links') && parsed.has('no-links')) throw new CommandFailure(texts.linksOrNot);
  if (!address) {
    refuseLinkFlags(parsed, language);
    const found = await readFromFile(name, list.profile, context);
    return parsed.has('links') ? withChecker(context, (links) => judgeLinks(found, list, links, context)) : found;
  }
  if (parsed.has('offline')) throw new CommandFailure(texts.offlinePage);
  return withChecker(context, async (links) => {
    const found = await readSite(new URL(address.href), list, links, context);
    return parsed.has('no-links') ? found : judgeLinks(found, list, links, context);
  });
}

async function readFromFile(name: string, profile: Profile, { parsed, language, listenForEnd }: CommandContext): Promise<FoundAnswers> {
  const source = await readFile(name, language, listenForEnd());
  const { readSource } = await loadImport();
  const found = readSource(source, {
    ...{ profile, language, today: readToday(parsed, language), website: parsed.value('website') },
    table: { columns: parsed.value('columns'), sheet: parsed.value('sheet') },
  });
  if ('problem' in found) throw new CommandFailure(`${showSafely(source.name)}: ${found.problem[language]}`);
  return found;
}

interface OpenLinks {
  readonly checker: LinkChecker;
  readonly options: LinkOptions;
  readonly signal: AbortSignal;
}

async function withChecker(context: CommandContext, use: (links: OpenLinks) => Promise<FoundAnswers>): Promise<FoundAnswers> {
  const { parsed, language, output, listenForEnd } = context;
  const options = readLinkOptions(parsed, language);
  const signal = listenForEnd();
  const { checker, close } = await openChecker({ options, output, language });
  try {
    return await use({ checker, options, signal });
  } finally {
    output.progress?.(null);
    await close();
  }
}

async function readSite(
  address: URL,
  { profile }: WantedList,
  { checker, signal }: OpenLinks,
  context: CommandContext,
): Promise<FoundAnswers> {
  const { language, output } = context;
  const texts = importTexts[language];
  const onProgress = (progress: SiteProgress) => output.progress?.(() => linkTexts[language].pagesRead(progress.done, progress.total));
  const found = await readWebSite(address, { checker, profile, signal, onProgress }).catch((error: unknown) => {
    throw signal.aborted ? new CommandFailure(texts.ended) : error;
  });
  if ('problem' in found) throw new CommandFailure(`${showSafely(address.href)}: ${found.problem[language]}`);
  return found;
}

/** Offline, what is known of links from before counts. */
async function judgeLinks(found: FoundAnswers, list: WantedList, links: OpenLinks, context: CommandContext): Promise<FoundAnswers> {
  const { checker, options, signal } = links;
  const { parsed, language, output } = context;
  const check: LinkChecker['check'] = async (urls, run) => {
    if (!options.isOffline) await checker.check(urls, run);
  };
  const onProgress = ({ count }: LinkProgress) => output.progress?.((columns) => cliTexts[language].linkProgress(count, columns));
  const today = readToday(parsed, language);
  const judged = await judgeFound(
    found,
    { ...list, today, language, excluded: options.excluded },
    { checker: { check, knowledge: checker.knowledge }, signal, readsContent: false, onProgress },
  );
  if (signal.aborted) output.message(importTexts[language].notAllOpened);
  const { verdicts, links: count } = addLinks(emptyLinksSummary, judged.links);
  output.message(importTexts[language].linksOpened(count, verdicts));
  return judged.found;
}

async function readFile(name: string, language: Language, signal: AbortSignal): Promise<Source> {
  const texts = importTexts[language];
  const most = limits.sourceBytes;
  const bytes = name === '-' ? await readStandardInput(most) : await readBytes(name, language, most);
  const shown = name === '-' ? texts.standardInput : path.basename(name);
  const { sniffSource, sourceTooLarge } = await loadImport();
  if (bytes.length > most) throw new CommandFailure(`${showSafely(shown)}: ${sourceTooLarge[language]}`);
  if (sniffSource(bytes) !== 'pdf') return { name: shown, bytes };
  const readPdf = createPdfReader(path.join(__dirname, pdfBundle));
  return { name: shown, bytes, pdf: await readPdf(bytes, pdfLimits, signal) };
}

/** A work sheet goes into the submission that it was made from, and nowhere else. */
function refuseOrigin(name: string, found: FoundAnswers, target: OriginTarget, language: Language): void {
  const problem = findOriginProblem(found, target);
  if (problem) throw new CommandFailure(`${showSafely(name)}: ${problem[language]}`);
}

/** What a person should know of what was taken in, and of what was not. */
function report({ remarks }: FoundAnswers, { doubts, conflicts }: MergedAnswers, { language, output }: CommandContext): void {
  const texts = importTexts[language];
  const list = (lines: readonly string[]) => lines.map((line) => `- ${showSafely(line)}`);
  const lines = [
    ...(doubts > 0 ? [texts.doubts(doubts)] : []),
    ...(remarks.length > 0 ? [texts.remarks, ...list(remarks.map((remark) => remark[language]))] : []),
    ...(conflicts.length > 0 ? [texts.conflicts(conflicts.length), ...list(conflicts.map(texts.conflict))] : []),
  ];
  if (lines.length > 0) output.result(`${lines.join('\n')}\n`);
}

/** Nothing else needs it: it is loaded when the first source is read. */
function loadImport() {
  return import('../../core/input/read-source');
}
