import {
  analyse,
  type CivilDate,
  type ExcludedAddress,
  type FoundAnswers,
  isJudged,
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

/** Opens the links of answers that were found, as those of a submission, and gives the answers with a doubt on each that does not simply work. */
export async function judgeFound(found: FoundAnswers, context: FoundLinksContext, run: Omit<LinksRun, 'fileCount'>): Promise<FoundAnswers> {
  const { addVerdicts, writeDraft } = await import('../core/input/read-source');
  const { profile, catalog, today, language, excluded } = context;
  const { text } = writeDraft(found, profile, { agencyName: null, website: null }, { catalog, language });
  const analysis = analyse(text, { catalog, today, isUtf8: true });
  async function* only(): AsyncGenerator<LinkChoice> {
    yield { analysis, excluded };
  }
  for await (const { links } of runLinks(only(), { ...run, fileCount: 1 })) return addVerdicts(found, links.filter(isJudged));
  return found;
}
