import type { Language } from '../../ground/language';
import { formatEvidence } from '../../links/texts/evidence';
import { formatVerdict } from '../../links/texts/verdict-names';
import type { AssessedLink } from '../../submission/links/assess';
import { moveSpan } from '../../submission/place-item';
import { urlsOfItem } from '../../submission/placed-urls';
import { placeOf } from '../../submission/urls';
import { linkTexts } from '../link-texts';
import { escapeMarkdown, toCode } from '../markdown';
import { type HoverCard, type HoverSource, row } from './hover';

/** A web address: what became of it when it was opened last. */
export const linkHover: HoverSource = ({ role, result, offset, place: { block }, language, now }) => {
  if (role !== 'value' || !block) return null;
  const part = result.judged.parts.find(({ start }) => start === block.start);
  const links = part?.judgement.links ?? [];
  if (!part || links.length === 0) return null;
  const at = offset - block.start;
  const entries = part.judgement.reading.context.submission.items.flatMap(urlsOfItem);
  const entry = entries.find((each) => placeOf(each).start <= at && at <= placeOf(each).end);
  // An address that stands twice in an item is opened once.
  const link = entry && links.find((each) => each.entry.value === entry.value);
  return link ? { ...describeLink(link, language, now), span: moveSpan(placeOf(entry), block.start) } : null;
};

function describeLink({ verdict, outcome, isVerified }: AssessedLink, language: Language, now: number): HoverCard {
  const texts = linkTexts[language];
  if (!verdict) return { heading: texts.notChecked, rows: [] };
  const heading = `**${formatVerdict(verdict.kind, language)}** – ${escapeMarkdown(formatEvidence(verdict.evidence, language))}`;
  if (!outcome) return { heading, rows: [] };
  const { answer, hops, finalUrl, checkedAt, elapsed, attempts } = outcome;
  const { fields } = texts;
  const chain = [...hops.map(({ url, status }) => `${toCode(url)} (${status})`), toCode(finalUrl)].join(' → ');
  return {
    heading,
    rows: [
      ...row(fields.status, answer && String(answer.status)),
      ...row(fields.chain, hops.length > 0 && chain),
      ...row(fields.title, answer?.page.title && escapeMarkdown(answer.page.title)),
      ...row(fields.contentType, answer?.headers['content-type'] && toCode(answer.headers['content-type'])),
      ...row(fields.size, answer && formatSize(answer.headers['content-length'], answer.page.bytes, answer.page.isWhole, texts.atLeast)),
      ...row(fields.lastModified, answer?.headers['last-modified'] && escapeMarkdown(answer.headers['last-modified'])),
      ...row(fields.checked, `${texts.checkedWhen(now - checkedAt)} (${texts.took(elapsed, attempts)})`),
      ...row(fields.verified, isVerified && texts.yes),
    ],
  };
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
