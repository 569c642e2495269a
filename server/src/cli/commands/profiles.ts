import type { Language, Profile } from '../../core';
import { padLeft, padRight } from '../../core/report/display-width';
import { reportTexts } from '../../core/report/texts';
import type { Command } from '../command';
import { CommandFailure } from '../failure';
import { exitCodes } from '../output';
import { commonFlags, profileFlags, readCatalog } from '../shared-options';
import { cliTexts } from '../texts';

/** `oit profiles`: the lists of items that submissions may name. */
export const profilesCommand: Command = {
  flags: { ...profileFlags, ...commonFlags },
  async run({ parsed, language, output }) {
    const [extra] = parsed.positionals;
    if (extra !== undefined) throw new CommandFailure(cliTexts[language].noArguments(extra));
    const { profiles, own } = await readCatalog(parsed, language);
    for (const { file, findings } of own) {
      if (findings.length > 0) throw new CommandFailure(cliTexts[language].badProfile(file));
    }
    const ownProfiles = new Set(own.map(({ profile }) => profile));
    output.result(`${describeProfiles(profiles, ownProfiles, language).join('\n')}\n`);
    return exitCodes.noErrors;
  },
};

function describeProfiles(profiles: readonly Profile[], own: ReadonlySet<Profile | null>, language: Language): string[] {
  const width = Math.max(...profiles.map(({ id }) => id.length));
  return profiles.flatMap((profile) => {
    const { level, note } = profile.confidence;
    const origin = own.has(profile) ? `${cliTexts[language].own}; ` : '';
    return [
      `${padRight(profile.id, width)}  ${padLeft(cliTexts[language].items(profile.items.length), 8)}  ${profile.title[language]}`,
      `${' '.repeat(width)}  ${origin}${reportTexts[language].confidence[level]}: ${note}`,
    ];
  });
}
