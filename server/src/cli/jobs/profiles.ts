import {
  dataOf,
  describeConfidence,
  describeDays,
  describeTitle,
  type Language,
  type Profile,
  type ProfileCatalog,
  padLeft,
  padRight,
} from '../../core';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { readCatalog } from '../shared-options';
import { cliTexts } from '../texts';
import { unknownList } from '../unknown-list';
import { writeOutput } from '../write-output';

/** `oit profiles`: the lists of items that submissions may name, or a copy of one. */
export async function listProfiles({ parsed, language, output }: CommandContext): Promise<ExitCode> {
  const [extra] = parsed.positionals;
  if (extra !== undefined) throw new CommandFailure(cliTexts[language].noArguments(extra));
  const catalog = await readCatalog(parsed, language);
  const { profiles, own } = catalog;
  for (const { file, findings } of own) {
    if (findings.length > 0) throw new CommandFailure(cliTexts[language].badProfile(file));
  }
  const id = parsed.value('copy');
  if (id !== null) return copyProfile(id, catalog, { parsed, language, output });
  if (parsed.has('output')) throw new CommandFailure(cliTexts[language].missingFlag('--copy', 'ID'));
  const ownProfiles = new Set(own.map(({ profile }) => profile));
  output.result(`${describeProfiles(profiles, ownProfiles, language).join('\n')}\n`);
  return exitCodes.noErrors;
}

/** Writes the data of a list into a file, to be changed into a list of one's own. Nothing is overwritten. */
async function copyProfile(
  id: string,
  catalog: ProfileCatalog,
  { parsed, language, output }: Pick<CommandContext, 'parsed' | 'language' | 'output'>,
): Promise<ExitCode> {
  const texts = cliTexts[language];
  const target = parsed.value('output');
  if (target === null) throw new CommandFailure(texts.missingFlag('-o', 'FILE'));
  const profile = catalog.byId(id);
  if (!profile) throw unknownList(id, catalog, language);
  const text = `${JSON.stringify(dataOf(profile), null, 2)}\n`;
  await writeOutput(target, new TextEncoder().encode(text), { overwrite: false, canForce: false, language });
  output.result(`${texts.copied(target, id).join('\n')}\n`);
  return exitCodes.noErrors;
}

function describeProfiles(profiles: readonly Profile[], own: ReadonlySet<Profile | null>, language: Language): string[] {
  const width = Math.max(...profiles.map(({ id }) => id.length));
  const margin = ' '.repeat(width + 2);
  return profiles.flatMap((profile) => {
    const origin = own.has(profile) ? `${cliTexts[language].own}; ` : '';
    return [
      `${padRight(profile.id, width)}  ${padLeft(cliTexts[language].items(profile.items.length), 8)}  ${describeTitle(profile, language)}`,
      `${margin}${origin}${describeConfidence(profile, language)}`,
      ...describeDays(profile, language).map((line) => `${margin}${line}`),
    ];
  });
}
