import { linkTexts } from '../../../features/link-texts';
import type { Language } from '../../../ground/language';
import { createLineIndex } from '../../../ground/line-index';
import { formatEvidence } from '../../../links/texts/evidence';
import { formatVerdict } from '../../../links/texts/verdict-names';
import { verdictKinds } from '../../../links/verdict';
import { type LinkWeight, weigh } from '../../../links/weight';
import { placeOf } from '../../../submission/urls';
import { showSafely } from '../display-width';
import { paint } from '../paint';
import { formatFindingLines, type TextReportOptions } from '../text';
import { reportTexts } from '../texts';
import type { LinksOfFile, LinksReportForm } from './link-report';
import { linkReportTexts } from './texts';

export interface LinksTextOptions {
  readonly language: Language;
  readonly colour?: boolean;
  /** Milliseconds since 1970: for the age of results. */
  readonly now: number;
}

const colours = { fine: 'fine', dead: 'error', doubtful: 'warning', unverified: 'info' } as const satisfies Record<LinkWeight, string>;

/** The links for people: a line `file:line:column: verdict: item: address: why` of every one that needs a look, then the counts. */
export function createLinksTextForm({ language, colour = false, now }: LinksTextOptions): LinksReportForm {
  const texts = linkReportTexts[language];
  return {
    start: '',
    formatFile: (file) =>
      [...describeFile(file, { language, colour, now }), ...describeNotShown(file, { language, colour })]
        .map((line) => `${line}\n`)
        .join(''),
    between: '',
    formatEnd: ({ files, links, verdicts, oldest, isInterrupted }, isEmpty) => {
      const found = verdictKinds.filter((kind) => verdicts[kind] !== undefined);
      const parts = found.map((kind) => paint(`${formatVerdict(kind, language)} ${verdicts[kind]}`, colours[weigh(kind)], colour));
      const lines = [
        `${paint(texts.summary(links, files), 'title', colour)}: ${parts.join(' · ') || texts.none}`,
        ...(isInterrupted ? [reportTexts[language].interrupted] : []),
        ...(links > 0 ? [texts.disclaimer] : []),
        ...(isOld(now - oldest) ? [texts.kept] : []),
        ...(found.some((kind) => weigh(kind) !== 'fine') ? [texts.more] : []),
      ];
      return `${isEmpty ? '' : '\n'}${lines.join('\n')}\n`;
    },
  };
}

function describeFile({ path, text, links }: LinksOfFile, { language, colour = false, now }: LinksTextOptions): string[] {
  const index = createLineIndex(text);
  const texts = linkReportTexts[language];
  return links.flatMap(({ entry, item, verdict, outcome, isVerified }) => {
    if (weigh(verdict.kind) === 'fine') return [];
    const { line, character } = index.positionAt(placeOf(entry).start);
    const name = paint(formatVerdict(verdict.kind, language), colours[weigh(verdict.kind)], colour);
    const notes = [
      isVerified ? texts.verified : null,
      outcome && isOld(now - outcome.checkedAt) ? linkTexts[language].checkedWhen(now - outcome.checkedAt) : null,
    ].filter(Boolean);
    const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
    const what = showSafely(`${item}: ${entry.value}: ${formatEvidence(verdict.evidence, language)}`);
    return [`${showSafely(path)}:${line + 1}:${character + 1}: ${name}: ${what}${note}`];
  });
}

function describeNotShown({ path, text, notShown }: LinksOfFile, options: TextReportOptions): string[] {
  const result = { text, findings: notShown ?? [], profile: null, completeness: null, score: null };
  return formatFindingLines({ path, result }, options);
}

const momentAgo = 60_000;

/** A result of this run is not worth the mention. */
function isOld(age: number): boolean {
  return age > momentAgo;
}
