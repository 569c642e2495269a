import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { Span } from '../../ground/span';
import { formatEvidence } from '../../links/texts/evidence';
import { formatVerdict } from '../../links/texts/verdict-names';
import type { AssessedLink } from '../../submission/links/assess';
import { placeOf } from '../../submission/urls';
import { linkTexts } from '../link-texts';
import { escapeMarkdown, toCode } from '../markdown';

/** What is known of the link under the cursor. */
export interface LinkHover {
  readonly span: Span;
  readonly markdown: string;
}

/** Gives what is known of the link at an offset; null where there is none. `now` in milliseconds since 1970. */
export function findLinkHover({ links }: CheckResult, offset: number, language: Language, now: number): LinkHover | null {
  const link = links.find(({ entry }) => placeOf(entry).start <= offset && offset <= placeOf(entry).end);
  return link ? { span: placeOf(link.entry), markdown: describeLink(link, language, now) } : null;
}

function describeLink({ verdict, outcome, isVerified }: AssessedLink, language: Language, now: number): string {
  const texts = linkTexts[language];
  if (!verdict) return texts.notChecked;
  const heading = `**${formatVerdict(verdict.kind, language)}** – ${escapeMarkdown(formatEvidence(verdict.evidence, language))}`;
  if (!outcome) return heading;
  const { answer, hops, finalUrl, checkedAt, elapsed, attempts } = outcome;
  const { fields } = texts;
  const chain = [...hops.map(({ url, status }) => `${toCode(url)} (${status})`), toCode(finalUrl)].join(' → ');
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [fields.status, answer && String(answer.status)],
    [fields.chain, hops.length > 0 ? chain : null],
    [fields.title, answer?.page.title && escapeMarkdown(answer.page.title)],
    [fields.contentType, answer?.headers['content-type'] && toCode(answer.headers['content-type'])],
    [fields.size, answer && formatSize(answer.headers['content-length'], answer.page.bytes, answer.page.isWhole, texts.atLeast)],
    [fields.lastModified, answer?.headers['last-modified'] && escapeMarkdown(answer.headers['last-modified'])],
    [fields.checked, `${texts.checkedWhen(now - checkedAt)} (${texts.took(elapsed, attempts)})`],
    [fields.verified, isVerified ? texts.yes : null],
  ];
  return [heading, '', ...rows.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : []))].join('\n');
}

const kilobyte = 1024;

/** The length that the site states, else what was read. */
function formatSize(stated: string | undefined, read: number, isWhole: boolean, atLeast: (size: string) => string): string {
  const isStated = stated !== undefined && /^\d{1,15}$/.test(stated);
  const bytes = isStated ? Number(stated) : read;
  const size =
    bytes < kilobyte
      ? `${bytes} B`
      : bytes < kilobyte ** 2
        ? `${Math.round(bytes / kilobyte)} KB`
        : `${(bytes / kilobyte ** 2).toFixed(1)} MB`;
  return isStated || isWhole ? size : atLeast(size);
}
