import path from 'node:path';
import {
  analyseBytes,
  type Blockers,
  type CheckedFinding,
  type CheckResult,
  type CivilDate,
  describePackage,
  findBlockers,
  formatFileError,
  formatFindingLines,
  gatherEvidence,
  isBlocked,
  judge,
  type LinkChoice,
  limits,
  type PackageContent,
  settle,
  showSafely,
} from '../../core';
import { isSameFile } from '../../platform/files';
import { listFolder } from '../../platform/list-folder';
import { createInsideReader } from '../../platform/read-inside';
import { sha256 } from '../../platform/sha256';
import { openLinks } from '../check-links';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { readLinkOptions, refuseLinkFlags } from '../link-options';
import { type ExitCode, exitCodes } from '../output';
import { packageTexts } from '../package-texts';
import { readBytes, readCatalog, readDayInThailand, readSeverities } from '../shared-options';
import { cliTexts } from '../texts';
import { writeOutput } from '../write-output';

/** `oit export`: the package of one submission. */
export async function exportPackage(context: CommandContext): Promise<ExitCode> {
  const { parsed, language, output } = context;
  const texts = cliTexts[language];
  const [source, ...others] = parsed.positionals;
  if (source === undefined || others.length > 0) throw new CommandFailure(texts.oneFile);
  const target = parsed.value('output');
  if (target === null) throw new CommandFailure(texts.missingFlag('-o', 'FILE.zip'));
  refuseLinkFlags(parsed, language);
  const day = readDayInThailand(parsed, language);
  const bytes = await readBytes(source, language, limits.packedBytes);
  if (bytes.length > limits.packedBytes)
    throw new CommandFailure(texts.cannotRead(source, formatFileError('ERR_FS_FILE_TOO_LARGE', language) ?? ''));
  if (path.resolve(source) === path.resolve(target) || (await isSameFile(source, target))) throw new CommandFailure(texts.outputIsSource);
  const result = await checkSource(source, bytes, day, context);
  const draft = parsed.has('draft');
  const blockers = findBlockers(result);
  if (isBlocked(blockers) && !draft) {
    tellBlockers(source, result, blockers, context);
    return exitCodes.errorsFound;
  }
  const evidence = await gatherEvidence(result, createInsideReader(path.dirname(source)));
  const content = describePackage({ bytes, fileName: path.basename(source), result, draft, day, evidence, language, sha256 });
  // Nothing else needs it: it is loaded where a package is made.
  const { buildPackage } = await import('../../core/output/package/build-package');
  const { zip, parts } = await buildPackage(content, sha256);
  await writeOutput(target, zip, { overwrite: parsed.has('force'), canForce: true, language, ask: output.ask });
  output.result(`${texts.exported(showSafely(target), draft, day, summarizeParts(parts, language)).join('\n')}\n`);
  tellGaps(content, context);
  return exitCodes.noErrors;
}

/** Checks what was read; with `--links` the links of it are opened, and a run that does not come to its end is a failure. */
async function checkSource(
  source: string,
  bytes: Uint8Array,
  day: CivilDate,
  { parsed, language, output, listenForEnd }: CommandContext,
): Promise<CheckResult> {
  const options = readLinkOptions(parsed, language);
  const severities = readSeverities(parsed, language);
  const analysis = analyseBytes(bytes, { catalog: await readCatalog(parsed, language), today: day });
  const files = await listFolder(path.dirname(source));
  if (!parsed.has('links')) return settle(judge(analysis, null, null, files), severities);
  const fail = (reason: string) => {
    throw new CommandFailure(reason);
  };
  async function* only(): AsyncGenerator<LinkChoice> {
    yield { analysis, excluded: options.excluded, files };
  }
  for await (const { judged } of openLinks(only(), 1, { options, output, language, signal: listenForEnd(), fail }))
    return settle(judged, severities);
  throw new CommandFailure(cliTexts[language].cancelled);
}

function tellBlockers(
  source: string,
  { text }: CheckResult,
  { errors, silenced }: Blockers,
  { parsed, language, output }: CommandContext,
): void {
  const texts = cliTexts[language];
  const colour = output.colour && !parsed.has('no-color');
  const show = (findings: readonly CheckedFinding[]) => formatFindingLines({ path: source, text, findings }, { language, colour });
  const shown = silenced.length > 0 ? [texts.silencedErrors(silenced.length), ...show(silenced)] : [];
  output.result(`${[...show(errors), ...shown, texts.refused(errors.length, silenced.length)].join('\n')}\n`);
}

/** Says what the package does not hold although somebody may think so. */
function tellGaps({ evidence, review }: PackageContent, { parsed, language, output }: CommandContext): void {
  const texts = packageTexts[language];
  for (const { item, typed, problem } of evidence)
    if (problem) output.message(texts.evidenceMissing(showSafely(item), showSafely(typed), problem));
  if (!parsed.has('links') && review && review.total > 0) output.message(texts.linksNotOpened);
}

/** The files of a folder are counted. */
function summarizeParts(parts: readonly string[], language: CommandContext['language']): string[] {
  const folderOf = (part: string) => /^data\/[^/]+\//.exec(part)?.[0];
  const lines = parts.map((part) => {
    const folder = folderOf(part);
    const count = parts.filter((each) => folderOf(each) === folder).length;
    return folder && count > 1 ? packageTexts[language].folder(folder, count) : part;
  });
  return [...new Set(lines)];
}
