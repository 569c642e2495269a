import type { CheckResult } from '../../analysis/check-result';
import type { CodeDefinition } from '../../findings/define-code';
import { createFinding, type Finding } from '../../findings/finding';
import type { ByLanguage } from '../../ground/language';
import { createLineIndex } from '../../ground/line-index';
import { cutMatchingSnippet, cutSnippet, showShapeless } from './snippet';

/** What the manual shows of a code: wrong, what the checker says to it, and right. */
export interface ManualExample {
  /** Lines of a submission; otherwise words, for what lines cannot show. */
  readonly isSnippet: boolean;
  readonly wrong: ByLanguage<string>;
  /** null where the other submission shows nothing of the kind. */
  readonly right: ByLanguage<string> | null;
  readonly finding: Finding;
  /** The text that the finding marks. */
  readonly marked: string;
}

/** Makes the example of a code from a submission that has the mistake and one that has not. */
export function createExample({ code, plainExample }: CodeDefinition, bad: CheckResult, good: string): ManualExample | null {
  const finding = bad.findings.find((each) => each.code === code);
  if (!finding) return null;
  const lines = createLineIndex(bad.text);
  const places = [finding, ...finding.related].map(({ span }) => lines.positionAt(span.start).line);
  const wrong = cutSnippet(bad.text, places);
  const right = plainExample ?? cutMatchingSnippet(good, bad.text, places);
  return {
    isSnippet: true,
    wrong: { th: wrong, en: wrong },
    right: right === '' || right === wrong ? null : { th: right, en: right },
    finding,
    marked: showShapeless(bad.text.slice(finding.span.start, finding.span.end)),
  };
}

/** Gives the example of a code of which no submission can be shown. */
export function describeExample(definition: CodeDefinition): ManualExample | null {
  if (!definition.example) return null;
  const { args, wrong, right } = definition.example;
  const finding = createFinding<object>(definition as CodeDefinition<object>, { start: 0, end: 0 }, args);
  return { isSnippet: false, wrong, right, finding, marked: '' };
}
