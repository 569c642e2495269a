import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Language, showSafely } from '../../core';
import { isFolder, isSameFile } from '../../platform/files';
import { sha256 } from '../../platform/sha256';
import type { CommandContext } from '../command';
import { describeError } from '../describe-error';
import { CommandFailure } from '../failure';
import { findFiles } from '../find-files';
import { readLinkOptions, refuseLinkFlags } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { type ReviewRun, reviewFiles } from '../review-files';
import { loadReport, renderPage, type Sources } from '../review-page';
import { reviewReportTexts } from '../review-report-texts';
import { readCatalog, readSeverities, readToday } from '../shared-options';
import { cliTexts } from '../texts';
import { agreeToOverwrite, type WriteOptions, writeOutput } from '../write-output';

/** `oit report`: the review of submissions as pages; 0: written, whatever was found. */
export async function writeReviewReport({ parsed, language, output, listenForEnd }: CommandContext): Promise<ExitCode> {
  if (parsed.positionals.length === 0) throw new CommandFailure(cliTexts[language].missingPaths);
  const target = parsed.value('output');
  if (target === null) throw new CommandFailure(cliTexts[language].missingFlag('-o', 'FILE.html'));
  refuseLinkFlags(parsed, language);
  const run: ReviewRun = {
    checks: {
      today: readToday(parsed, language),
      severities: readSeverities(parsed, language),
      catalog: await readCatalog(parsed, language),
      withLinks: parsed.has('links'),
    },
    context: { options: readLinkOptions(parsed, language), output, language, signal: listenForEnd(), fail: output.message },
  };
  const faulty = run.checks.catalog.own.find(({ findings }) => findings.length > 0);
  if (faulty) throw new CommandFailure(cliTexts[language].badProfile(faulty.file));
  const { files, failures } = await findFiles(parsed.positionals, language);
  if (files.length === 0) throw new CommandFailure(failures.join('\n'));
  for (const failure of failures) output.message(failure);
  const writing = { language, canForce: true, ask: output.ask, overwrite: parsed.has('force') };
  const isIntoFolder = /[\\/]$/.test(target) || (await isFolder(target));
  await (isIntoFolder ? writeFolder : writePage)(target, { files, failures }, run, writing);
  return exitCodes.noErrors;
}

/** One page: of one submission, or of several behind their overview. */
async function writePage(target: string, { files, failures }: Sources, run: ReviewRun, writing: WriteOptions): Promise<void> {
  const { language, output } = run.context;
  for (const file of files)
    if (path.resolve(file) === path.resolve(target) || (await isSameFile(file, target)))
      throw new CommandFailure(cliTexts[language].outputIsSource);
  const overwrite = await agreeToOverwrite([target], writing);
  const { parts, unread } = await renderPage({ files, failures }, run);
  await writeOutput(target, Buffer.concat([...parts].map((part) => Buffer.from(part))), { ...writing, overwrite });
  const count = files.length + failures.length - unread;
  output.result(`${reviewReportTexts[language].written(showSafely(target), count, unread).join('\n')}\n`);
}

/** A page a submission, and one with the overview of all; of each review no more is kept than the overview shows. */
async function writeFolder(target: string, { files, failures }: Sources, run: ReviewRun, writing: WriteOptions): Promise<void> {
  const { language, output } = run.context;
  const { createBook, namePage, renderAgencyPage } = await loadReport();
  const index = path.join(target, 'index.html');
  const nameOf = (file: string) => namePage(path.relative(path.resolve(target), path.resolve(file)).split(path.sep).join('/'), sha256);
  const overwrite = await agreeToOverwrite([index, ...files.map((file) => path.join(target, nameOf(file)))], writing);
  await makeFolder(target, language);
  const book = createBook({ language, sha256, today: run.checks.today });
  let unread = failures.length;
  failures.forEach(book.addUnread);
  for await (const reviewed of reviewFiles(files, run)) {
    if ('failure' in reviewed) {
      unread++;
      book.addUnread(reviewed.failure);
      continue;
    }
    const name = nameOf(reviewed.path);
    const page = renderAgencyPage(reviewed.review, { language, sha256, overview: 'index.html', history: reviewed.history });
    await writeOutput(path.join(target, name), Buffer.from(page), { ...writing, overwrite });
    book.addPage(reviewed.review, reviewed.path, encodeURIComponent(name));
  }
  await writeOutput(index, Buffer.from([...book.write()].join('')), { ...writing, overwrite });
  const count = files.length + failures.length - unread;
  output.result(`${reviewReportTexts[language].folderWritten(showSafely(index), count, unread).join('\n')}\n`);
}

async function makeFolder(folder: string, language: Language): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CommandFailure(cliTexts[language].cannotWrite(folder, describeError(error, language)));
  }
}
