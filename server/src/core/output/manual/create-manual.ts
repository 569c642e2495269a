import { families } from '../../analysis/catalogue';
import { checkSubmission } from '../../analysis/check';
import type { CheckResult } from '../../analysis/check-result';

import type { CodeDefinition } from '../../findings/define-code';
import type { Language } from '../../ground/language';
import type { ProfileCatalog } from '../../profile/catalog';
import { createExample, describeExample } from './example';
import type { QuickFix } from './page-texts';
import { type ManualPage, renderIndex, renderPage } from './render-page';

export interface ManualMaterial {
  /** Submissions with and without a mistake, by file name: `<code>.bad.oit.yaml`, `<code>.good.oit.yaml`. */
  readonly fixtures: ReadonlyMap<string, string>;
  readonly catalog: ProfileCatalog;
}

const languages: readonly Language[] = ['th', 'en'];

/** Makes the whole manual: the text of every page by its path, `th/url.http.md`. */
export function createManual(material: ManualMaterial): Map<string, string> {
  const chapters = families.map(({ title, codes }) => ({ title, pages: codes.map((definition) => createPage(definition, material)) }));
  const pages = chapters.flatMap((chapter) => chapter.pages);
  return new Map(
    languages.flatMap((language): [string, string][] => [
      [`${language}/index.md`, renderIndex(chapters, language)],
      ...pages.map((page): [string, string] => [`${language}/${page.definition.code}.md`, renderPage(page, language)]),
    ]),
  );
}

function createPage(definition: CodeDefinition, { fixtures, catalog }: ManualMaterial): ManualPage {
  const { code } = definition;
  const badText = fixtures.get(`${code}.bad.oit.yaml`);
  const bad = badText === undefined ? null : checkSubmission(badText, { catalog });
  return {
    definition,
    quickFix: definition.hasQuickFix ? 'click' : bad ? readQuickFix(code, bad) : 'none',
    example: (bad && createExample(definition, bad, fixtures.get(`${code}.good.oit.yaml`) ?? '')) ?? describeExample(definition),
  };
}

/** What the checker offers where the mistake is made. */
function readQuickFix(code: string, { findings }: CheckResult): QuickFix {
  const fixes = findings.flatMap((finding) => (finding.code === code && finding.fix ? [finding.fix] : []));
  return fixes.some(({ isSafe }) => isSafe) ? 'fix-all' : fixes.length > 0 ? 'click' : 'none';
}
