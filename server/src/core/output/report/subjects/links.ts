import { linkTexts } from '../../../features/link-texts';
import type { CodeDefinition } from '../../../findings/define-code';
import type { Severity } from '../../../findings/severity';
import type { Language } from '../../../ground/language';
import { createLineIndex, type LineIndex } from '../../../ground/line-index';
import { formatEvidence } from '../../../links/texts/evidence';
import { formatVerdict } from '../../../links/texts/verdict-names';
import { type Verdict, type VerdictKind, verdictKinds } from '../../../links/verdict';
import { type LinkWeight, weigh } from '../../../links/weight';
import { linkDead } from '../../../rules/link/dead';
import { linkEmpty } from '../../../rules/link/empty';
import { linkInsecureRedirect } from '../../../rules/link/insecure-redirect';
import { linkLogin } from '../../../rules/link/login';
import { linkMoved } from '../../../rules/link/moved';
import { linkOffline } from '../../../rules/link/offline';
import { linkRedirectedHome } from '../../../rules/link/redirected-home';
import { linkSoft404 } from '../../../rules/link/soft-404';
import { linkTls } from '../../../rules/link/tls';
import { linkUnverified } from '../../../rules/link/unverified';
import { linkWrongType } from '../../../rules/link/wrong-type';
import { urlNotPublic } from '../../../rules/url/not-public';
import type { JudgedLink } from '../../../submission/links/judged-links';
import { placeOf } from '../../../submission/urls';
import { remarkOn, toFindingValue } from '../finding-remarks';
import { formatRemarkLines } from '../remark-lines';
import type { ReportedFile, ReportSummary } from '../report';
import type { Painter, Remark, ReportCase, ReportSubject } from '../subject';
import { reportTexts } from '../texts';
import { linkReportTexts } from './link-texts';

export interface LinksSubjectOptions {
  readonly language: Language;
  /** Milliseconds since 1970: for the age of results. */
  readonly now: number;
}

/** What `oit links` reports: what became of every link, and which ticked elements the pages do not show. */
export function createLinksSubject(options: LinksSubjectOptions): ReportSubject {
  const { language } = options;
  const remarksOnContents = ({ findings }: ReportedFile) => findings.map((finding) => remarkOn(finding, language));
  return {
    name: 'oit links',
    remarksOf: (file) => [...file.links.flatMap((link) => remarkOnLink(link, options)), ...remarksOnContents(file)],
    silencedOf: () => [],
    suiteOf: (file) => ({
      cases: file.links.map((link) => createCase(file.path, link, language)),
      output: formatRemarkLines(file, remarksOnContents(file)),
    }),
    values: {
      list: 'links',
      of: ({ path, text, links }) => {
        const lines = createLineIndex(text);
        return links.map((link) => toLinkValue(path, link, lines, language));
      },
      atEnd: ({ links: { verdicts }, notShown, isInterrupted }) => ({
        summary: { ...verdicts, ...(isInterrupted && { interrupted: true }) },
        ...(notShown && {
          notShown: notShown.map(({ path, finding, range }) => ({ file: path, ...toFindingValue(finding, range, language) })),
        }),
      }),
    },
    lines: { blockOf: null, atEnd: (summary, paint) => summarise(summary, options, paint) },
  };
}

const severities = { dead: 'error', doubtful: 'warning', unverified: 'info' } as const satisfies Record<
  Exclude<LinkWeight, 'fine'>,
  Severity
>;

/** What the manual says of verdicts; null: nothing is to be mended. */
const definitions: Readonly<Record<Exclude<VerdictKind, 'moved'>, CodeDefinition | null>> = {
  alive: null,
  dead: linkDead,
  'redirected-home': linkRedirectedHome,
  login: linkLogin,
  'soft-404': linkSoft404,
  empty: linkEmpty,
  'wrong-type': linkWrongType,
  tls: linkTls,
  blocked: linkUnverified,
  unreachable: linkUnverified,
  'not-public': urlNotPublic,
  skipped: null,
  offline: linkOffline,
};

function definitionOf({ kind, evidence }: Verdict): CodeDefinition | null {
  if (kind === 'moved') return evidence.reason === 'insecure-redirect' ? linkInsecureRedirect : linkMoved;
  return definitions[kind];
}

function remarkOnLink({ entry, item, verdict, outcome, isVerified }: JudgedLink, { language, now }: LinksSubjectOptions): Remark[] {
  const weight = weigh(verdict.kind);
  if (weight === 'fine') return [];
  const label = formatVerdict(verdict.kind, language);
  const message = `${entry.value}: ${formatEvidence(verdict.evidence, language)}`;
  const notes = [
    ...(isVerified ? [linkReportTexts[language].verified] : []),
    ...(outcome && isOld(now - outcome.checkedAt) ? [linkTexts[language].checkedWhen(now - outcome.checkedAt)] : []),
  ];
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return [
    {
      code: definitionOf(verdict)?.code ?? null,
      severity: severities[weight],
      item,
      span: placeOf(entry),
      label,
      line: `${item}: ${message}${note}`,
      heading: `${item}: ${label}`,
      message,
      finding: null,
    },
  ];
}

/** Dead links fail; what could not be verified is skipped. */
function createCase(path: string, { entry, item, verdict, outcome }: JudgedLink, language: Language): ReportCase {
  const weight = weigh(verdict.kind);
  const told = `${formatVerdict(verdict.kind, language)}: ${formatEvidence(verdict.evidence, language)}`;
  return {
    group: `${path}.${item}`,
    name: entry.value,
    elapsed: outcome?.elapsed ?? 0,
    failure: weight === 'dead' ? { type: verdict.kind, message: told, lines: [] } : null,
    skipped: weight === 'unverified' ? told : null,
    output: weight === 'doubtful' ? [told] : [],
  };
}

/** Lines and characters are zero-based, characters UTF-16, times in milliseconds or ISO 8601. */
function toLinkValue(path: string, { entry, item, verdict, outcome, isVerified }: JudgedLink, lines: LineIndex, language: Language) {
  const { answer = null, hops = [], finalUrl = null, elapsed = null, attempts = 0, checkedAt } = outcome ?? {};
  return {
    url: entry.value,
    item,
    file: path,
    place: entry.place,
    range: lines.rangeOf(placeOf(entry)),
    verdict: verdict.kind,
    status: answer?.status ?? null,
    chain: hops,
    finalUrl,
    contentType: answer?.headers['content-type'] ?? null,
    title: answer?.page.title ?? null,
    ms: elapsed,
    attempts,
    checkedAt: checkedAt === undefined ? null : new Date(checkedAt).toISOString(),
    evidence: formatEvidence(verdict.evidence, language),
    verified: isVerified,
  };
}

/** The counts, and what they mean; nothing of no file: of those that could not be read it is not to be said that they have no links. */
function summarise({ files, links, isInterrupted }: ReportSummary, { language, now }: LinksSubjectOptions, paint: Painter): string[] {
  if (files === 0) return [];
  const texts = linkReportTexts[language];
  const found = verdictKinds.filter((kind) => links.verdicts[kind] !== undefined);
  const parts = found.map((kind) => {
    const weight = weigh(kind);
    return paint(`${formatVerdict(kind, language)} ${links.verdicts[kind]}`, weight === 'fine' ? 'fine' : severities[weight]);
  });
  return [
    `${paint(texts.summary(links.links, files), 'title')}: ${parts.join(' · ') || texts.none}`,
    ...(isInterrupted ? [reportTexts[language].interrupted] : []),
    ...(links.links > 0 ? [texts.disclaimer] : []),
    ...(isOld(now - links.oldest) ? [texts.kept] : []),
    ...(found.some((kind) => weigh(kind) !== 'fine') ? [texts.more] : []),
  ];
}

const momentAgo = 60_000;

/** A result of this run is not worth the mention. */
function isOld(age: number): boolean {
  return age > momentAgo;
}
