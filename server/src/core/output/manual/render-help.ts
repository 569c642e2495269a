import type { CodeDefinition } from '../../findings/define-code';
import type { Language } from '../../ground/language';
import { documentsOf, spellSource } from './documents';
import { joinBlocks } from './join-blocks';
import { pageTexts } from './page-texts';

/** Gives what the manual says of a code beside its example, as Markdown: what it means, why it matters, what to do, and where it comes from. */
export function renderHelp({ texts, source }: CodeDefinition, language: Language): string {
  const { meaning, why, remedy } = texts[language];
  const titles = pageTexts[language];
  const documents = documentsOf(source, language).map((document) => `- ${document}`);
  return joinBlocks([
    `## ${titles.meaning}`,
    meaning,
    `## ${titles.why}`,
    why,
    `## ${titles.fix}`,
    remedy,
    `## ${titles.source}`,
    spellSource(source, language),
    documents.join('\n'),
  ]);
}
