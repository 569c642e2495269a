import {
  builtInProfiles,
  createCatalog,
  decodeText,
  describeTitle,
  findWhatToCompare,
  formatFindingLines,
  makeDraftList,
  newestOfKind,
  type OwnProfile,
  readFiscalYear,
  showSafely,
} from '../../core';
import type { CommandContext } from '../command';
import { CommandFailure } from '../failure';
import { type ExitCode, exitCodes } from '../output';
import { readBytes, readCatalog } from '../shared-options';
import { cliTexts } from '../texts';
import { unknownList } from '../unknown-list';
import { writeOutput } from '../write-output';

type Context = Pick<CommandContext, 'parsed' | 'language' | 'output'>;

/** `oit profile`: makes a list of one's own, or checks some. */
export async function manageProfile(context: CommandContext): Promise<ExitCode> {
  const texts = cliTexts[context.language];
  const [action, ...files] = context.parsed.positionals;
  if (action === 'check') return checkLists(files, context);
  if (action !== 'new') throw new CommandFailure(texts.profileAction(action ?? null));
  const [extra] = files;
  if (extra !== undefined) throw new CommandFailure(texts.noArguments(extra));
  return createList(context);
}

/** Writes a draft list for another year. Nothing is overwritten. */
async function createList({ parsed, language, output }: Context): Promise<ExitCode> {
  const texts = cliTexts[language];
  const required = (flag: string, argument: string, shown = `--${flag}`) => {
    const value = parsed.value(flag);
    if (value === null) throw new CommandFailure(texts.missingFlag(shown, argument));
    return value;
  };
  const from = required('from', 'ID');
  const year = readFiscalYear(required('year', 'YEAR'));
  const target = required('output', 'FILE', '-o');
  if (year === null) throw new CommandFailure(texts.badYear(parsed.value('year') ?? ''));
  const catalog = await readCatalog(parsed, language);
  const base = catalog.byId(from) ?? newestOfKind(from, catalog);
  if (!base) throw unknownList(from, catalog, language);
  const known = catalog.find(base.profile, year);
  if (known) throw new CommandFailure(texts.listExists(known.id));
  const { profile: list, text } = makeDraftList(base, year);
  await writeOutput(target, new TextEncoder().encode(text), { overwrite: false, canForce: false, language });
  const { head, things, done } = findWhatToCompare(list, base, language);
  const shown = showSafely(target);
  output.result(
    `${[...texts.listCreated(shown, describeTitle(list, language), base.id), '', head, ...things.map((thing) => `  - ${thing}`), done, '', ...texts.useList(shown, list.id)].join('\n')}\n`,
  );
  return exitCodes.noErrors;
}

/** Says what is wrong in lists of one's own. */
async function checkLists(files: readonly string[], { parsed, language, output }: Context): Promise<ExitCode> {
  const texts = cliTexts[language];
  if (files.length === 0) throw new CommandFailure(texts.missingLists);
  const read = async (file: string): Promise<OwnProfile> => ({ file, text: decodeText(await readBytes(file, language)).text });
  const others = parsed.values('profiles').filter((file) => !files.includes(file));
  const { own } = createCatalog(builtInProfiles, await Promise.all([...others, ...files].map(read)));
  const checked = own.slice(others.length);
  for (const { file, text, findings, profile } of checked) {
    const lines = profile
      ? [`${showSafely(file)}: ${texts.listIsRight(profile.id, profile.items.length)} – ${describeTitle(profile, language)}`]
      : formatFindingLines({ path: file, text, findings: findings.map((finding) => ({ ...finding, severity: 'error' })) }, { language });
    output.result(`${lines.join('\n')}\n`);
  }
  return checked.every(({ profile }) => profile) ? exitCodes.noErrors : exitCodes.errorsFound;
}
