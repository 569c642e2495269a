import { formatFinding } from '../../../analysis/format-finding';
import type { Language } from '../../../ground/language';
import { createLineIndex } from '../../../ground/line-index';
import { formatEvidence } from '../../../links/texts/evidence';
import { formatVerdict } from '../../../links/texts/verdict-names';
import { type LinkWeight, weigh } from '../../../links/weight';
import { placeOf } from '../../../submission/urls';
import { showSafely } from '../display-width';
import type { LinksOfFile, LinksReportForm } from './link-report';

const commands: Readonly<Record<Exclude<LinkWeight, 'fine'>, string>> = { dead: 'error', doubtful: 'warning', unverified: 'notice' };

/** The links as annotations of GitHub Actions: a line for every one that needs a look. */
export function createLinksGithubForm(language: Language): LinksReportForm {
  return { start: '', formatFile: (file) => annotateFile(file, language).join(''), between: '', formatEnd: () => '' };
}

function annotateFile({ path, text, links, notShown }: LinksOfFile, language: Language): string[] {
  const lines = createLineIndex(text);
  const ofLinks = links.flatMap(({ entry, item, verdict }) => {
    const weight = weigh(verdict.kind);
    if (weight === 'fine' || verdict.kind === 'skipped') return [];
    const { line, character } = lines.positionAt(placeOf(entry).start);
    const place = `file=${escapeProperty(path)},line=${line + 1},col=${character + 1}`;
    const title = escapeProperty(`${item}: ${formatVerdict(verdict.kind, language)}`);
    return [
      `::${commands[weight]} ${place},title=${title}::${escapeData(`${entry.value}: ${formatEvidence(verdict.evidence, language)}`)}\n`,
    ];
  });
  const ofContents = (notShown ?? []).map((finding) => {
    const { line, character } = lines.positionAt(finding.span.start);
    const place = `file=${escapeProperty(path)},line=${line + 1},col=${character + 1}`;
    return `::notice ${place},title=${finding.code}::${escapeData(formatFinding(finding, language))}\n`;
  });
  return [...ofLinks, ...ofContents];
}

/** Line ends, which would begin another command, are among what is not shown. */
function escapeData(text: string): string {
  return showSafely(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
