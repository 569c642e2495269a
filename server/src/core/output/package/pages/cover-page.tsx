import { formatHundredths } from '../../../ground/fraction';
import type { Sha256 } from '../../../links/ports';
import type { PointRange, Review } from '../../../review/review';
import { stepNames } from '../../../submission/step-names';
import { describeFacts } from '../entry-workbook';
import type { PackageContent } from '../package-content';
import { packageTexts } from '../texts';
import { renderPage } from './page';
import { Signatures } from './signatures';
import { type PageTexts, pageTexts } from './texts';

/** Gives the cover for the head of the agency: how the submission stands, what is open, and where to sign. */
export function renderCoverPage(content: PackageContent, sha256: Sha256): string {
  const { language, agency, isDraft, review, basis } = content;
  const texts = pageTexts[language];
  const body = (
    <>
      {isDraft ? <p class="draft">{packageTexts[language].draftNotice}</p> : null}
      <h1>{texts.coverTitle}</h1>
      <p class="facts">{describeFacts(content)}</p>
      {review ? <Standing review={review} texts={texts} content={content} /> : <p class="warn">{texts.unreadable}</p>}
      <p class="facts">{`${basis} · ${texts.preCheck}`}</p>
      <Signatures texts={texts} signers={texts.signers.map((role) => ({ role, position: '', date: '' }))} />
    </>
  );
  return renderPage({ language, title: `${agency ?? 'OIT'} – ${texts.coverTitle}`, key: null, body, sha256 });
}

interface StandingProps {
  readonly review: Review;
  readonly texts: PageTexts;
  readonly content: PackageContent;
}

function Standing({ review, texts, content: { items, suppressions, evidence, language } }: StandingProps) {
  const { score, links, approvals } = review;
  const { fine, dead, doubtful, unverified } = links.weights;
  const open = items.filter((item) => item.review && !item.review.isReady);
  const silenced = suppressions.reduce((sum, { findings }) => sum + findings, 0);
  const waiting = (['reported', 'approved', 'published'] as const).flatMap((step) => {
    const ids = approvals.filter((approval) => approval.step === step).map(({ item }) => item);
    return ids.length > 0 ? [`${stepNames[language][step]}: ${ids.join(', ')}`] : [];
  });
  const level = score?.level.low && score.level.high ? texts.level(score.level.low, score.level.high) : '';
  const rows: readonly (readonly [string, string])[] = [
    [texts.list, `${review.list.title} (${review.list.origin})`],
    ['OIT', texts.ready(review.ready, review.total)],
    [texts.score, score ? showRange(score.oit, texts) : texts.noScore],
    ...(score?.total ? [[texts.total, [showRange(score.total, texts), level].filter((part) => part !== '').join(' ')] as const] : []),
    [texts.links, links.lastDay ? texts.linkCounts(fine, dead, doubtful, unverified, links.unknown) : texts.linksNotOpened],
    ...(evidence.length > 0 ? [[texts.evidence, describeEvidence(evidence, texts)] as const] : []),
    [texts.approvals, waiting.length > 0 ? waiting.join(' · ') : texts.noApprovals],
  ];
  return (
    <>
      <table>
        <tbody>
          {rows.map(([name, text]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {silenced > 0 ? <p class="warn">{texts.silenced(silenced)}</p> : null}
      <h2>{texts.openItems}</h2>
      {open.length === 0 ? <p>{texts.noOpenItems}</p> : <OpenItems open={open} texts={texts} />}
    </>
  );
}

function OpenItems({ open, texts }: { readonly open: PackageContent['items']; readonly texts: PageTexts }) {
  return (
    <table>
      <thead>
        <tr>
          {texts.columns.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {open.map(({ id, title, stateText, review, owners }) => (
          <tr key={id}>
            <td class="short">{id}</td>
            <td>{title}</td>
            <td class="short">{stateText}</td>
            <td>{review?.divisions.join(', ') || owners}</td>
            <td>
              <ul>
                {(review?.findings ?? []).map(({ text }, at) => (
                  <li key={at}>{text}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function showRange({ low, high }: PointRange, texts: PageTexts): string {
  return low === high ? formatHundredths(low) : texts.range(formatHundredths(low), formatHundredths(high));
}

function describeEvidence(evidence: PackageContent['evidence'], texts: PageTexts): string {
  const lacking = evidence.filter(({ problem }) => problem !== null).map(({ item, typed }) => `${item} ${typed}`);
  return texts.evidenceCounts(evidence.length - lacking.length, lacking);
}
