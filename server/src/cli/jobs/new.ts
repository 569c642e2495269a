import { createSkeleton, findAgencyList, findOffice, showSafely } from '../../core';
import type { ParsedArguments } from '../arguments';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { readCatalog } from '../shared-options';
import { cliTexts } from '../texts';
import { unknownList } from '../unknown-list';
import { writeOutput } from '../write-output';

/** `oit new`: a submission with every item of a profile, nothing answered yet. */
export async function createSubmission({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const texts = cliTexts[language];
  const [extra] = parsed.positionals;
  if (extra !== undefined) throw new CommandFailure(texts.noArguments(extra));
  const required = (flag: string, argument: string, shown = `--${flag}`) => readRequired(parsed, flag, texts.missingFlag(shown, argument));
  const id = required('profile', 'ID');
  const typedAgency = required('agency', 'NAME');
  const target = required('output', 'FILE', '-o');
  const catalog = await readCatalog(parsed, language);
  const profile = catalog.byId(id);
  if (!profile) throw unknownList(id, catalog, language);
  const agencies = findAgencyList(profile.agencyList);
  const office = agencies && findOffice(agencies, typedAgency);
  const website = parsed.value('website') ?? office?.website ?? required('website', 'URL');
  const text = createSkeleton(profile, { agencyName: office?.name ?? typedAgency, website }, language);
  await writeOutput(target, new TextEncoder().encode(text), { overwrite: false, canForce: false, language });
  const list = catalog.own.find((own) => own.profile === profile)?.file ?? null;
  output.result(`${texts.created(showSafely(target), profile.items.length, list && showSafely(list)).join('\n')}\n`);
  return exitCodes.noErrors;
}

function readRequired(parsed: ParsedArguments, flag: string, problem: string): string {
  const value = parsed.value(flag);
  if (value === null) throw new CommandFailure(problem);
  return value;
}
