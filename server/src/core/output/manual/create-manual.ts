import { type CheckResult, checkSubmission } from '../../analysis/check';
import { defaultSeverities, sources } from '../../analysis/codes';
import type { Code } from '../../messages/arguments';
import type { Language } from '../../messages/messages';
import type { ProfileCatalog } from '../../profile/catalog';
import { createExample, describeExample } from './example';
import type { QuickFix } from './page-texts';
import { type ManualPage, renderIndex, renderPage } from './render-page';
import { manualSections } from './sections';

export interface ManualMaterial {
  /** Submissions with and without a mistake, by file name: `<code>.bad.oit.yaml`, `<code>.good.oit.yaml`. */
  readonly fixtures: ReadonlyMap<string, string>;
  readonly catalog: ProfileCatalog;
}

/** Quick fixes that the submissions with the mistake do not show. */
const otherFixes: Readonly<Partial<Record<Code, QuickFix>>> = {
  'item.unknown': 'click',
  'division.unknown': 'click',
  // What a link answers is not in the submission.
  'link.moved': 'click',
  'link.insecure-redirect': 'click',
  'link.unverified': 'click',
};

const languages: readonly Language[] = ['th', 'en'];

/** Makes the whole manual: the text of every page by its path, `th/url.http.md`. A code without its sections has no page. */
export function createManual(material: ManualMaterial): Map<string, string> {
  const pages = [...defaultSeverities.keys()].flatMap((code) => createPage(code, material) ?? []);
  return new Map(
    languages.flatMap((language): [string, string][] => [
      [`${language}/index.md`, renderIndex(pages, language)],
      ...pages.map((page): [string, string] => [`${language}/${page.code}.md`, renderPage(page, language)]),
    ]),
  );
}

function createPage(code: Code, { fixtures, catalog }: ManualMaterial): ManualPage | null {
  const { th, en } = { th: manualSections.th[code], en: manualSections.en[code] };
  if (!th || !en) return null;
  const badText = fixtures.get(`${code}.bad.oit.yaml`);
  const bad = badText === undefined ? null : checkSubmission(badText, { catalog });
  return {
    code,
    severity: defaultSeverities.get(code) ?? 'error',
    source: sources.get(code) ?? '',
    sections: { th, en },
    quickFix: otherFixes[code] ?? (bad ? readQuickFix(code, bad) : 'none'),
    example: (bad && createExample(code, bad, fixtures.get(`${code}.good.oit.yaml`) ?? '')) ?? describeExample(code),
  };
}

/** What the checker offers where the mistake is made. */
function readQuickFix(code: Code, { findings }: CheckResult): QuickFix {
  const fixes = findings.flatMap((finding) => (finding.code === code && finding.fix ? [finding.fix] : []));
  return fixes.some(({ isSafe }) => isSafe) ? 'fix-all' : fixes.length > 0 ? 'click' : 'none';
}
