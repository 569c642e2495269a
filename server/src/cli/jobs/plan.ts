import path from 'node:path';
import {
  type CheckResult,
  type CivilDate,
  checkBytes,
  describePlan,
  type Language,
  type Plan,
  type ProfileCatalog,
  showSafely,
} from '../../core';
import { isSameFile } from '../../platform/files';
import { sha256 } from '../../platform/sha256';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { planCommandTexts } from '../plan-texts';
import { readBytes, readCatalog, readDayInThailand } from '../shared-options';
import { cliTexts } from '../texts';
import { agreeToOverwrite, writeOutput } from '../write-output';

/** `oit plan`: 0: written, whatever was found. */
export async function writePlan({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = planCommandTexts[language];
  const [source, ...others] = parsed.positionals;
  if (source === undefined || others.length > 0) throw new CommandFailure(texts.oneFile);
  const target = parsed.value('output');
  if (target === null) throw new CommandFailure(cliTexts[language].missingFlag('-o', 'FILE.docx'));
  const write = findWriter(target, language);
  const earlier = parsed.value('previous');
  for (const file of [source, ...(earlier === null ? [] : [earlier])])
    if (path.resolve(file) === path.resolve(target) || (await isSameFile(file, target)))
      throw new CommandFailure(cliTexts[language].outputIsSource);
  const options = { catalog: await readCatalog(parsed, language), today: readDayInThailand(parsed, language) };
  const result = await checkFile(source, options, language);
  const previous = earlier === null ? null : await checkFile(earlier, options, language);
  const own = result.profile?.fiscalYear ?? 0;
  const year = previous?.profile?.fiscalYear ?? 0;
  if (earlier !== null && year >= own) throw new CommandFailure(texts.notBefore(earlier, year, own));
  const plan = describePlan(result, previous, language);
  if (!plan) throw new CommandFailure(texts.unreadable(source));
  const writing = { canForce: true, language, ask: output.ask, overwrite: parsed.has('force') };
  const overwrite = await agreeToOverwrite([target], writing);
  await writeOutput(target, await write(plan), { ...writing, overwrite });
  output.result(`${[texts.written(showSafely(target)), ...describeAnswers(plan, language)].join('\n')}\n`);
  return exitCodes.noErrors;
}

/** By the ending of the file. */
function findWriter(target: string, language: Language): (plan: Plan) => Promise<Uint8Array> {
  const ending = path.extname(target).toLowerCase();
  // Nothing else needs them: they are loaded where a plan is written.
  const load = () => import('../../core/output/plan/write-plan');
  if (ending === '.docx') return async (plan) => (await load()).writePlanDocument(plan, language);
  if (ending === '.html' || ending === '.htm')
    return async (plan) => new TextEncoder().encode((await load()).renderPlanPage(plan, { language, sha256 }));
  throw new CommandFailure(planCommandTexts[language].otherForm(showSafely(target)));
}

async function checkFile(
  file: string,
  options: { readonly catalog: ProfileCatalog; readonly today: CivilDate },
  language: Language,
): Promise<CheckResult> {
  const result = checkBytes(await readBytes(file, language), options);
  if (!result.submission || !result.profile) throw new CommandFailure(planCommandTexts[language].unreadable(file));
  return result;
}

function describeAnswers({ answered }: Plan, language: Language): string[] {
  const texts = planCommandTexts[language];
  if (answered.length === 0) return [];
  const tick = answered.some(({ element }) => element !== null) ? [texts.tick] : [];
  return [texts.answers, ...answered.map((part) => showSafely(texts.part(part))), ...tick];
}
