import {
  analyse,
  type CivilDate,
  type ExcludedAddress,
  type FoundAnswers,
  isJudged,
  type JudgedLink,
  type Language,
  type LinkChoice,
  type Profile,
  type ProfileCatalog,
} from '../core';
import { type LinksRun, runLinks } from './run-links';

/** For what the links of found answers are opened. */
export interface FoundLinksContext {
  readonly profile: Profile;
  readonly catalog: ProfileCatalog;
  readonly today: CivilDate;
  readonly language: Language;
  /** Links that are left out. */
  readonly excluded: readonly ExcludedAddress[];
}

/** Answers and what came of their links, each with its verdict. */
export interface JudgedAnswers {
  /** With a doubt on each link that does not simply work. */
  readonly found: FoundAnswers;
  readonly links: readonly JudgedLink[];
}

/** Opens the links of answers that were found, as those of a submission. Of a run that is ended it gives what is known by then. */
export async function judgeFound(
  found: FoundAnswers,
  context: FoundLinksContext,
  run: Omit<LinksRun, 'fileCount'>,
): Promise<JudgedAnswers> {
  const { addVerdicts, writeDraft } = await import('../core/input/read-source');
  const { profile, catalog, today, language, excluded } = context;
  const { text } = writeDraft(found, profile, { agencyName: null, website: null }, { catalog, language });
  const analysis = analyse(text, { catalog, today, isUtf8: true });
  async function* only(): AsyncGenerator<LinkChoice> {
    yield { analysis, excluded };
  }
  for await (const { links } of runLinks(only(), { ...run, fileCount: 1 })) {
    const judged = links.filter(isJudged);
    return { found: addVerdicts(found, judged), links: judged };
  }
  return { found, links: [] };
}
